import { remember } from "../grid/remember";
import { isNameOnly } from "./parse-person-names";
import { mayBeginVacancy } from "./read-vacancy";

/**
 * A quick test for cells that hold two or more capitalised words of English letters, with initials between them ("Ann B.
 * Lee"), and nothing that could mean more: `parsePersonNames` gives each of them back as one name without remarks. False
 * says nothing. Nearly all names of a large roster are such, and their words are fewer than they are, so what a word may
 * mean is found out once.
 */
export function createPlainNameTest(): (text: string) => boolean {
  const isFirst = remember((word: string) => !mayBeginVacancy(word) && isNameOnly(`${word} Doe`));
  const isFurther = remember((word: string) => isNameOnly(`Jane ${word}`));
  return (text) => {
    let begin = 0;
    for (let index = 0; ; index += 1) {
      const code = index === text.length ? SPACE : text.charCodeAt(index);
      if (code === SPACE) {
        const word = text.slice(begin, index);
        if (word.endsWith("-") || !(begin === 0 ? isFirst(word) : isFurther(word))) return false;
        if (index === text.length) return begin > 0;
        begin = index + 1;
      } else if (code === POINT) {
        // Between names only: "B. Lee" and "Ann B." are left to a full reading.
        if (begin === 0 || index !== begin + 1 || text.charCodeAt(index + 1) !== SPACE) return false;
        begin = index + 2;
        index += 1;
      } else if (code !== HYPHEN && ((code | 32) < 97 || (code | 32) > 122)) return false;
    }
  };
}

const SPACE = 32;
const HYPHEN = 45;
const POINT = 46;

import { headerWords } from "./header-words";

const BACKUP_WORDS: ReadonlySet<string> = new Set(
  "backup alternate alt secondary deputy standin substitute suplente vertretung remplacant suppleant".split(" "),
);
const FILLERS: ReadonlySet<string> = new Set([
  "name",
  "person",
  "contact",
  "poc",
  "lead",
  "owner",
  "holder",
  "up",
  "back",
  "in",
]);

/** A header such as "Backup" or "Alternate POC": beside a role and its holder it names whoever stands in. */
export function isBackupHeader(header: string): boolean {
  const words = headerWords(header);
  const joined = words.join(" ");
  if (joined === "back up" || joined === "stand in") return true;
  return (
    words.some((word) => BACKUP_WORDS.has(word)) && words.every((word) => BACKUP_WORDS.has(word) || FILLERS.has(word))
  );
}

const GIVEN =
  `Amaya Bastien Calla Demir Elowen Farid Ginevra Halim Inara Jorunn Kiran Leocadia Maren Nikolai Odette Pascal
Quilla Rowan Saoirse Tobias Ulla Viggo Willa Ximena Yannick Zofia Anders Blanca Corin Delphine Emeka Fenna Gideon Hyun
Isidro Jovana Keanu Liv Matthias Noura Orson Paulina Raimund Selma Tadeo Una Veda Wendell Yusra Zacharie`.split(/\s+/);

const FAMILY = `Abernathy-Cole Bergqvist Castellan Dunmore Estabrook Fairweather Galbraith Hollister Ivanchuk Jankowski
Kilbride Lindholm Marchetti Nakashima Oyelowo Penhallow Quintrell Rasmussen Santangelo Thackeray Umeadi Valdivia
Westerberg Xiong Yarborough Zielinski Ashgrove Birchall Cardamone Drummond Eastwick Fontanelle Greenhalgh Hathersage
Iqbal Joubert Kowalczyk Lockridge Montrose Nightshade Ostrander Pemberley Rothwell Silverthorne Tanaka-Ruiz Underhill
Vanterpool Whitlock Yamamori Zubiri`.split(/\s+/);

/** An invented person: nobody of this name is meant, and the addresses lie in domains reserved for examples. */
export interface InventedPerson {
  readonly given: string;
  readonly family: string;
  /** "Given Family". */
  readonly name: string;
  /** The mailbox before the @, lower case. */
  readonly mailbox: string;
}

/**
 * The n-th invented person, from 0. The first 2,500 have different names; after that a middle initial keeps them apart,
 * so that 60,000 people are 60,000 names. The same number always gives the same person.
 */
export function inventedPerson(number: number): InventedPerson {
  const pair = number % (GIVEN.length * FAMILY.length);
  const round = Math.floor(number / (GIVEN.length * FAMILY.length));
  // 7 and 50 have no common divisor, so the walk through the family names visits every pair once.
  const given = GIVEN[pair % GIVEN.length] ?? "";
  const family = FAMILY[(Math.floor(pair / GIVEN.length) + 7 * (pair % GIVEN.length)) % FAMILY.length] ?? "";
  const middle = round === 0 ? "" : `${String.fromCharCode(64 + round)}. `;
  const mailbox = `${given}.${round === 0 ? "" : `${String.fromCharCode(96 + round)}.`}${family}`.toLowerCase();
  return { given, family, name: `${given} ${middle}${family}`, mailbox };
}

/** Excel's names of papers, by the number that the file has for them (ECMA-376 part 1, 18.3.1.63). */
export const PAPER_SIZES: Readonly<Record<string, string>> = {
  "1": "Letter",
  "3": "Tabloid",
  "4": "Ledger",
  "5": "Legal",
  "7": "Executive",
  "8": "A3",
  "9": "A4",
  "11": "A5",
  "12": "B4",
  "13": "B5",
};

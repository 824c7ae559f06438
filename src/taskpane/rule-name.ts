const WHOLE_WORDS: ReadonlyMap<string, string> = new Map([
  ["art", "ART"],
  ["arts", "ARTs"],
  ["rte", "RTE"],
  ["rtes", "RTEs"],
  ["sm", "SM"],
  ["po", "PO"],
  ["ado", "ADO"],
  ["vsm", "VSM"],
  ["cms", "CMS"],
  ["scrum", "Scrum"],
  ["master", "Master"],
  ["masters", "Masters"],
  ["product", "Product"],
  ["owner", "Owner"],
  ["owners", "Owners"],
  ["manager", "Manager"],
  ["agile", "Agile"],
  ["coach", "Coach"],
  ["business", "Business"],
]);

/** A rule's id names the defect; as people read it: "art-missing-rte" is "ART missing RTE". */
export function ruleName(rule: string): string {
  const text = rule
    .split("-")
    .map((word) => WHOLE_WORDS.get(word) ?? word)
    .join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { choiceText, parseChoice } from "../../../src/core/decisions/choice-text";

test.each([
  ["info", "Note"],
  ["warning", "Warning"],
  ["art-name", "ART name"],
  ["ado", "ADO"],
  ["non-ado", "Non-ADO"],
  ["product-owner", "Product owner"],
])("%s is written as %s, and read back from either in any case", (id, text) => {
  expect(choiceText(id)).toBe(text);
  for (const written of [id, text, ` ${text.toUpperCase()} `]) expect(parseChoice(written, ["error", id])).toBe(id);
  expect(parseChoice(`${text} or so`, ["error", id])).toBeUndefined();
});

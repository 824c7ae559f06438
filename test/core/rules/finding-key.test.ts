import { findingKey } from "../../../src/core/rules/finding-key";

describe("The key of a finding", () => {
  it("is 16 hexadecimal digits that never change, because settings worksheets hold them", () => {
    expect(findingKey(["team-missing-product-owner", "", "falcon", "", ""])).toBe("0ea4ac23a00e4a46");
    expect(findingKey([])).toMatch(/^[0-9a-f]{16}$/);
  });

  it("tells parts apart, not only their text together", () => {
    expect(findingKey(["ab", "c"])).not.toBe(findingKey(["a", "bc"]));
    expect(findingKey(["a", ""])).not.toBe(findingKey(["", "a"]));
    expect(findingKey(["1:a"])).not.toBe(findingKey(["1", "a"]));
    expect(findingKey(["a|1:b"])).not.toBe(findingKey(["a", "b"]));
  });

  it("depends on every letter", () => {
    const text = "team";
    const keys = [text, ...Array.from(text, (_, index) => `${text.slice(0, index)}x${text.slice(index + 1)}`)];
    expect(new Set(keys.map((key) => findingKey([key]))).size).toBe(keys.length);
  });
});

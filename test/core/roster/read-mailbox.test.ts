import { readMailbox } from "../../../src/core/roster/read-mailbox";

/** Whose the mailbox is, "!" where that is sure, and what the address itself tags. */
function told(text: string): string {
  const reading = readMailbox(text);
  if (reading === undefined) return "nothing";
  return `${reading.kind ?? "nothing"}${reading.sure ? "!" : ""}${reading.tag === undefined ? "" : ` ${reading.tag}`}`;
}

test.each([
  ["ann.ctr@acme.com", "contractor! contractor"],
  ["ann.ctr2@cms.hhs.gov", "likely-government contractor"],
  ["ann.ctr.lee@cms.hhs.gov", "likely-government"],
  ["ann_contractor@x.com", "contractor! contractor"],
  ["ann-ktr@mail.mil", "likely-government contractor"],
  ["ann.civ@mail.mil", "likely-government government"],
  ["ann.mil3@mail.mil", "likely-government government"],
  ["ann.civil@mail.mil", "likely-government"],
  ["ann.civ.x@mail.mil", "likely-government"],
  ["ann@ctr.cms.gov", "contractor! contractor"],
  ["ann@contractor.example.com", "contractor! contractor"],
  ["ann@x.ctr.cms.gov", "contractor! contractor"],
  ["ann.civ@ctr.cms.gov", "contractor! government"],
  ["ann@actr.gov", "likely-government"],
  ["ann@hcqis.org", "contractor"],
  ["ann@mail.hcqis.org", "contractor"],
  ["ann@hcqis.org.uk", "contractor!"],
  ["ann@xhcqis.org", "contractor!"],
  ["ann@cms.gov", "likely-government"],
  ["ann@cms.gov.au", "nothing"],
  ["ann@govx.com", "contractor!"],
  ["ann@cms.hhs.gov.example.com", "contractor!"],
  ["ann@uni.edu", "nothing"],
  ["ann@city.us", "nothing"],
  ["ann@uni.ac.uk", "nothing"],
  ["ann@health.gov.uk", "nothing"],
  ["ann@x.gob.mx", "nothing"],
  ["ann@x.edu.com", "contractor!"],
  ["ann@edu.example.com", "contractor!"],
  ["ann@gmail.com", "nothing"],
  ["ann@us.example.com", "contractor!"],
  ["Ann <ANN@Acme.COM>", "contractor!"],
  ["nobody", "nothing"],
  ["ann@x", "nothing"],
  [`${"x".repeat(490)}@acme.com`, "contractor!"],
  [`${"x".repeat(500)}@acme.com`, "nothing"],
])("the mailbox %s says %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

import { parseRoleTitle } from "../../../src/core/roster/parse-role-title";

/** "product-owner (proxy) + developer", and what is only possible behind a question mark. */
function read(title: string): string {
  const { parts, ambiguous } = parseRoleTitle(title);
  const told = parts.map(({ role, qualifiers }) => role + (qualifiers.length > 0 ? ` (${qualifiers.join(", ")})` : ""));
  return [...told, ...(ambiguous.length > 0 ? [`? ${ambiguous.join(" | ")}`] : [])].join(" + ");
}

test.each([
  ["SM1", "scrum-master"],
  ["SPC6", "agile-coach"],
  ["PO2", "product-owner"],
  ["System Architect/Engineer", "system-architect"],
  ["S/W Engineer", "developer"],
  ["Bus Owner", "business-owner"],
  ["Prod Mgmt", "? product-manager | product-owner"],
  ["Set Designer", ""],
  ["Scrum Master (until 10/2026)", "scrum-master (outgoing)"],
  ["Product Owner through Dec 2026", "product-owner (outgoing)"],
  ["Scrum Master CoP Lead", "? scrum-master | program-support"],
  ["Scrum Master Community Lead", "? scrum-master | program-support"],
  ["Product Owner Guild Coordinator", "? product-owner | program-support"],
  ["Product Owner Lead", "product-owner (lead)"],
  ["LCAT: Senior Scrum Master", "scrum-master (senior)"],
  ["Agile Scrum Master III (Key Personnel)", "scrum-master"],
  ["Asst. Scrum Master", "scrum-master (associate)"],
  ["Vice Product Owner", "product-owner (deputy)"],
  ["PO - Acting", "product-owner (acting)"],
  ["Tech Lead / SM", "developer + scrum-master"],
  ["BA/SM", "developer + scrum-master"],
  ["UX Lead / PO", "developer + product-owner"],
  ["Business Analyst/PO support", "developer + program-support"],
  ["Government Task Lead", "oversight"],
  ["Federal Product Manager (COR)", "product-manager + oversight"],
  ["Rel. Train Engineer", "release-train-engineer"],
  ["Interim RTE/Agile Coach", "release-train-engineer (interim) + agile-coach"],
  ["Executive Assistant to RTE", "program-support"],
  ["Release Manager", "program-support"],
  ["Product Support Manager", "oversight"],
  ["Propriétaire du produit", "product-owner"],
  ["Projektmanager / Scrum Master", "program-support + scrum-master"],
  ["PM (gov)", "? product-manager | program-support | oversight"],
  ["Delivery Manager", "? scrum-master | program-support | oversight"],
  ["Service Owner", "? product-owner | business-owner | oversight"],
  ["Supporting PO", "? product-owner | program-support"],
  ["POPM", "? product-owner | product-manager"],
  ["Scrum Mater", "? scrum-master"],
  ["Product Ower", "? product-owner"],
  ["Technical POC", ""],
  ["PO Number", ""],
  ["PO approval", ""],
  ["Product Owner approval", ""],
  ["PO Heron", "product-owner"],
  ["Product Owner Number 2", "product-owner"],
  ["No PO", ""],
  ["Not a Scrum Master", ""],
  ["CSPO", ""],
  ["SMO", ""],
])("‘%s’ is ‘%s’", (title, expected) => {
  expect(read(title)).toBe(expected);
});

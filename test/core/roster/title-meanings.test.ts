import { parseRoleTitle } from "../../../src/core/roster/parse-role-title";
import type { RoleByPlace } from "../../../src/core/vocabulary/title-meaning";

const placesOf = (byPlace: RoleByPlace | undefined): string =>
  byPlace === undefined ? "" : `(${byPlace.agileTeam ?? "-"}|${byPlace.elsewhere ?? "-"})`;

/** Each part with its speciality, qualifiers and meaning by place (team|elsewhere); "?" before what is in doubt. */
function told(title: string): string {
  const { parts, ambiguous, byPlace, qualifiers = [], former } = parseRoleTitle(title);
  const sure = parts.map((part) =>
    [part.role, part.speciality ?? "", part.qualifiers.join("+"), placesOf(part.byPlace)]
      .filter((text) => text !== "")
      .join(" "),
  );
  const open = ["?", ambiguous.join("/"), placesOf(byPlace), qualifiers.join("+")].filter((text) => text !== "");
  const doubtful = ambiguous.length > 0 ? [open.join(" ")] : [];
  return [...sure, ...doubtful, ...(former ? ["former"] : [])].join("; ") || "nothing";
}

describe("A title", () => {
  it.each([
    ["Backup for the Scrum Master", "scrum-master backup"],
    ["Acting for Product Owner", "product-owner acting"],
    ["Lead for Scrum Master", "nothing"],
    ["Backup to the team", "nothing"],
    ["Support to the Product Manager", "program-support"],
    ["Support for Product Owner", "program-support"],
    ["Delegate of the Product Owner", "? product-owner/program-support (-|-)"],
    ["Engineer of Data", "developer software-engineer"],
    ["Manager of Product", "product-manager"],
    ["Manager of Products and Teams", "product-manager"],
    ["Manager of Engineering", "oversight"],
    ["Director of Product", "oversight"],
    ["Engineer, Data", "developer software-engineer"],
    ["Lead, UX Research", "developer ui-ux"],
    ["Product Owner for Claims", "product-owner"],
    ["Product Owner of Claims", "product-owner"],
    ["for Scrum Master", "nothing"],
    ["Supporting Scrum Master", "? scrum-master/program-support (-|-)"],
    ["Supporting Developer", "nothing"],
    ["Supporting", "nothing"],
    ["Former Scrum Master", "former"],
    ["Former", "former"],
    ["Former employee", "nothing"],
    ["Scrum Master, former", "former"],
    ["Scrum Master (former)", "former"],
    ["leads", "? developer/scrum-master (developer|-)"],
    ["Leads the team", "nothing"],
    ["Manages product owners", "nothing"],
    ["He is the Scrum Master", "nothing"],
    ["Product Owner's Assistant", "program-support"],
    ["Scrum Master's", "nothing"],
    ["Product Owner Support", "program-support"],
    ["Product Owner Delegate", "? product-owner/program-support (-|-)"],
    ["Scrum Master Coach", "agile-coach"],
    ["Product Owner Manager", "? product-owner/product-manager (-|-)"],
    ["Product Manager Lead", "product-manager lead"],
    ["Product Owner Developer", "? product-owner/developer (-|-)"],
    ["Scrum Master Scrum Master", "scrum-master"],
    ["Scrum Master Product Owner", "? scrum-master/product-owner (-|-)"],
    ["Product Owner Scrum Master", "? product-owner/scrum-master (-|-)"],
    ["Product Owner Team Lead", "? product-owner/program-support (-|-)"],
    ["Scrum Master Intern", "program-support"],
    ["Lead", "? developer/scrum-master (developer|-)"],
    ["Senior Lead", "? developer/scrum-master (developer|-) senior+lead"],
    ["Senior", "nothing"],
    ["Junior Senior", "nothing"],
    ["Lead UX", "developer ui-ux lead"],
    ["UX Lead", "developer ui-ux"],
    ["QA", "developer tester"],
    ["QA Lead", "developer tester"],
    ["Development", "developer software-engineer"],
    ["Data", "developer other"],
    ["Data QA", "developer tester"],
    ["QA Data", "developer tester"],
    ["UX Design, Team Lead", "developer ui-ux"],
    ["UX Design / Team Lead", "developer ui-ux"],
    ["PO / QA", "product-owner (product-owner|-); developer tester"],
    ["PO, QA", "product-owner (product-owner|-)"],
    ["QA / PO", "developer tester; product-owner (product-owner|-)"],
    ["QA, PO", "product-owner (product-owner|-)"],
    ["Scrum Master, Development", "scrum-master"],
    ["Development, Scrum Master", "scrum-master"],
    ["COR / PO", "oversight; ? product-owner/oversight (-|-)"],
    ["PO / COR", "oversight; ? product-owner/oversight (-|-)"],
    ["COR / SM", "oversight; ? scrum-master/oversight (-|-)"],
    ["Contracting Officer, PO", "oversight; ? product-owner/oversight (-|-)"],
    ["PM / Product Manager", "product-manager"],
    ["PM (Product Manager)", "product-manager"],
    ["PM (Product)", "product-manager"],
    ["PM (Project)", "program-support"],
    ["PM (Acting)", "? product-manager/program-support/oversight (-|-) acting"],
    ["PM (former)", "former"],
    ["Scrum Master (Acting)", "scrum-master acting"],
    ["Scrum Master (Developer)", "scrum-master; developer"],
    ["Developer (Scrum Master)", "developer; scrum-master"],
    ["Widget (Scrum Master)", "scrum-master"],
    ["Product/Project Manager", "? product-manager/program-support (-|-)"],
    ["Product & Project Manager", "product-manager; program-support"],
    ["Widget/Project Manager", "program-support"],
    ["Product Owner, Claims, Acting", "product-owner acting"],
    ["Acting: Scrum Master", "scrum-master acting"],
    ["Acting, Scrum Master, Backup", "scrum-master acting+backup"],
    ["Claims Backup Scrum Master", "scrum-master backup"],
    ["Backup Senior Scrum Master", "scrum-master backup+senior"],
    ["Scrum Master Backup", "scrum-master backup"],
    ["Scrum Master Delegate", "? scrum-master/program-support (-|-)"],
    ["Scrum Master Associate", "program-support"],
    ["Vice President", "oversight"],
    ["VP of Product", "oversight"],
    ["Lead Engineer", "developer software-engineer lead"],
    ["Senior Lead Engineer", "developer software-engineer senior+lead"],
    ["Engineer", "developer software-engineer"],
    ["Engineer III", "developer software-engineer"],
    ["Data Engineer", "developer software-engineer"],
    ["Widget Engineer", "developer software-engineer"],
    ["one two three four five six Engineer", "developer software-engineer"],
    ["one two three four five six seven Engineer", "nothing"],
    ["Engineer one two three four", "developer software-engineer"],
    ["Engineer one two three four five", "nothing"],
    ["Scrum Master one two three four five", "nothing"],
    ["Enginer", "developer software-engineer"],
    ["Scrum Mastr", "scrum-master"],
    ["Prodct Owner", "product-owner"],
    ["Deputy RTE", "release-train-engineer deputy"],
    ["RTE / Scrum Master", "release-train-engineer; scrum-master"],
    ["Release Train Engineer (RTE)", "release-train-engineer"],
    ["Agile Coach / Scrum Master", "agile-coach; scrum-master"],
    ["Tester/Developer", "developer tester"],
    ["Technical Writer", "developer technical-writer"],
    ["Tech Lead", "developer software-engineer"],
    ["Architect", "? system-architect/developer (developer|system-architect)"],
    ["System Architect", "system-architect"],
    ["Solution Architect", "system-architect"],
    ["Business Owner", "business-owner"],
    ["Product Sponsor", "oversight"],
  ])("%s is %s", (title, expected) => {
    expect(told(title)).toBe(expected);
  });

  it("of more than 60 words, or of more than 600 letters, is prose", () => {
    expect(told(`Scrum Master${" / QA".repeat(58)}`)).not.toBe("nothing");
    expect(told(`Scrum Master${" / QA".repeat(59)}`)).toBe("nothing");
    expect(told(`Scrum Master ${"(acting)".repeat(73)}---`)).not.toBe("nothing");
    expect(told(`Scrum Master ${"(acting)".repeat(73)}----`)).toBe("nothing");
  });
});

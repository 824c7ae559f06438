import { createRoleReader, parseRoleTitle } from "../../../src/core/roster/parse-role-title";
import type { RoleReading } from "../../../src/core/roster/role-reading";
import type { Qualifier, RoleId, Speciality } from "../../../src/core/vocabulary/role-id";

const roles = (text: string): readonly RoleId[] => parseRoleTitle(text).parts.map((part) => part.role);

describe("one certain role", () => {
  test.each<[RoleId, readonly string[]]>([
    [
      "product-owner",
      [
        "Product Owner",
        "PRODUCT  OWNER",
        "product_owner",
        "Product-Owner",
        "ProductOwner",
        "Product Owner(s)",
        "Product Owners",
        "Product Owner *",
        "Product Owner 2",
        "1. Product Owner",
        "Prod. Owner",
        "Sr. Prod Owner",
        "Technical PO",
        "Business Product Owner",
        "Claims Product Owner",
        "Data Product Owner",
        "UX Product Owner",
        "Developer Experience Product Owner",
        "Customer Support Product Owner",
        "Onboarding Product Owner",
        "Product Owner (ABC)",
        "Product Owner(ABC)",
        "Product Owner - Claims",
        "Product Owner – Claims, Intake",
        "Product Owner for Claims",
        "Product Owner of the Claims API",
        "Product Owner (50%)",
        "Product Owner 50%",
        "Product Owner, part-time",
        "Product Owner (shared with Falcon)",
        "Product Owner supporting Falcon",
        "Product Owner until 6/1/2026",
        "Product Owner III",
        "Owner, Product",
        "Role: Product Owner",
        "Produkt Owner",
        "Product Onwer",
        "Prduct Owner",
        "Dueño del producto",
        "Właściciel produktu",
        "产品负责人",
        "プロダクトオーナー",
        "Product Owner, CSPO",
      ],
    ],
    [
      "scrum-master",
      [
        "Scrum Master",
        "ScrumMaster",
        "Scrum Masters",
        "Scrum Master/Team Coach",
        "SM/TC",
        "SMTC",
        "Team Coach",
        "Iteration Manager",
        "Agile Scrum Master",
        "Certified Scrum Master",
        "Scrum Master II",
        "Scrum Maser",
        "Scrumm Master",
        "Scrum-Master",
        "Co-Scrum Master",
        "Scrum Master (CSM, PMP)",
        "Scrum Master for Falcon and Osprey",
        "QA Platform Scrum Master",
      ],
    ],
    [
      "product-manager",
      [
        "Product Manager",
        "Product Mgr",
        "Prod Mgr",
        "PdM",
        "Sr Product Manager",
        "Lead Product Manager",
        "Government Product Manager",
        "Federal Product Manager",
        "ART Product Manager",
        "Group Product Manager",
        "Technical Product Manager",
        "Data Product Manager",
        "Product Manager, Design",
        "Product Manager - Engineering",
        "Product Manager Lead",
        "Product Manager (PM)",
        "PM (Product Manager)",
        "PM (Product)",
        "Manager, Product",
        "Manager de produs",
        "Produktmanager",
        "Product Manger",
      ],
    ],
    [
      "release-train-engineer",
      [
        "RTE",
        "Release Train Engineer",
        "Release Train Engineer (RTE)",
        "ART Engineer",
        "Chief Scrum Master",
        "Claims RTE",
      ],
    ],
    [
      "agile-coach",
      [
        "Agile Coach",
        "Enterprise Agile Coach",
        "ART Coach",
        "Lean-Agile Coach",
        "SAFe Coach",
        "SPC",
        "LACE Coach",
        "Scrum Master Coach",
      ],
    ],
    [
      "system-architect",
      [
        "System Architect",
        "Systems Architect",
        "Solution Architect",
        "Software Architect",
        "Lead Solutions Architect",
        "Arquitecta de Software",
      ],
    ],
    ["business-owner", ["Business Owner", "Business Owners", "CMS Business Owner", "Client / Business Owner"]],
    [
      "program-support",
      [
        "Project Manager",
        "Technical Project Manager",
        "Project Coordinator",
        "Program Analyst",
        "PMO",
        "Product Manager Support",
        "PM Support",
        "Assistant to the PM",
        "Assistant to the Product Owner",
        "Support to the Product Manager",
        "Scrum Master support",
        "Product Owner Coordinator",
        "Product Owner Analyst",
        "Projektleiter",
        "Executive Assistant",
      ],
    ],
    [
      "solution-level",
      ["STE", "Solution Train Engineer", "Solution Manager", "SMT Member", "Lean Portfolio Manager (LPM)"],
    ],
    [
      "oversight",
      [
        "COR",
        "Contracting Officer",
        "Contracting Officer's Representative",
        "Contracting Officer’s Representative (COR)",
        "GTL",
        "Director",
        "Director of Product Management",
        "VP, Product",
        "Head of Engineering",
        "Division Director",
        "Branch Chief",
        "Executive Sponsor",
        "ISSO",
        "System Owner",
        "Engineering Manager",
        "Director, Experience Design",
        "Chief Product Officer",
        "Steering Committee Member",
      ],
    ],
  ])("%s", (role, titles) => {
    expect(titles.filter((title) => roles(title).join() !== role)).toEqual([]);
  });
});

describe("developers by speciality", () => {
  test.each<[Speciality | null, readonly string[]]>([
    [
      null,
      [
        "Developer",
        "Developers",
        "Dev",
        "Team Member",
        "Member",
        "Developers/Contributors",
        "Scrum Team Member",
        "Sr. Developer",
      ],
    ],
    [
      "software-engineer",
      [
        "Software Engineer",
        "Sr Software Engineer II",
        "SWE",
        "SDE",
        "Programmer",
        "Full Stack",
        "Full-Stack Developer",
        "Front-End / Back-End Developer",
        "Frontend & Backend Developer",
        "Back End Dev",
        "DevOps Engineer",
        "DevSecOps",
        "SRE",
        "Data Engineer",
        "DBA",
        "Tech Lead",
        "Technical Lead (Development)",
        "Lead Engineer",
        "Engineer, Platform",
        "Build and Release Engineer",
        "Principal Engineer",
        "Rust Engineer",
        "Security Engineer",
        "ServiceNow Admin",
        "Development",
        "Desenvolvedor de Software",
        "Ingeniero de Datos",
        "Entwicklerin",
        "Разработчик",
        "Enginer",
      ],
    ],
    [
      "ui-ux",
      [
        "UI/UX",
        "UX",
        "UX/UI Designer",
        "HCD",
        "HCD Lead",
        "Human-Centered Design (HCD) Specialist",
        "Visual Designer",
        "User Researcher",
        "Service Designer",
        "Content Designer",
        "Lead, UX Research",
        "UX Design, Team Lead",
        "Content Strategist",
        "Accessibility Specialist",
      ],
    ],
    ["technical-writer", ["Technical Writer", "Tech Writer", "TW", "Documentation Specialist", "Technical Editor"]],
    [
      "tester",
      [
        "Tester",
        "QA",
        "QA Analyst",
        "Quality Assurance",
        "Quality Assurance (QA) Engineer",
        "SDET",
        "Test Engineer",
        "508 Tester",
        "Test Lead",
        "QA Team Lead",
        "Tester (manual)",
      ],
    ],
    [
      "other",
      [
        "Business Analyst",
        "SME",
        "Data Scientist",
        "Data Analyst",
        "Security Analyst",
        "Data Architect",
        "Product Analyst",
      ],
    ],
  ])("%s", (speciality, titles) => {
    const wrong = titles.filter((title) => {
      const [part, ...others] = parseRoleTitle(title).parts;
      return part?.role !== "developer" || part.speciality !== speciality || others.length > 0;
    });
    expect(wrong).toEqual([]);
  });
});

describe("qualifiers stay with their role", () => {
  test.each<[string, RoleId, readonly Qualifier[]]>([
    ["Sr. Product Owner", "product-owner", ["senior"]],
    ["Sr. Prod Owner (acting)", "product-owner", ["senior", "acting"]],
    ["Acting Product Owner", "product-owner", ["acting"]],
    ["Product Owner - Interim", "product-owner", ["interim"]],
    ["Product Owner (Interim, through June)", "product-owner", ["interim"]],
    ["Product Owner, Claims, Acting", "product-owner", ["acting"]],
    ["Acting: Scrum Master", "scrum-master", ["acting"]],
    ["Claims Backup Scrum Master", "scrum-master", ["backup"]],
    ["Backup Scrum Master", "scrum-master", ["backup"]],
    ["Scrum Master (backup)", "scrum-master", ["backup"]],
    ["Scrum Master Backup", "scrum-master", ["backup"]],
    ["Backup for the Scrum Master", "scrum-master", ["backup"]],
    ["Deputy to the Product Owner", "product-owner", ["deputy"]],
    ["Deputy Product Manager", "product-manager", ["deputy"]],
    ["Associate Product Owner", "product-owner", ["associate"]],
    ["Assistant Product Manager", "product-manager", ["associate"]],
    ["Proxy PO", "product-owner", ["proxy"]],
    ["Alternate RTE", "release-train-engineer", ["alternate"]],
    ["Outgoing RTE", "release-train-engineer", ["outgoing"]],
    ["Incoming Scrum Master", "scrum-master", ["incoming"]],
    ["Product Owner Designate", "product-owner", ["incoming"]],
    ["Shadow Scrum Master", "scrum-master", ["shadow"]],
    ["Scrum Master in training", "scrum-master", ["shadow"]],
    ["Secondary Product Owner", "product-owner", ["backup"]],
  ])("%s", (title, role, qualifiers) => {
    expect(parseRoleTitle(title).parts).toMatchObject([{ role, qualifiers }]);
  });

  test("in a compound they are one half's alone", () => {
    expect(parseRoleTitle("Developer / Backup Scrum Master").parts).toMatchObject([
      { role: "developer", qualifiers: [] },
      { role: "scrum-master", qualifiers: ["backup"] },
    ]);
  });
});

describe("compounds give every role", () => {
  test.each<[string, readonly RoleId[]]>([
    ["Scrum Master / Product Owner", ["scrum-master", "product-owner"]],
    ["Product Owner & Scrum Master", ["product-owner", "scrum-master"]],
    ["Product Owner\nDeveloper", ["product-owner", "developer"]],
    ["Product Owner; BA", ["product-owner", "developer"]],
    ["product owner/project COR", ["product-owner", "oversight"]],
    ["Developer (Scrum Master)", ["developer", "scrum-master"]],
    ["50% Scrum Master, 50% Developer", ["scrum-master", "developer"]],
    ["QA/Scrum Master", ["developer", "scrum-master"]],
    ["Scrum Master / PO Support", ["scrum-master", "program-support"]],
    ["Product & Project Manager", ["product-manager", "program-support"]],
    ["RTE + Agile Coach", ["release-train-engineer", "agile-coach"]],
    ["Scrum Master et Développeur", ["scrum-master", "developer"]],
    ["Developer acting as Scrum Master", ["developer", "scrum-master"]],
    ["Team Lead / Scrum Master", ["scrum-master"]],
    ["Product Manager, UX Research", ["product-manager"]],
  ])("%j", (title, expected) => {
    expect(roles(title)).toEqual(expected);
  });

  test("with a doubtful half both are told", () => {
    const reading = parseRoleTitle("facilitator/product manager");
    expect(reading.parts.map((part) => part.role)).toEqual(["product-manager"]);
    expect(reading.ambiguous[0]).toBe("scrum-master");
  });
});

describe("what only resembles a role is none", () => {
  test.each([
    "PO Box",
    "PO Box 1234",
    "POC",
    "Technical POC",
    "Start",
    "Smart",
    "Product Owner Team",
    "Product Owner meeting",
    "Ann is the Product Owner of the team",
    "Product Owner is needed",
    "We need a Scrum Master",
    "No Scrum Master",
    "Coordinating with the Product Owner",
    "Reports to the Product Owner",
    "Career Coach",
    "Field Engineer",
    "Business Development",
    "Business Partner",
    "Sales Engineer",
    "Color Scientist",
    "N/A",
    "?",
    "",
    "Merge Team",
    "Falcon",
    "the one who keeps the product owner's calendar and the notes of all the meetings",
  ])("%j", (title) => {
    expect(parseRoleTitle(title)).toMatchObject({ parts: [], ambiguous: [] });
  });

  test.each(["Former Scrum Master", "ex-Product Owner", "Product Owner (former)", "previously RTE", "emeritus_leads"])(
    "%s is of the past",
    (title) => {
      expect(parseRoleTitle(title)).toEqual({ parts: [], ambiguous: [], former: true });
    },
  );

  test.each([
    "Project Manager",
    "Program Manager",
    "Product Marketing Manager",
    "Produce Manager",
    "Production Manager",
    "Projekt Manager",
  ])("%s is no Product Manager", (title) => {
    expect(roles(title)).not.toContain("product-manager");
    expect(parseRoleTitle(title).ambiguous).not.toContain("product-manager");
  });

  test.each([
    "System Owner",
    "Data Owner",
    "Process Owner",
    "Platform Owner",
    "Project Owner",
    "Business Owner",
    "Document Owner",
  ])("%s is no Product Owner", (title) => {
    expect(roles(title)).not.toContain("product-owner");
  });
});

describe("doubtful titles list what they can mean, best guess first", () => {
  test.each<[string, readonly RoleId[]]>([
    ["PM", ["product-manager", "program-support", "oversight"]],
    ["Sr. PM", ["product-manager", "program-support", "oversight"]],
    ["Product Lead", ["product-manager", "product-owner"]],
    ["Product Owner / Manager", ["product-owner", "product-manager"]],
    ["Product/Project Manager", ["product-manager", "program-support"]],
    ["Owner", ["product-owner", "business-owner", "oversight"]],
    ["Program Manager", ["oversight", "release-train-engineer"]],
    ["Delivery Manager", ["scrum-master", "program-support", "oversight"]],
    ["Agile Delivery Lead", ["scrum-master", "program-support", "oversight"]],
    ["Team Lead", ["developer", "scrum-master"]],
    ["Lead", ["developer", "scrum-master"]],
    ["Coach", ["agile-coach", "scrum-master"]],
    ["Facilitator", ["scrum-master", "program-support"]],
    ["Architect", ["system-architect", "developer"]],
    ["Product Owner’s delegate", ["product-owner", "program-support"]],
    ["Supporting Product Owner", ["product-owner", "program-support"]],
    ["Scrum Master Developer", ["scrum-master", "developer"]],
    ["PO / COR", ["product-owner", "oversight"]],
  ])("%s", (title, ambiguous) => {
    const reading = parseRoleTitle(title);
    expect(reading.ambiguous).toEqual(ambiguous);
    expect(reading.parts.map((part) => part.role)).not.toEqual(expect.arrayContaining([ambiguous[0]]));
  });

  test("the qualifier of a doubtful title is kept", () => {
    expect(parseRoleTitle("Backup PM").qualifiers).toEqual(["backup"]);
  });
});

describe("the place settles what the title leaves open", () => {
  test.each<[string, RoleId | null, RoleId | null]>([
    ["PO", "product-owner", null],
    ["SM", "scrum-master", null],
    ["BA", "developer", "program-support"],
    ["SME", "developer", "program-support"],
    ["Systems Engineer", "developer", "system-architect"],
  ])("%s", (title, agileTeam, elsewhere) => {
    expect(parseRoleTitle(title).parts[0]?.byPlace).toEqual({ agileTeam, elsewhere });
  });

  test.each<[string, RoleId | null, RoleId | null]>([
    ["Architect", "developer", "system-architect"],
    ["Team Lead", "developer", null],
    ["Coach", null, "agile-coach"],
    ["PM", null, null],
  ])("%s", (title, agileTeam, elsewhere) => {
    expect(parseRoleTitle(title).byPlace).toEqual({ agileTeam, elsewhere });
  });

  test("spelled out, the abbreviation needs no place", () => {
    expect(parseRoleTitle("PO (Product Owner)").parts[0]?.byPlace).toBeUndefined();
    expect(roles("PO (Project Officer)")).toEqual(["oversight"]);
  });
});

test.each<[string, RoleReading]>([
  ["Widget Whisperer", { parts: [], ambiguous: [] }],
  ["Scrum Master", { parts: [{ role: "scrum-master", speciality: null, qualifiers: [] }], ambiguous: [] }],
  [
    "Product Lead",
    { parts: [], ambiguous: ["product-manager", "product-owner"], byPlace: { agileTeam: null, elsewhere: null } },
  ],
])("‘%s’ is told with no more than it says", (title, expected) => {
  expect(parseRoleTitle(title)).toStrictEqual(expected);
});

test("a reader gives equal texts the same reading", () => {
  const read = createRoleReader();
  expect(read("Product Owner")).toBe(read("Product Owner"));
});

test.each([
  "constructor",
  "toString",
  "__proto__",
  "hasOwnProperty",
  "valueOf Scrum Master",
  "Scrum Master constructor",
])("‘%s’ holds no qualifier", (title) => {
  const { parts } = parseRoleTitle(title);
  expect(parts.flatMap((part) => part.qualifiers)).toEqual([]);
});

describe("parseRoleTitle of dotted abbreviations", () => {
  it.each([
    ["P.O.", "product-owner"],
    ["S.M", "scrum-master"],
    ["R.T.E.", "release-train-engineer"],
    ["P.O. (acting)", "product-owner"],
    ["Sr. Software Engineer", "developer"],
  ])("reads %s as %s", (text, role) => {
    expect(parseRoleTitle(text).parts.map((part) => part.role)).toEqual([role]);
  });
});

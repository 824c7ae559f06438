import { parseRoleTitle } from "../../../src/core/roster/parse-role-title";
import { createRoleResolver, resolveRoles, type RolePlace } from "../../../src/core/roster/resolve-roles";
import type { Qualifier, RoleId } from "../../../src/core/vocabulary/role-id";

const place = (kind: RolePlace["kind"], ...held: readonly RoleId[]): RolePlace => ({
  kind,
  heldByOthers: new Set(held),
});

/** Where a title may stand: others hold the Scrum Master's and the RTE's seat, or the RTE's only, or none. */
const PLACES = {
  agile: place("agile"),
  led: place("agile", "scrum-master", "release-train-engineer"),
  support: place("support"),
  elsewhere: place("elsewhere"),
  engineered: place("elsewhere", "release-train-engineer"),
} as const;

/** Each role: what it is, how sure, its speciality, its qualifiers, and what else it can be. */
function told(title: string, where: RolePlace, besideName: readonly Qualifier[] = []): readonly string[] {
  const seatTitle = { reading: parseRoleTitle(title), roleText: title, titleSetAside: false };
  const roles = resolveRoles(seatTitle, besideName, where);
  expect(createRoleResolver()(seatTitle, besideName, where)).toEqual(roles);
  return roles.map(({ role, certainty, speciality, qualifiers, candidates }) =>
    [role ?? "-", certainty, speciality ?? "", qualifiers.join("+"), candidates.join("/")]
      .filter((part) => part !== "")
      .join(" "),
  );
}

describe("A title in its place", () => {
  it.each<[string, Readonly<Record<keyof typeof PLACES, readonly string[]>>]>([
    [
      "PO",
      {
        agile: ["product-owner by-place"],
        led: ["product-owner by-place"],
        support: ["product-owner by-place"],
        elsewhere: ["- ambiguous product-owner/oversight"],
        engineered: ["- ambiguous product-owner/oversight"],
      },
    ],
    [
      "SM",
      {
        agile: ["scrum-master by-place"],
        led: ["scrum-master by-place"],
        support: ["scrum-master by-place"],
        elsewhere: ["- ambiguous scrum-master/solution-level"],
        engineered: ["- ambiguous scrum-master/solution-level"],
      },
    ],
    [
      "PM",
      {
        agile: ["- ambiguous product-manager/program-support/oversight"],
        led: ["- ambiguous product-manager/program-support/oversight"],
        support: ["- ambiguous product-manager/program-support/oversight"],
        elsewhere: ["- ambiguous product-manager/program-support/oversight"],
        engineered: ["- ambiguous product-manager/program-support/oversight"],
      },
    ],
    [
      "Coach",
      {
        agile: ["- ambiguous agile-coach/scrum-master"],
        led: ["agile-coach by-place"],
        support: ["agile-coach by-place"],
        elsewhere: ["agile-coach by-place"],
        engineered: ["agile-coach by-place"],
      },
    ],
    [
      "Program Manager",
      {
        agile: ["- ambiguous oversight/release-train-engineer"],
        led: ["oversight by-place"],
        support: ["- ambiguous oversight/release-train-engineer"],
        elsewhere: ["- ambiguous oversight/release-train-engineer"],
        engineered: ["oversight by-place"],
      },
    ],
    [
      "Architect",
      {
        agile: ["developer by-place other"],
        led: ["developer by-place other"],
        support: ["system-architect by-place"],
        elsewhere: ["system-architect by-place"],
        engineered: ["system-architect by-place"],
      },
    ],
    [
      "Analyst",
      {
        agile: ["developer by-place other"],
        led: ["developer by-place other"],
        support: ["program-support by-place"],
        elsewhere: ["program-support by-place"],
        engineered: ["program-support by-place"],
      },
    ],
    [
      "BA",
      {
        agile: ["developer by-place other"],
        led: ["developer by-place other"],
        support: ["program-support by-place"],
        elsewhere: ["program-support by-place"],
        engineered: ["program-support by-place"],
      },
    ],
    [
      "SME",
      {
        agile: ["developer by-place other"],
        led: ["developer by-place other"],
        support: ["program-support by-place"],
        elsewhere: ["program-support by-place"],
        engineered: ["program-support by-place"],
      },
    ],
    [
      "Systems Engineer",
      {
        agile: ["developer by-place software-engineer"],
        led: ["developer by-place software-engineer"],
        support: ["system-architect by-place"],
        elsewhere: ["system-architect by-place"],
        engineered: ["system-architect by-place"],
      },
    ],
    [
      "Product Lead",
      {
        agile: ["- ambiguous product-manager/product-owner"],
        led: ["- ambiguous product-manager/product-owner"],
        support: ["- ambiguous product-manager"],
        elsewhere: ["- ambiguous product-manager/product-owner"],
        engineered: ["- ambiguous product-manager/product-owner"],
      },
    ],
    [
      "Product",
      {
        agile: ["- ambiguous product-manager/product-owner"],
        led: ["- ambiguous product-manager/product-owner"],
        support: ["- ambiguous product-manager"],
        elsewhere: ["- ambiguous product-manager/product-owner"],
        engineered: ["- ambiguous product-manager/product-owner"],
      },
    ],
    [
      "Delivery Manager",
      {
        agile: ["- ambiguous scrum-master/program-support/oversight"],
        led: ["program-support by-place"],
        support: ["program-support by-place"],
        elsewhere: ["program-support by-place"],
        engineered: ["program-support by-place"],
      },
    ],
    [
      "Team Lead",
      {
        agile: ["- ambiguous developer/scrum-master"],
        led: ["developer by-place other"],
        support: ["developer by-place other"],
        elsewhere: ["developer by-place other"],
        engineered: ["developer by-place other"],
      },
    ],
    [
      "Teamlead",
      {
        agile: ["- ambiguous developer/scrum-master"],
        led: ["developer by-place other"],
        support: ["developer by-place other"],
        elsewhere: ["developer by-place other"],
        engineered: ["developer by-place other"],
      },
    ],
    [
      "Owner",
      {
        agile: ["- ambiguous product-owner/business-owner/oversight"],
        led: ["- ambiguous product-owner/business-owner/oversight"],
        support: ["business-owner by-place"],
        elsewhere: ["- ambiguous product-owner/business-owner/oversight"],
        engineered: ["- ambiguous product-owner/business-owner/oversight"],
      },
    ],
    [
      "Facilitator",
      {
        agile: ["- ambiguous scrum-master/program-support"],
        led: ["program-support by-place"],
        support: ["program-support by-place"],
        elsewhere: ["program-support by-place"],
        engineered: ["program-support by-place"],
      },
    ],
    [
      "Developer / PM",
      {
        agile: ["developer stated", "- ambiguous product-manager/program-support/oversight"],
        led: ["developer stated", "- ambiguous product-manager/program-support/oversight"],
        support: ["developer stated", "- ambiguous product-manager/program-support/oversight"],
        elsewhere: ["developer stated", "- ambiguous product-manager/program-support/oversight"],
        engineered: ["developer stated", "- ambiguous product-manager/program-support/oversight"],
      },
    ],
    [
      "Architect / Developer",
      {
        agile: ["developer stated"],
        led: ["developer stated"],
        support: ["developer stated"],
        elsewhere: ["developer stated"],
        engineered: ["developer stated"],
      },
    ],
    [
      "Former Scrum Master",
      {
        agile: ["- set-aside"],
        led: ["- set-aside"],
        support: ["- set-aside"],
        elsewhere: ["- set-aside"],
        engineered: ["- set-aside"],
      },
    ],
    [
      "Widget Whisperer",
      {
        agile: ["developer counted"],
        led: ["developer counted"],
        support: ["- unrecognized"],
        elsewhere: ["- unrecognized"],
        engineered: ["- unrecognized"],
      },
    ],
    [
      "Backup PM",
      {
        agile: ["- ambiguous backup product-manager/program-support/oversight"],
        led: ["- ambiguous backup product-manager/program-support/oversight"],
        support: ["- ambiguous backup product-manager/program-support/oversight"],
        elsewhere: ["- ambiguous backup product-manager/program-support/oversight"],
        engineered: ["- ambiguous backup product-manager/program-support/oversight"],
      },
    ],
    [
      "Backup Scrum Master",
      {
        agile: ["scrum-master stated backup"],
        led: ["scrum-master stated backup"],
        support: ["scrum-master stated backup"],
        elsewhere: ["scrum-master stated backup"],
        engineered: ["scrum-master stated backup"],
      },
    ],
    [
      "Scrum Master / Coach",
      {
        agile: ["scrum-master stated"],
        led: ["scrum-master stated"],
        support: ["scrum-master stated"],
        elsewhere: ["scrum-master stated"],
        engineered: ["scrum-master stated"],
      },
    ],
    [
      "Product Owner / Product Lead",
      {
        agile: ["product-owner stated"],
        led: ["product-owner stated"],
        support: ["product-owner stated"],
        elsewhere: ["product-owner stated"],
        engineered: ["product-owner stated"],
      },
    ],
    [
      "Service Owner",
      {
        agile: ["- ambiguous product-owner/business-owner/oversight"],
        led: ["- ambiguous product-owner/business-owner/oversight"],
        support: ["business-owner by-place"],
        elsewhere: ["- ambiguous product-owner/business-owner/oversight"],
        engineered: ["- ambiguous product-owner/business-owner/oversight"],
      },
    ],
    [
      "BA / Delivery Manager",
      {
        agile: ["developer by-place other", "- ambiguous scrum-master/program-support/oversight"],
        led: ["developer by-place other", "program-support by-place"],
        support: ["program-support by-place"],
        elsewhere: ["program-support by-place"],
        engineered: ["program-support by-place"],
      },
    ],
    [
      "PO / PM",
      {
        agile: ["product-owner by-place", "- ambiguous product-manager/program-support/oversight"],
        led: ["product-owner by-place", "- ambiguous product-manager/program-support/oversight"],
        support: ["product-owner by-place", "- ambiguous product-manager/program-support/oversight"],
        elsewhere: ["- ambiguous product-owner/oversight", "- ambiguous product-manager/program-support/oversight"],
        engineered: ["- ambiguous product-owner/oversight", "- ambiguous product-manager/program-support/oversight"],
      },
    ],
    [
      "Scrum Mater",
      {
        agile: ["- ambiguous scrum-master"],
        led: ["developer by-place other"],
        support: ["program-support by-place"],
        elsewhere: ["program-support by-place"],
        engineered: ["program-support by-place"],
      },
    ],
    [
      "Lead Architect",
      {
        agile: ["developer by-place other lead"],
        led: ["developer by-place other lead"],
        support: ["system-architect by-place lead"],
        elsewhere: ["system-architect by-place lead"],
        engineered: ["system-architect by-place lead"],
      },
    ],
  ])("%s", (title, expected) => {
    const read = Object.fromEntries(Object.entries(PLACES).map(([name, where]) => [name, told(title, where)]));
    expect(read).toEqual(expected);
  });

  it.each<[string, readonly Qualifier[], readonly string[]]>([
    ["PM", ["acting"], ["- ambiguous acting product-manager/program-support/oversight"]],
    ["Backup Scrum Master", ["acting"], ["scrum-master stated backup+acting"]],
    ["Acting Scrum Master", ["acting"], ["scrum-master stated acting"]],
    ["Scrum Master", ["acting"], ["scrum-master stated acting"]],
    ["Widget Whisperer", ["acting"], ["developer counted acting"]],
    ["", ["acting"], ["- blank acting"]],
    ["Former Scrum Master", ["acting"], ["- set-aside acting"]],
  ])("keeps what stands beside the name: %s %j", (title, besideName, expected) => {
    expect(told(title, PLACES.agile, besideName)).toEqual(expected);
  });

  it("that the user set aside is no role", () => {
    const seatTitle = { reading: parseRoleTitle("PM"), roleText: "PM", titleSetAside: true };
    expect(resolveRoles(seatTitle, [], PLACES.agile)).toMatchObject([{ role: null, certainty: "set-aside" }]);
  });
});

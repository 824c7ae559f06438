import type { CellRef } from "../../grid/cell-range";
import { foldName } from "../../grid/normalize-text";
import type { Assignment, Roster } from "../../roster/roster";
import { isDevelopmentMap } from "../../roster/read-map-kind";
import { isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const adoDevelopmentVsmNotRecorded = defineRule(
  {
    id: "ado-development-vsm-not-recorded",
    profile: "related",
    severity: "info",
    subject: "workbook",
    needs: ["organization"],
    source: relative(
      "LACE, Expected of Software Development Partners (https://qnetconfluence.cms.gov/display/LACE/Expected+of+Software+Development+Partners)",
      "All ADOs are required to create and maintain a Development Value",
    ),
    messages: { missing: "No Development Value Stream Map is recorded for {org}." },
    remedy: "Ask {org} for its Development Value Stream Map and record the link.",
    *check(roster, { hit }) {
      for (const [key, { name, cell, isRecorded }] of findOrganizations(roster)) {
        if (!isRecorded) yield hit({ message: "missing", slot: key, values: { org: name }, cells: [cell] });
      }
    },
  },
  {
    title: "ADO without a recorded Development Value Stream Map",
    severityReason: "The duty is the ADO’s; that the roster holds no record of the map is weak evidence.",
    examples: [
      {
        about: "An organization of developers has no map on record.",
        roster: `
        | Team   | Name   | Role      | Affiliation | Organization    |
        | Falcon | Cy Poe | Developer | Contractor  | «Tidewater LLC» |`,
        findings: 1,
      },
      {
        about: "A government office owes none.",
        roster: `
        | Team   | Name   | Role      | Affiliation | Organization |
        | Falcon | Cy Poe | Developer | Federal     | CMS          |`,
        findings: 0,
      },
    ],
  },
);

interface DevelopmentOrganization {
  readonly name: string;
  readonly cell: CellRef | null;
  isRecorded: boolean;
}

/** Contractors' organizations with developers, and whether a row of theirs holds a link to their map. */
function findOrganizations(roster: Roster): ReadonlyMap<string, DevelopmentOrganization> {
  const organizations = new Map<string, DevelopmentOrganization>();
  for (const item of roster.assignments) {
    const { person, role } = item;
    if (person?.organization == null || person.affiliation.kind !== "contractor") continue;
    if (role !== "developer" || !isActive(item) || person.affiliation.nonAdo) continue;
    const key = foldName(person.organization.text);
    const known = organizations.get(key) ?? {
      name: person.organization.text,
      cell: person.organization.cell,
      isRecorded: false,
    };
    known.isRecorded ||= recordsMap(item);
    organizations.set(key, known);
  }
  return organizations;
}

function recordsMap({ seat, region }: Assignment): boolean {
  const text = seat.text("value-stream-map");
  return text !== "" && isDevelopmentMap(region.headers.get("value-stream-map") ?? "", text);
}

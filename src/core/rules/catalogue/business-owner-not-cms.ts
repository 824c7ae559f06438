import { holdsRole, isActive } from "../agile-teams";
import { commonPlace } from "../common-place";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const businessOwnerNotCms = defineRule(
  {
    id: "business-owner-not-cms",
    profile: "related",
    severity: "warning",
    subject: "person",
    needs: ["role", "affiliation"],
    source: relative(
      "LACE, Agile Roles (https://qnetconfluence.cms.gov/pages/diffpagesbyversion.action?pageId=533829611&selectedPageVersions=3&selectedPageVersions=4)",
      "Business Owners / Stakeholder: CMS",
    ),
    messages: { contractor: "{name} is Business Owner but is listed as a contractor ({evidence})." },
    remedy: "Name a Business Owner from CMS, or correct the role or the affiliation.",
    *check(roster, { hit }) {
      for (const person of roster.people) {
        if (!holdsRole(person, "business-owner")) continue;
        const { kind, confirmed, because, signs } = person.affiliation;
        if (kind !== "contractor" || !confirmed) continue;
        const held = person.assignments.filter((item) => item.role === "business-owner" && isActive(item));
        const cells = [...held.map((item) => item.roleCell), signs[0]?.cell ?? null];
        yield hit({
          message: "contractor",
          ...commonPlace(held),
          person,
          values: { evidence: because },
          cells,
        });
      }
    },
  },
  {
    title: "Business Owner who is a contractor",
    severityReason: "The LACE’s table of Agile Roles names CMS as the Business Owners’ organization.",
    examples: [
      {
        about: "A contractor is Business Owner.",
        roster: `
        | Team | Name     | Role             | Affiliation  |
        | ART  | Ada Moss | «Business Owner» | «Contractor» |`,
        findings: 1,
      },
      {
        about: "A federal Business Owner is right.",
        roster: `
        | Team | Name     | Role           | Affiliation |
        | ART  | Ada Moss | Business Owner | Federal     |`,
        findings: 0,
      },
    ],
  },
);

import type { Team } from "../../roster/roster";
import { isAgileTeam } from "../agile-teams";
import { commonPlace } from "../common-place";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { productManagers } from "../product-managers";
import { findRoleHolders } from "../role-holders";

export const productManagerNotGovernment = defineRule(
  {
    id: "product-manager-not-government",
    profile: "ccsq",
    severity: "error",
    subject: "person",
    needs: ["role"],
    source: handbook(15, "The Product Manager position is to be filled by a government partner."),
    messages: {
      contractor: "{name} is Product Manager of {art} but is listed as a contractor ({evidence}).",
      ownerless:
        "{name} is Product Manager of {art} but is listed as a contractor ({evidence}), on {team}, which has no Product Owner.",
    },
    remedy:
      "Assign a government Product Manager, or correct the role (Product Owner? support to the Product Manager?).",
    remedies: {
      ownerless:
        "Assign a government Product Manager. If {name} is the Product Owner of {team}, map the title to Product Owner, which clears both.",
    },
    *check(roster, { hit }) {
      for (const { art, person, assignments, cells } of productManagers(roster)) {
        const { kind, confirmed, because, signs } = person.affiliation;
        if (kind !== "contractor" || !confirmed) continue;
        const { team } = commonPlace(assignments);
        yield hit({
          message: team !== null && lacksProductOwner(team) ? "ownerless" : "contractor",
          reason: null,
          art,
          team,
          person,
          values: { evidence: because },
          cells: [...cells, signs[0]?.cell ?? null],
        });
      }
    },
  },
  {
    title: "Product Manager who is a contractor",
    severityReason: "The handbook obliges: the position “is to be filled by a government partner”, every holder of it.",
    examples: [
      {
        about: "One of two Product Managers is a contractor.",
        roster: `
        | Team | Name      | Role              | Affiliation  |
        | ART  | Ada Moss  | Product Manager   | Federal      |
        | ART  | Ben Okoro | «Product Manager» | «Contractor» |`,
        findings: 1,
      },
      {
        about: "Support to the Product Manager is another position.",
        roster: `
        | Team | Name      | Role                    | Affiliation |
        | ART  | Ada Moss  | Product Manager         | Federal     |
        | ART  | Ben Okoro | Product Manager Support | Contractor  |`,
        findings: 0,
      },
    ],
  },
);

function lacksProductOwner(team: Team): boolean {
  const { plain, interim } = findRoleHolders(team.assignments, "product-owner");
  return isAgileTeam(team) && plain.length === 0 && interim.length === 0;
}

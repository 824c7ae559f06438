import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { productManagers } from "../product-managers";

export const productManagerNotGovernment = defineRule(
  {
    id: "product-manager-not-government",
    profile: "ccsq",
    severity: "error",
    subject: "person",
    needs: ["role"],
    source: handbook(15, "The Product Manager position is to be filled by a government partner."),
    messages: { contractor: "{name} is Product Manager of {art} but is listed as a contractor ({evidence})." },
    remedy:
      "Assign a government Product Manager, or correct the role (Product Owner? support to the Product Manager?).",
    *check(roster, { hit }) {
      for (const { art, person, assignments, cells } of productManagers(roster)) {
        const { kind, confirmed, because, signs } = person.affiliation;
        if (kind !== "contractor" || !confirmed) continue;
        const proof = signs.filter((sign) => sign.says === "contractor").slice(0, 1);
        yield hit({
          message: "contractor",
          art,
          team: assignments[0]?.team ?? null,
          person,
          values: { evidence: because },
          cells: [...cells, ...proof.map((sign) => sign.cell)],
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

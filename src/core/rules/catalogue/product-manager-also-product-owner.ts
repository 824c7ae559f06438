import { isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { productManagers } from "../product-managers";

export const productManagerAlsoProductOwner = defineRule(
  {
    id: "product-manager-also-product-owner",
    profile: "ccsq",
    severity: "info",
    subject: "person",
    needs: ["role"],
    source: handbook(15, "The Product Manager position is to be filled by a government partner."),
    messages: { both: "{name} is both Product Manager and Product Owner." },
    remedy:
      "Confirm that it is intended: the handbook wants government for the one position and recommends contract partners for the other.",
    *check(roster, { hit }) {
      for (const { art, person, cells } of productManagers(roster)) {
        const owned = person.assignments.filter(
          (item) => item.role === "product-owner" && isActive(item) && item.art === art,
        );
        if (owned.length === 0) continue;
        yield hit({ message: "both", art, person, cells: [...cells, ...owned.map((item) => item.roleCell)] });
      }
    },
  },
  {
    title: "Product Manager who is also a Product Owner",
    severityReason:
      "One position is to be filled by government, the other is recommended for contractors; one person cannot satisfy both. Our inference.",
    examples: [
      {
        about: "Ada Moss holds both.",
        roster: `
        | Team   | Name     | Role              |
        | ART    | Ada Moss | «Product Manager» |
        | Falcon | Ada Moss | «Product Owner»   |
        | Falcon | Cy Poe   | Developer         |`,
        findings: 1,
      },
      {
        about: "Two people hold the two roles.",
        roster: `
        | Team   | Name      | Role            |
        | ART    | Ada Moss  | Product Manager |
        | Falcon | Ines Holm | Product Owner   |
        | Falcon | Cy Poe    | Developer       |`,
        findings: 0,
      },
    ],
  },
);

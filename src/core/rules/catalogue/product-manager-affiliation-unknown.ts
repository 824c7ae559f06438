import { commonPlace } from "../common-place";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { productManagers } from "../product-managers";

export const productManagerAffiliationUnknown = defineRule(
  {
    id: "product-manager-affiliation-unknown",
    profile: "ccsq",
    severity: "warning",
    subject: "person",
    needs: ["role"],
    source: handbook(15, "The Product Manager position is to be filled by a government partner."),
    messages: {
      unknown: "Cannot tell whether {name} is a government employee.",
      "likely-government":
        "Cannot tell whether {name} is a government employee: contractors hold such mailboxes too ({evidence}).",
      conflict: "Cannot tell whether {name} is a government employee: the roster says both ({evidence}).",
      contractor: "Cannot tell whether {name} is a government employee; a contractor is likely ({evidence}).",
      government: "Cannot tell for sure whether {name} is a government employee ({evidence}).",
    },
    remedy: "Add ‘Federal’ or ‘Contractor’ to the affiliation column.",
    remedies: { conflict: "Correct the one that is wrong." },
    *check(roster, { hit }) {
      for (const { art, person, assignments, cells } of productManagers(roster)) {
        const { kind, confirmed, because, signs } = person.affiliation;
        if (confirmed) continue;
        const row = assignments[0]?.seat;
        yield hit({
          message: kind,
          art,
          team: commonPlace(assignments).team,
          person,
          values: { evidence: because },
          cells: [
            ...cells,
            ...signs.map((sign) => sign.cell),
            row?.cell("email") ?? null,
            row?.cell("organization") ?? null,
            row?.cell("affiliation") ?? null,
          ],
        });
      }
    },
  },
  {
    title: "Product Manager of unknown affiliation",
    severityReason:
      "The position “is to be filled by a government partner”, and the roster does not tell whether it is.",
    examples: [
      {
        about: "A government mailbox alone proves nothing.",
        roster: `
        | Team | Name     | Role              | Email                  |
        | ART  | Ada Moss | «Product Manager» | «ada.moss@cms.hhs.gov» |`,
        findings: 1,
      },
      {
        about: "An officer of another service is a government partner.",
        roster: `
        | Team | Name     | Role            | Affiliation |
        | ART  | Ada Moss | Product Manager | USPHS       |`,
        findings: 0,
      },
    ],
  },
);

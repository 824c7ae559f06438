import { checkArtsForRole, SOON_THRESHOLD } from "../check-missing-role";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const artMissingProductManager = defineRule(
  {
    id: "art-missing-product-manager",
    profile: "ccsq",
    severity: "error",
    subject: "art",
    needs: ["role"],
    source: handbook(15, "The Product Manager position is to be filled by a government partner."),
    messages: {
      absent: "{art} has no Product Manager.",
      vacant: "{art} has no Product Manager: {vacancy}.",
      dismissed: "{art} has no Product Manager: {vacancy}.",
      ended: "{art} has no Product Manager: {person} {end}.",
      "starts-later": "{art} has no Product Manager yet: {person} starts {start}.",
      unclear: "{art} may have no Product Manager: ‘{text}’ in {cell} could be the one.",
      "stand-in": "{art} has no Product Manager but a stand-in, {standIn}.",
    },
    remedy: "The position is to be filled by a government partner; name one.",
    remedies: { unclear: "Confirm what ‘{text}’ means. If it is not the Product Manager, name one." },
    thresholds: [SOON_THRESHOLD],
    check: (roster, tools) => checkArtsForRole(roster, tools, "product-manager"),
  },
  {
    title: "ART without a Product Manager",
    severityReason: "The handbook obliges: the position “is to be filled”.",
    examples: [
      {
        about: "Nobody is Product Manager.",
        roster: `
        | «Team»   | Name        | Role                   | Affiliation |
        | ART      | Greta Lind  | Release Train Engineer | Contractor  |
        | Falcon   | Ines Holm   | Product Owner          | Contractor  |
        | Falcon   | Noor Haddad | Scrum Master           | Contractor  |
        | Falcon   | Cy Poe      | Developer              | Contractor  |`,
        findings: 1,
      },
      {
        about: "Three Product Managers: there may be more than one on an ART.",
        roster: `
        | Team | Name       | Role                   | Affiliation |
        | ART  | Greta Lind | Release Train Engineer | Contractor  |
        | ART  | Ada Moss   | Product Manager        | Federal     |
        | ART  | Ben Okoro  | Product Manager        | Federal     |
        | ART  | Cleo Tan   | Product Manager        | Federal     |`,
        findings: 0,
      },
    ],
  },
);

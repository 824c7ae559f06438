import { checkArtsForRole, SOON_THRESHOLD } from "../check-missing-role";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const artMissingRte = defineRule(
  {
    id: "art-missing-rte",
    profile: "ccsq",
    severity: "warning",
    subject: "art",
    needs: ["role"],
    source: handbook(3, "There are some key roles in the ART:"),
    messages: {
      absent: "{art} has no Release Train Engineer.",
      vacant: "{art} has no Release Train Engineer: {vacancy}.",
      dismissed: "{art} has no Release Train Engineer: {vacancy}.",
      ended: "{art} has no Release Train Engineer: {person} {end}.",
      "starts-later": "{art} has no Release Train Engineer yet: {person} starts {start}.",
      unclear: "{art} may have no Release Train Engineer: ‘{text}’ in {cell} could be the one.",
      "stand-in": "{art} has no Release Train Engineer but a stand-in, {standIn}.",
    },
    remedy: "The RTE is a key role in the ART; name one, or record who is acting.",
    remedies: { unclear: "Confirm what ‘{text}’ means. If it is not the RTE, name one." },
    thresholds: [SOON_THRESHOLD],
    check: (roster, tools) => checkArtsForRole(roster, tools, "release-train-engineer"),
  },
  {
    title: "ART without a Release Train Engineer",
    severityReason: "The RTE is named first among the “key roles”, but no sentence obliges an ART to have one.",
    examples: [
      {
        about: "The RTE’s seat is vacant.",
        roster: `
        | Team | Name     | Role                   | Affiliation |
        | ART  | «Vacant» | Release Train Engineer |             |
        | ART  | Ada Moss | Product Manager        | Federal     |`,
        findings: 1,
      },
      {
        about: "An acting RTE fills the role.",
        roster: `
        | Team | Name       | Role            | Affiliation |
        | ART  | Greta Lind | Acting RTE      | Contractor  |
        | ART  | Ada Moss   | Product Manager | Federal     |`,
        findings: 0,
      },
    ],
  },
);

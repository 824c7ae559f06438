import { isActive, livingArts } from "../agile-teams";
import { defineRule } from "../define-rule";
import { findRoleHolders } from "../role-holders";
import { relative } from "../optional-sources";

export const rteAlsoScrumMaster = defineRule(
  {
    id: "rte-also-scrum-master",
    profile: "safe",
    severity: "info",
    subject: "person",
    needs: ["role", "team"],
    source: relative(
      "SAFe 5, Release Train Engineer (https://v5preview.scaledagileframework.com/release-train-engineer/)",
      "servant leader and coach for the Agile Release Train",
    ),
    messages: { both: "{name} is RTE of {art} and Scrum Master of {teams}." },
    remedy: "Confirm that both roles get the time they need.",
    *check(roster, { hit }) {
      for (const art of livingArts(roster)) {
        const { plain, interim } = findRoleHolders(art.assignments, "release-train-engineer");
        for (const engineer of [...plain, ...interim]) {
          const led = (engineer.person?.assignments ?? []).filter(
            (item) => item.role === "scrum-master" && item.art === art && item.team !== null && isActive(item),
          );
          if (led.length === 0) continue;
          const teams = [...new Set(led.map((item) => item.team?.name ?? ""))].join(", ");
          const cells = [engineer, ...led].map((item) => item.roleCell);
          yield hit({ message: "both", art, person: engineer.person, values: { teams }, cells });
        }
      }
    },
  },
  {
    title: "RTE who is also a Scrum Master",
    severityReason: "Nothing forbids it; our inference from the two roles’ duties.",
    examples: [
      {
        about: "Greta Lind holds both roles.",
        roster: `
        | Team   | Name       | Role           |
        | ART    | Greta Lind | «RTE»          |
        | Falcon | Greta Lind | «Scrum Master» |
        | Falcon | Cy Poe     | Developer      |`,
        findings: 1,
      },
      {
        about: "Two people hold the two roles.",
        roster: `
        | Team   | Name        | Role         |
        | ART    | Greta Lind  | RTE          |
        | Falcon | Noor Haddad | Scrum Master |
        | Falcon | Cy Poe      | Developer    |`,
        findings: 0,
      },
    ],
  },
);

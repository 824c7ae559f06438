import type { Team } from "../../roster/roster";
import { isActive, teamCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";

export const teamWithoutArt = defineRule(
  {
    id: "team-without-art",
    profile: "data",
    severity: "warning",
    subject: "team",
    needs: ["team"],
    source: readingRule("Where the roster names ARTs, a team that names none belongs to no ART."),
    messages: { blank: "{team} belongs to no ART." },
    remedy: "Name its ART.",
    *check(roster, { hit }) {
      for (const team of roster.teams) {
        if (team.artStated || !team.assignments.some(isActive)) continue;
        if (roster.arts.length === 1 && !team.regions.some((region) => region.fields.has("art"))) continue;
        yield hit({ message: "blank", art: null, team, cells: [blankArtCell(team) ?? teamCell(team)] });
      }
    },
  },
  {
    title: "Team without an ART",
    severityReason: "The team may be missing from an ART’s picture.",
    examples: [
      {
        about: "Heron’s ART is blank.",
        roster: `
        | ART    | Team   | Name   | Role      |
        | Claims | Falcon | Cy Poe | Developer |
        | «»     | Heron  | Di Fox | Developer |`,
        findings: 1,
      },
      {
        about: "A roster that names no ART is one ART.",
        roster: `
        | Team   | Name   | Role      |
        | Falcon | Cy Poe | Developer |`,
        findings: 0,
      },
    ],
  },
);

function blankArtCell(team: Team): ReturnType<typeof teamCell> {
  return team.assignments.map((item) => item.seat.cell("art")).find((cell) => cell !== null) ?? null;
}

import type { Team } from "../../roster/roster";
import { createRoleReader } from "../../roster/parse-role-title";
import type { Speciality } from "../../vocabulary/role-id";
import { isActive, agileTeams, teamCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { joinWords } from "../join-words";

const KINDS: Readonly<Record<Exclude<Speciality, "other">, string>> = {
  "software-engineer": "software engineers",
  "ui-ux": "UI/UX",
  "technical-writer": "technical writers",
  tester: "testers",
};

/** Fewer developers than this say nothing about what a team lacks. */
const LEAST_DEVELOPERS = 3;

export const teamSkillNotListed = defineRule(
  {
    id: "team-skill-not-listed",
    profile: "ccsq",
    severity: "info",
    subject: "team",
    needs: ["role", "team"],
    source: handbook(47, "Cross functional skills to be autonomous in doing the necessary work."),
    messages: { missing: "{team} lists no {kinds}." },
    remedy: "If another team or a shared service covers this, ignore it.",
    *check(roster, { hit, gap }) {
      const readTitle = createRoleReader();
      const skills = new Map(agileTeams(roster).map((team) => [team, skillsOf(team, readTitle)]));
      const stated = new Set([...skills.values()].flatMap((entry) => [...entry.kinds]));
      if (stated.size < 2) {
        yield gap("The roster does not tell the developers’ skills.");
        return;
      }
      for (const [team, { kinds, developers, hasPlain }] of skills) {
        if (developers < LEAST_DEVELOPERS) continue;
        const missing = Object.entries(KINDS).filter(
          ([kind]) => !kinds.has(kind) && !(hasPlain && kind === "software-engineer"),
        );
        if (missing.length === 0) continue;
        const names = missing.map(([, name]) => name);
        yield hit({
          message: "missing",
          team,
          values: { kinds: joinWords(names).replace(" and ", " or ") },
          cells: [teamCell(team)],
        });
      }
    },
  },
  {
    title: "Agile Team without a skill that the handbook names",
    severityReason: "The handbook’s list is one of examples: it ends in “Etc.”.",
    examples: [
      {
        about: "Falcon has engineers only; Heron shows that the roster tells skills.",
        roster: `
        | Team     | Name     | Role              |
        | «Falcon» | Cy Poe   | Software Engineer |
        | Falcon   | Di Fox   | Software Engineer |
        | Falcon   | Eli Cho  | Software Engineer |
        | Heron    | Fay Lund | Tester            |
        | Heron    | Gus Ito  | UX Designer       |`,
        findings: 1,
      },
      {
        about: "A roster that tells no skills is not assessed.",
        roster: `
        | Team   | Name     | Role      |
        | Falcon | Cy Poe   | Developer |
        | Falcon | Di Fox   | Developer |
        | Falcon | Eli Cho  | Developer |`,
        findings: 0,
      },
    ],
  },
);

interface TeamSkills {
  readonly kinds: ReadonlySet<string>;
  readonly developers: number;
  /** Somebody is a plain "Developer", whose skill nobody tells. */
  readonly hasPlain: boolean;
}

function skillsOf(team: Team, readTitle: ReturnType<typeof createRoleReader>): TeamSkills {
  const developers = team.assignments.filter((item) => item.role === "developer" && isActive(item));
  const kinds = new Set<string>();
  let hasPlain = false;
  for (const item of developers) {
    const text = item.seat.text("skills");
    const told = text === "" ? [] : readTitle(text).parts.flatMap((part) => part.speciality ?? []);
    for (const kind of told) kinds.add(kind);
    if (item.speciality !== null) kinds.add(item.speciality);
    else if (told.length === 0) hasPlain = true;
  }
  return { kinds, developers: new Set(developers.map(({ person }) => person)).size, hasPlain };
}

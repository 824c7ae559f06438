import { foldName } from "../grid/normalize-text";
import { remember } from "../grid/remember";
import { parseTeamMentions, parseTeamNames, readTeamKind, teamKey, type TeamKind } from "./read-team-name";
import type { RosterSource } from "./roster";
import type { Statement } from "./statement";

/**
 * Where statements stand, as their own rows say it; blanks are settled over the whole workbook. Rows of one region that
 * say the same share one place, so that what is to be found out about it is found out once.
 */
export interface Place {
  readonly level: "team" | "art" | "none";
  /** `""` at ART level and where no team is given. */
  readonly teamName: string;
  readonly teamKey: string;
  /** The name as this row writes it. */
  readonly teamSpelling: string;
  readonly teamKind: TeamKind;
  /** Percent of the person's time that the team cell says beside the team; null where it says none. */
  readonly teamShare: number | null;
  /** `""` where the row names no ART. */
  readonly artName: string;
  readonly artKey: string;
}

const NOWHERE = {
  teamName: "",
  teamKey: "",
  teamSpelling: "",
  teamKind: { kind: "pseudo", guessed: false },
  teamShare: null,
} as const;
const NO_ART: ReadonlySet<string> = new Set(["", "n a", "na", "none", "tbd", "tba", "all", "all arts", "unassigned"]);

/**
 * More places than one row can mean: two long lists side by side do not say which team is on which ART, and every
 * pair of them would be the product of both lengths.
 */
const MOST_PLACES = 100;

/**
 * Finds the places of a statement: one as a rule, several where a cell names several teams or ARTs. All are remembered,
 * since each will be a team's own. `singleTeam` is the name of the one team that a workbook is for; null where it may
 * hold several. Rows that have no team column are its.
 */
export function createPlaceFinder(singleTeam: string | null): (statement: Statement) => readonly Place[] {
  const readTeam = remember((teamType: string) => remember((text: string) => readTeamCell(text, teamType)));
  const readArts = remember(readArtCell);
  const blankOf = remember((region: RosterSource) => blankTeam(region, singleTeam), Infinity);
  const ofRegion = remember(
    (region: RosterSource) =>
      remember(
        (teamType: string) =>
          // Teams are many and ARTs few, so each ART has a memory of its own, and not each team.
          remember(
            (art: string) =>
              remember((team: string) => combine(readTeam(teamType)(team), readArts(art), blankOf(region)), Infinity),
            Infinity,
          ),
        Infinity,
      ),
    Infinity,
  );
  return ({ seat, region }) => ofRegion(region)(seat.text("team-type"))(seat.text("art"))(seat.text("team"));
}

function combine(teams: readonly TeamPart[], arts: readonly ArtPart[], blank: TeamPart): readonly Place[] {
  const toldArts = teams.length * arts.length > MOST_PLACES ? [NO_TOLD_ART] : arts;
  return (teams.length > 0 ? teams : [blank]).flatMap((team) => toldArts.map((art) => placeOf(team, art)));
}

/** Field by field: spreading both took five times as long, and a large roster has a place for each team. */
function placeOf(team: TeamPart, { artName, artKey: key }: ArtPart): Place {
  const { level, teamName, teamKey: keyOfTeam, teamSpelling, teamKind, teamShare } = team;
  return { level, teamName, teamKey: keyOfTeam, teamSpelling, teamKind, teamShare, artName, artKey: key };
}

type TeamPart = Pick<Place, "level" | "teamName" | "teamKey" | "teamSpelling" | "teamKind" | "teamShare">;
type ArtPart = Pick<Place, "artName" | "artKey">;
const NO_TOLD_ART: ArtPart = { artName: "", artKey: "" };

function readTeamCell(text: string, teamType: string): readonly TeamPart[] {
  if (text === "") return [];
  const mentions = parseTeamMentions(text);
  if (mentions.length === 0) {
    const isArtLevel = readTeamKind(text, "").kind === "pseudo";
    return [{ ...NOWHERE, level: isArtLevel ? "art" : "none" }];
  }
  return mentions.map(({ name, allocation: teamShare }) => {
    const kind = readTeamKind(name, teamType);
    if (kind.kind === "pseudo") return { ...NOWHERE, level: "art", teamShare };
    return { level: "team", teamName: name, teamKey: teamKey(name), teamSpelling: name, teamKind: kind, teamShare };
  });
}

function readArtCell(text: string): readonly ArtPart[] {
  const names = (NO_ART.has(foldName(text)) ? [] : parseTeamNames(text)).map((artName) => ({
    artName,
    artKey: artKey(artName),
  }));
  return names.length > 0 ? names : [NO_TOLD_ART];
}

/** Key under which spellings of one ART's name fall together: also "Claims ART" and "Claims". */
export function artKey(name: string): string {
  const folded = foldName(name);
  const bare = folded
    .replace(/^(?:art|agile release train) (?=.)/, "")
    .replace(/(?<=.) (?:art|train|release train|agile release train)$/, "");
  return bare === "" ? folded : bare;
}

/** A blank team cell is a gap; a sheet that has no teams at all lists the ART's own people. */
function blankTeam(region: RosterSource, singleTeam: string | null): TeamPart {
  if (singleTeam !== null && !region.fields.has("team")) {
    const teamKind: TeamKind = { kind: "agile", guessed: false };
    const key = teamKey(singleTeam);
    return {
      level: "team",
      teamName: singleTeam,
      teamKey: key,
      teamSpelling: singleTeam,
      teamKind,
      teamShare: null,
    };
  }
  return { ...NOWHERE, level: region.fields.has("team") ? "none" : "art" };
}

import type { MappingMemory } from "../mapping/column-mapping";
import type { RuleProfile } from "../rules/finding";
import type { RuleLevel } from "../rules/rule-settings";
import type { WorkbookFacts } from "../rules/workbook-facts";
import type { OrganizationKind } from "../vocabulary/organization-kind";
import type { RoleId } from "../vocabulary/role-id";
import type { KnownFinding, RunRecord, Suppression, UnreadRow, WorkbookDecisions } from "./workbook-decisions";

/** Decisions while the settings worksheet is being read, row by row. Maps, since a cell may say "__proto__". */
export class DecisionDraft {
  readonly columns = new Map<string, MappingMemory["columns"][number]>();
  readonly titles = new Map<string, RoleId | "none">();
  readonly organizations = new Map<string, OrganizationKind>();
  readonly profiles = new Set<RuleProfile>();
  readonly rules = new Map<string, RuleLevel>();
  readonly thresholds = new Map<string, number>();
  artName: string | null = null;
  singleTeam = false;
  readonly valueStreamMaps = new Map<string, string>();
  readonly teamKinds = new Map<string, WorkbookFacts["teamKinds"][string]>();
  wantsNotes = false;
  readonly suppressions = new Map<string, Suppression>();
  readonly history: RunRecord[] = [];
  readonly last: KnownFinding[] = [];
  readonly previous: KnownFinding[] = [];
  readonly unread: UnreadRow[] = [];

  finish(): WorkbookDecisions {
    return {
      memory: {
        columns: [...this.columns.values()],
        titles: Object.fromEntries(this.titles),
        organizations: Object.fromEntries(this.organizations),
      },
      settings: {
        profiles: [...this.profiles],
        rules: Object.fromEntries(this.rules),
        thresholds: Object.fromEntries(this.thresholds),
      },
      facts: {
        artName: this.artName,
        singleTeam: this.singleTeam,
        valueStreamMaps: Object.fromEntries(this.valueStreamMaps),
        teamKinds: Object.fromEntries(this.teamKinds),
      },
      wantsNotes: this.wantsNotes,
      suppressions: [...this.suppressions.values()],
      history: this.history,
      last: this.last,
      previous: this.previous,
      unread: this.unread,
    };
  }
}

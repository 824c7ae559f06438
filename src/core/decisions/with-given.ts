import { NO_MEMORY, type MappingMemory } from "../mapping/column-mapping";
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from "../rules/rule-settings";
import { NO_FACTS, type WorkbookFacts } from "../rules/workbook-facts";
import type { WorkbookDecisions } from "./workbook-decisions";

/** Answers and settings for one run only, as the command line's files and options give them. */
export interface GivenDecisions {
  readonly memory: MappingMemory;
  readonly settings: RuleSettings;
  readonly facts: WorkbookFacts;
}

/** Nothing given: the workbook's own decisions decide. */
export const NOTHING_GIVEN: GivenDecisions = { memory: NO_MEMORY, settings: DEFAULT_RULE_SETTINGS, facts: NO_FACTS };

/** The decisions that a run uses: what was given for it outranks what the workbook keeps, answer by answer. */
export function withGiven(kept: WorkbookDecisions, { memory, settings, facts }: GivenDecisions): WorkbookDecisions {
  return {
    ...kept,
    memory: {
      columns: [...kept.memory.columns, ...memory.columns],
      titles: { ...kept.memory.titles, ...memory.titles },
      organizations: { ...kept.memory.organizations, ...memory.organizations },
    },
    settings: {
      profiles: [...new Set([...kept.settings.profiles, ...settings.profiles])],
      rules: { ...kept.settings.rules, ...settings.rules },
      thresholds: { ...kept.settings.thresholds, ...settings.thresholds },
    },
    facts: {
      artName: facts.artName ?? kept.facts.artName,
      singleTeam: facts.singleTeam || kept.facts.singleTeam,
      valueStreamMaps: { ...kept.facts.valueStreamMaps, ...facts.valueStreamMaps },
      teamKinds: { ...kept.facts.teamKinds, ...facts.teamKinds },
    },
  };
}

import type { CellRef } from "../grid/cell-range";
import type { Art, Assignment, Person, Roster, Team } from "../roster/roster";
import type { RuleProfile, RuleSource } from "./finding";
import type { MissingAttribute, RosterAttribute } from "./roster-attributes";
import type { Severity } from "./severity";

/** What a rule says of one breach; the engine adds id, severity, key and the sentence behind it. */
export interface RuleHit {
  readonly kind: "hit";
  /** Which of the rule's messages to print. */
  readonly message: string;
  /** The finding's reason where it is not the message's own name. */
  readonly reason?: string | null;
  /** Milder than the rule's severity; ignored where it is not. */
  readonly severity?: Severity;
  readonly art?: Art | null;
  readonly team?: Team | null;
  readonly person?: Person | null;
  /** Tells two findings of one rule about one subject apart, such as the missing skill. */
  readonly slot?: string;
  /** Placeholders of message and remedy beside {art}, {team} and {name}, which come from the subject. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Evidence, the cell to go to first. */
  readonly cells: readonly (CellRef | null)[];
  /** The text of the first cell where that text is what the finding accuses. */
  readonly accusedText?: string | null;
  /** Assignments that the finding rests on: a guessed role among them keeps it at warning. */
  readonly restsOn?: readonly Assignment[];
}

/** A hit as a rule writes it, with one of its own messages. */
export interface HitOf<Message extends string> extends Omit<RuleHit, "kind" | "message"> {
  readonly message: Message;
}

/** A part of the rule that could not be looked at, in a sentence; told to the reader, never taken for a pass. */
export interface RuleGap {
  readonly kind: "gap";
  readonly because: string;
}

/** What the engine lends a rule while it runs. */
export interface RuleTools<Message extends string> {
  readonly hit: (hit: HitOf<Message>) => RuleHit;
  readonly gap: (because: string) => RuleGap;
  /** The user's value of one of the rule's thresholds, else its default. */
  readonly threshold: (name: string) => number;
  /** Attributes that no column gives, with the rules that go unchecked for it. */
  readonly missing: readonly MissingAttribute[];
}

/** A number that decides and that a user may change. */
export interface RuleThreshold {
  readonly name: string;
  readonly value: number;
  readonly meaning: string;
}

/**
 * A small roster that shows the rule: documentation, sample and test at once. `roster` is a text table of one or more
 * sheets; « » stand around the cells that the finding points at. `findings` is 0 where the roster is right.
 */
export interface RuleExample {
  readonly about: string;
  readonly roster: string;
  readonly findings: number;
  /** ISO date; 2026-06-01 where it does not matter. */
  readonly asOf?: string;
}

/** What a reader of the rules is told, and what a check never asks for. */
export interface RuleDocumentation {
  /** The defect in a few words, for lists of rules. */
  readonly title: string;
  /** Why this severity, in a sentence. */
  readonly severityReason: string;
  readonly examples: readonly RuleExample[];
}

/** What a check needs of one rule. */
export interface RuleDefinition<Message extends string> {
  /** Kebab-case name of the defect; the file is named after it. */
  readonly id: string;
  readonly profile: RuleProfile;
  /** Other optional profiles that the rule belongs to as well. */
  readonly alsoIn?: readonly RuleProfile[];
  /** The ceiling, from the verb of the sentence: a hit may be milder, and a user's setting replaces it. */
  readonly severity: Severity;
  readonly subject: "workbook" | "art" | "team" | "person";
  /** Attributes without which the rule cannot look at all. */
  readonly needs: readonly RosterAttribute[];
  /** Attributes without which it sees less. */
  readonly wants?: readonly RosterAttribute[];
  readonly source: RuleSource;
  /** By reason; the reason is the message's name where a rule has more than one. */
  readonly messages: Readonly<Record<Message, string>>;
  readonly remedy: string;
  /** Remedies that differ by message. */
  readonly remedies?: Partial<Readonly<Record<Message, string>>>;
  readonly thresholds?: readonly RuleThreshold[];
  check(roster: Roster, tools: RuleTools<Message>): Iterable<RuleHit | RuleGap>;
}

/** A rule as the engine and the documentation see it. */
export interface Rule extends RuleDefinition<string>, RuleDocumentation {}

/** Set to false by bundles that only check: a tenth of the pane's scripts would be texts that nobody sees there. */
declare const KEEP_RULE_DOCUMENTATION: boolean;

const NO_DOCUMENTATION: RuleDocumentation = { title: "", severityReason: "", examples: [] };

/**
 * Declares a rule with the texts and examples that document and test it. The names of its messages are then the only
 * ones that its hits may use.
 */
export function defineRule<const Message extends string>(
  rule: RuleDefinition<Message>,
  documentation: RuleDocumentation,
): Rule {
  return typeof KEEP_RULE_DOCUMENTATION === "undefined" || KEEP_RULE_DOCUMENTATION
    ? { ...rule, ...documentation }
    : { ...rule, ...NO_DOCUMENTATION };
}

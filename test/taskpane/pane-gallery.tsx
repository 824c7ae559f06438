import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { NO_DECISIONS } from "../../src/core/decisions/workbook-decisions";
import type { CheckSession } from "../../src/app/check-session";
import type { SessionSnapshot } from "../../src/app/session-state";
import { PaneRoot } from "../../src/taskpane/PaneRoot";
import type { RuleBook } from "../../src/taskpane/rule-book";
import type { PaneServices } from "../../src/taskpane/services";
import { createThemeSource } from "../../src/taskpane/theme-source";
import { PANE_STATES } from "./pane-states";

/** What the tests read and press from outside the page. */
export interface PaneGallery {
  /** A new pane in the state of that name, drawn when it returns. */
  readonly open: (name: string) => void;
  /** Leads the pane that stands there into the state of that name, as a session would. */
  readonly show: (name: string) => void;
  /** What the pane asked of its session, in order: "reveal {1} 11 2". */
  readonly calls: string[];
}

declare global {
  interface Window {
    gallery: PaneGallery;
  }
}

const listeners = new Set<() => void>();
const calls: string[] = [];
let snapshot: SessionSnapshot = { state: { kind: "idle" }, notice: null };

function show(name: string): void {
  const next = PANE_STATES[name];
  if (!next) throw new Error(`There is no pane state called ${name}.`);
  snapshot = next;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function recorded(call: string): () => Promise<void> {
  return () => {
    calls.push(call);
    return Promise.resolve();
  };
}

const session: CheckSession = {
  getSnapshot: () => snapshot,
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  check: recorded("check"),
  checkWithoutWriting: recorded("check without writing"),
  cancel: () => {
    calls.push("cancel");
  },
  answerMapping: (answers) => recorded(`answer ${JSON.stringify(answers)}`)(),
  decide: (change) => recorded(`decide ${JSON.stringify(change(NO_DECISIONS))}`)(),
  removeMarks: recorded("remove marks"),
  removeSummary: recorded("remove summary"),
  reveal: (cell) => recorded(`reveal ${cell.sheetId} ${cell.rowIndex} ${cell.columnIndex}`)(),
};

/** A rule of every rule set, so that the real catalogue need not be bundled for every run. */
const RULE_BOOK: RuleBook = {
  rules: [
    {
      id: "art-missing-rte",
      profile: "ccsq",
      severity: "warning",
      thresholds: [
        { name: "soonDays", value: 30, meaning: "A role whose holder starts within this many days is a warning." },
      ],
    },
    { id: "team-missing-product-owner", profile: "ccsq", severity: "error" },
    { id: "role-ambiguous", profile: "data", severity: "warning" },
    { id: "ado-development-vsm-not-recorded", profile: "related", severity: "info" },
    { id: "team-size-over-10", profile: "scrum", severity: "info" },
    { id: "art-headcount", profile: "safe", severity: "info" },
  ],
  readAnswerFile: () => Promise.resolve({}),
};

const services: PaneServices = {
  session,
  theme: createThemeSource(window, () => null),
  openSample: recorded("open sample"),
  loadRuleBook: () => Promise.resolve(RULE_BOOK),
  canWriteNotes: true,
  product: {
    version: "0.1.0",
    handbookUrl: "https://example.invalid/handbook",
  },
};

const container = document.getElementById("pane");
if (!container) throw new Error("The gallery page has no place for the pane.");
const root = createRoot(container);
let opened = 0;

function open(name: string): void {
  show(name);
  opened += 1;
  flushSync(() => {
    root.render(<PaneRoot key={opened} services={services} />);
  });
}

window.gallery = { open, show, calls };
open("first-run");

import { OLDEST_EXCEL, type OfficeEnvironment } from "../../src/standin/office-environment";
import type { Fault } from "../../src/standin/faults";
import { sheetNamed } from "../support/roster-fixture";
import type { FaultFixture } from "./open-fault-fixture";

/** A way in which one batch goes wrong. */
export interface FaultKind {
  readonly name: string;
  readonly fault: (fixture: FaultFixture) => Fault;
  /** What comes right after the fault: time passes, a cell's editing ends. */
  readonly after?: (fixture: FaultFixture) => void;
  /** Makes Excel as it was, before the user tries again. */
  readonly heal?: (fixture: FaultFixture) => void;
  /** Whether nothing was really wrong: then everything must have come out as without it. */
  readonly harmless?: true;
  /** Whether it is the user who stops the job. */
  readonly isCancel?: true;
  readonly environment?: OfficeEnvironment;
}

const WITHOUT_WAITING: OfficeEnvironment = {
  ...OLDEST_EXCEL,
  sets: Object.fromEntries(Object.entries(OLDEST_EXCEL.sets).filter(([name]) => name !== "DelayForCellEdit")),
};

const meanwhile = (happens: (fixture: FaultFixture) => void): FaultKind["fault"] => {
  return (fixture) => ({
    kind: "meanwhile",
    happens: () => {
      happens(fixture);
    },
  });
};

const protection = ({ host }: FaultFixture) => sheetNamed(host.workbook, "Roster").protection;

const KINDS: Readonly<Record<string, Omit<FaultKind, "name">>> = {
  "fails before anything ran": { fault: () => ({ kind: "fail", code: "GeneralException" }) },
  "fails after half of it ran": {
    fault: () => ({ kind: "fail", code: "GeneralException", actionsDone: "half" }),
  },
  "fails at its last action": { fault: () => ({ kind: "fail", code: "ItemNotFound", actionsDone: Infinity }) },
  "is refused whole": { fault: () => ({ kind: "refuse", code: "GeneralException" }) },
  "is too large": { fault: () => ({ kind: "refuse", code: "RequestPayloadSizeLimitExceeded" }) },
  "ran, but its answer is too large": {
    fault: () => ({ kind: "refuse", code: "ResponsePayloadSizeLimitExceeded", ran: true }),
  },
  "is denied": { fault: () => ({ kind: "refuse", code: "AccessDenied" }) },
  "is lost on its way": {
    fault: () => ({ kind: "drop", ran: false }),
    after: ({ time }) => {
      time.pass();
    },
  },
  "ran, but its answer is lost": {
    fault: () => ({ kind: "drop", ran: true }),
    after: ({ time }) => {
      time.pass();
    },
  },
  "is answered late": {
    fault: () => ({ kind: "delay", until: new Promise((resolve) => setTimeout(resolve, 2)) }),
    harmless: true,
  },
  "waits until the user has left a cell": {
    fault: meanwhile(({ host }) => {
      host.beginCellEdit();
    }),
    after: ({ host }) => {
      host.endCellEdit();
    },
    harmless: true,
  },
  "waits for a cell until it is given up, and runs after that": {
    fault: meanwhile(({ host }) => {
      host.beginCellEdit();
    }),
    after: ({ host, time }) => {
      time.pass();
      host.endCellEdit();
    },
  },
  "comes while a cell is edited, in an Excel that does not wait": {
    fault: () => ({ kind: "refuse", code: "InvalidOperationInCellEditMode" }),
    environment: WITHOUT_WAITING,
  },
  "comes just after the user protected the sheet": {
    fault: meanwhile((fixture) => {
      protection(fixture).protect();
    }),
    heal: (fixture) => {
      protection(fixture).unprotect();
    },
  },
  "comes just after the user protected the workbook": {
    fault: meanwhile(({ host }) => {
      host.workbook.isStructureProtected = true;
    }),
    heal: ({ host }) => {
      host.workbook.isStructureProtected = false;
    },
  },
  "comes while another workbook is in front": {
    fault: meanwhile(({ host }) => {
      host.otherWorkbookInFront();
    }),
    heal: ({ host }) => {
      host.thisWorkbookInFront();
    },
  },
  "is followed by Cancel": {
    fault: meanwhile(({ session }) => {
      session.cancel();
    }),
    isCancel: true,
  },
};

export const FAULT_KINDS: readonly FaultKind[] = Object.entries(KINDS).map(([name, kind]) => ({ name, ...kind }));

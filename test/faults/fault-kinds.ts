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

const { DelayForCellEdit: _, ...olderSets } = OLDEST_EXCEL.sets;
const WITHOUT_WAITING: OfficeEnvironment = { ...OLDEST_EXCEL, sets: olderSets };

const meanwhile = (happens: (fixture: FaultFixture) => void): FaultKind["fault"] => {
  return (fixture) => ({
    kind: "meanwhile",
    happens: () => {
      happens(fixture);
    },
  });
};

const protection = ({ host }: FaultFixture) => sheetNamed(host.workbook, "Roster").protection;

export const FAULT_KINDS: readonly FaultKind[] = [
  { name: "fails before anything ran", fault: () => ({ kind: "fail", code: "GeneralException" }) },
  {
    name: "fails after half of it ran",
    fault: () => ({ kind: "fail", code: "GeneralException", actionsDone: "half" }),
  },
  { name: "fails at its last action", fault: () => ({ kind: "fail", code: "ItemNotFound", actionsDone: Infinity }) },
  { name: "is refused whole", fault: () => ({ kind: "refuse", code: "GeneralException" }) },
  { name: "is too large", fault: () => ({ kind: "refuse", code: "RequestPayloadSizeLimitExceeded" }) },
  {
    name: "ran, but its answer is too large",
    fault: () => ({ kind: "refuse", code: "ResponsePayloadSizeLimitExceeded", ran: true }),
  },
  { name: "is denied", fault: () => ({ kind: "refuse", code: "AccessDenied" }) },
  {
    name: "is lost on its way",
    fault: () => ({ kind: "drop", ran: false }),
    after: ({ time }) => {
      time.pass();
    },
  },
  {
    name: "ran, but its answer is lost",
    fault: () => ({ kind: "drop", ran: true }),
    after: ({ time }) => {
      time.pass();
    },
  },
  {
    name: "is answered late",
    fault: () => ({ kind: "delay", until: new Promise((resolve) => setTimeout(resolve, 2)) }),
    harmless: true,
  },
  {
    name: "waits until the user has left a cell",
    fault: meanwhile(({ host }) => {
      host.beginCellEdit();
    }),
    after: ({ host }) => {
      host.endCellEdit();
    },
    harmless: true,
  },
  {
    name: "waits for a cell until it is given up, and runs after that",
    fault: meanwhile(({ host }) => {
      host.beginCellEdit();
    }),
    after: ({ host, time }) => {
      time.pass();
      host.endCellEdit();
    },
  },
  {
    name: "comes while a cell is edited, in an Excel that does not wait",
    fault: () => ({ kind: "refuse", code: "InvalidOperationInCellEditMode" }),
    environment: WITHOUT_WAITING,
  },
  {
    name: "comes just after the user protected the sheet",
    fault: meanwhile((fixture) => {
      protection(fixture).protect();
    }),
    heal: (fixture) => {
      protection(fixture).unprotect();
    },
  },
  {
    name: "comes just after the user protected the workbook",
    fault: meanwhile(({ host }) => {
      host.workbook.isStructureProtected = true;
    }),
    heal: ({ host }) => {
      host.workbook.isStructureProtected = false;
    },
  },
  {
    name: "comes while another workbook is in front",
    fault: meanwhile(({ host }) => {
      host.otherWorkbookInFront();
    }),
    heal: ({ host }) => {
      host.thisWorkbookInFront();
    },
  },
  {
    name: "is followed by Cancel",
    fault: meanwhile(({ session }) => {
      session.cancel();
    }),
    isCancel: true,
  },
];

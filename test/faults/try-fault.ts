import { isDeepStrictEqual } from "node:util";
import type { SessionSnapshot } from "../../src/app/session-state";
import { describeWorkbook } from "../contract/describe-workbook";
import { findPackageDifferences } from "../support/compare-packages";
import { settle } from "../support/excel-fixture";
import { sheetNamed } from "../support/roster-fixture";
import type { FaultKind } from "./fault-kinds";
import { openFaultFixture, type FaultFixture } from "./open-fault-fixture";
import type { UseCase } from "./use-cases";
import { describeUserParts } from "./workbook-parts";

/** What a use case comes to where nothing goes wrong. */
export interface Faultless {
  readonly bytes: Uint8Array;
  readonly saved: Uint8Array;
  /** With both of our parts taken out again. */
  readonly undone: Uint8Array;
  /** How many batches the use case sends. */
  readonly batches: number;
  /** What faults left, as descriptions, from which our parts were taken out already. */
  readonly takenOut: Set<string>;
}

/** Runs the use case without any fault. */
export async function runFaultless(bytes: Uint8Array, useCase: UseCase): Promise<Faultless> {
  const fixture = await openFaultFixture(bytes);
  await useCase.before(fixture);
  await settle();
  fixture.host.traffic.reset();
  await useCase.run(fixture);
  await settle();
  const batches = fixture.host.traffic.roundTrips;
  const saved = fixture.host.workbook.save();
  await takeOut(fixture);
  return { bytes, saved, undone: fixture.host.workbook.save(), batches, takenOut: new Set() };
}

/** Lets the n-th batch of the use case go wrong; gives what must not be, each as a sentence, or null where it did not strike. */
export async function tryFault(
  useCase: UseCase,
  kind: FaultKind,
  batch: number,
  faultless: Faultless,
): Promise<readonly string[] | null> {
  const fixture = await openFaultFixture(faultless.bytes, kind.environment);
  const { host, session } = fixture;
  await useCase.before(fixture);
  await settle();
  const userParts = describeUserParts(host.workbook);
  const strikes: number[] = [];
  const ended: ("completed" | "rejected")[] = [];
  host.faults.inject(batch, kind.fault(fixture), () => {
    strikes.push(batch);
    pressSomethingElse(fixture);
    setImmediate(() => kind.after?.(fixture));
  });
  void useCase.run(fixture).then(
    () => ended.push("completed"),
    () => ended.push("rejected"),
  );
  for (let turn = 0; turn < 50 && ended.length === 0; turn++) await settle();
  await settle();
  if (strikes.length === 0) return null;
  const wrong: string[] = [];
  const must = (holds: boolean, sentence: string): void => {
    if (!holds) wrong.push(sentence);
  };
  if (ended[0] !== "completed") return [`It ${ended[0] === undefined ? "never ends" : "rejects"}.`];
  must(isDeepStrictEqual(describeUserParts(host.workbook), userParts), "Something of the user's was touched.");
  must(fixture.mostAtOnce() <= 1, "Two runs overlapped.");
  kind.heal?.(fixture);
  const left = host.workbook.save();
  wrong.push(...whatIsToldWrongly(fixture, kind, faultless, left));
  host.faults.clear();
  await takeOutElsewhere(left, faultless, must);
  await useCase.run(fixture);
  await settle();
  if (useCase.name !== "ribbon: Show results") {
    must(!isProblem(session.getSnapshot()), "Trying again fails.");
  }
  must(same(faultless.saved, host.workbook.save()), "The next run does not come out as without the fault.");
  await takeOut(fixture);
  must(same(faultless.undone, host.workbook.save()), "Taking out our parts does not leave the workbook as it was.");
  await editACell(fixture);
  must(isOutOfDate(session.getSnapshot()), "A later edit does not make the result out of date.");
  return wrong;
}

/** A success must be one, and anything else must be told with what to do. */
function whatIsToldWrongly(
  { session }: FaultFixture,
  kind: FaultKind,
  faultless: Faultless,
  left: Uint8Array,
): string[] {
  const snapshot = session.getSnapshot();
  const { state, notice } = snapshot;
  if (state.kind === "running") return ["The session says that it is still running."];
  if (state.kind === "failed") {
    const isSentence = [state.error.message, state.error.hint].every((text) => /^[\p{Lu}“].*\.$/u.test(text));
    if (!isSentence) return [`The failure is told as “${state.error.message}” “${state.error.hint}”.`];
    return kind.harmless ? [`A harmless thing is told as a failure: ${state.error.message}`] : [];
  }
  if (notice?.tone === "problem") {
    const saysWhatToDo = notice.hint !== null || notice.text.includes("again.");
    if (!saysWhatToDo) return [`The problem “${notice.text}” comes without a hint.`];
    return kind.harmless ? [`A harmless thing is told as a problem: ${notice.text}`] : [];
  }
  if (hasRefusals(snapshot)) return [];
  if (kind.isCancel && /cancelled|Stopped/u.test(notice?.text ?? "")) return [];
  return same(faultless.saved, left)
    ? []
    : ["The session tells a success, but the workbook is not as it is without the fault."];
}

function isProblem({ state, notice }: SessionSnapshot): boolean {
  return state.kind === "failed" || state.kind === "running" || notice?.tone === "problem";
}

/** A result that is shown must say that the workbook has changed since. */
function isOutOfDate({ state }: SessionSnapshot): boolean {
  return state.kind === "done" ? state.result.stale : state.kind === "idle";
}

function hasRefusals({ state }: SessionSnapshot): boolean {
  return state.kind === "done" && state.result.refused.length > 0;
}

/** While something runs nothing else may begin. */
function pressSomethingElse({ session }: FaultFixture): void {
  const { state } = session.getSnapshot();
  if (state.kind !== "running") return;
  if (state.job === "remove-summary") void session.removeMarks();
  else void session.removeSummary();
}

async function editACell({ host, time }: FaultFixture): Promise<void> {
  host.typeInCell(sheetNamed(host.workbook, "Notes"), 1, 0, "Ann says yes.");
  await settle();
  time.pass();
}

async function takeOut({ session }: FaultFixture): Promise<void> {
  await session.removeMarks();
  await session.removeSummary();
  await settle();
}

/** The user saves what the fault left, opens it again, and takes our parts out of it. */
async function takeOutElsewhere(
  left: Uint8Array,
  faultless: Faultless,
  must: (holds: boolean, sentence: string) => void,
): Promise<void> {
  const description = JSON.stringify(describeWorkbook(left));
  if (faultless.takenOut.has(description)) return;
  faultless.takenOut.add(description);
  const later = await openFaultFixture(left);
  await takeOut(later);
  must(!isProblem(later.session.getSnapshot()), "Taking out what the fault left fails.");
  must(same(faultless.undone, later.host.workbook.save()), "Taking out what the fault left leaves something behind.");
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return findPackageDifferences(a, b).length === 0 || isDeepStrictEqual(describeWorkbook(a), describeWorkbook(b));
}

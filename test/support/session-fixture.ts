import { createCheckSession, type CheckSession } from "../../src/app/check-session";
import { checkWorkbook } from "../../src/app/check-workbook";
import { removeSummary } from "../../src/app/remove-summary";
import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { HeldWorkbook } from "./held-workbook";

/** A roster with a Product Owner still to be named. */
export const TROUBLED_ROSTER = [
  "ART,Team,Name,Role,Affiliation",
  "Tidewater,,Amara Quist,Product Manager,Federal",
  "Tidewater,,Bo Lindqvist,Release Train Engineer,Contractor",
  "Tidewater,Heron,TBD,Product Owner,",
  "Tidewater,Heron,Celia Marchetti,Scrum Master,Contractor",
  "Tidewater,Heron,Dov Abernathy,Developer,Contractor",
  "Tidewater,Heron,Edda Nakagawa,Developer,Contractor",
].join("\n");

/** A sheet that is no roster. */
export const NO_ROSTER = ["Item,Cost", "Chairs,1200", "Tables,800", "Lamps,90"].join("\n");

/** A session over a real workbook, with what a test needs to steer time and faults. */
export interface SessionFixture {
  readonly session: CheckSession;
  readonly workbook: HeldWorkbook;
  /** Lets the pause after the last change end. */
  readonly endPause: () => void;
}

/** A session over the roster (CSV text) that runs the real use case, with a clock that stands still. */
export function sessionOver(roster: string): SessionFixture {
  const workbook = new HeldWorkbook(openFileWorkbook("train.csv", new TextEncoder().encode(roster)));
  let pending: (() => void) | null = null;
  const session = createCheckSession({
    workbook,
    check: (request, progress) => checkWorkbook({ workbook }, request, progress),
    removeSummary: (progress) => removeSummary(workbook, progress),
    today: () => "2026-11-23",
    afterPause: (callback) => {
      pending = callback;
      return () => {
        if (pending === callback) pending = null;
      };
    },
  });
  return {
    session,
    workbook,
    endPause: () => {
      const callback = pending;
      pending = null;
      callback?.();
    },
  };
}

import type { OfficeEnvironment } from "./office-environment";

/** From the frame to the page around it, once: "I am here". */
export interface FrameHello {
  readonly excelStandIn: "hello";
}

/** The page's answer; comes with a message port over which the bridge's strings go. */
export interface FrameWelcome {
  readonly excelStandIn: "welcome";
  readonly environment: OfficeEnvironment;
  /** Where the frame finds Microsoft's own client, excel-web-16.00.js. */
  readonly clientAddress: string;
}

/** From the page to the frame while the add-in runs: Office is another now, e.g. wears another theme. */
export interface FrameEnvironment {
  readonly excelStandIn: "environment";
  readonly environment: OfficeEnvironment;
}

export function isFrameHello(data: unknown): data is FrameHello {
  return hasMark(data, "hello");
}

export function isFrameWelcome(data: unknown): data is FrameWelcome {
  return hasMark(data, "welcome");
}

export function isFrameEnvironment(data: unknown): data is FrameEnvironment {
  return hasMark(data, "environment");
}

function hasMark(data: unknown, mark: string): boolean {
  return typeof data === "object" && data !== null && "excelStandIn" in data && data.excelStandIn === mark;
}

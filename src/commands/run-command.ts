import type { CheckSession } from "../app/check-session";
import { hasRoster } from "../core/report/has-roster";

/** What the host hands to a ribbon action; it shows "working" until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

/** What ribbon actions work on. */
export interface CommandServices {
  readonly session: CheckSession;
  /** Opens the task pane, or brings it to the front. */
  readonly showPane: () => Promise<void>;
}

/** The ribbon's actions by the ids that the manifest names. */
export const RIBBON_ACTIONS = ["checkRoster", "showResults", "removeHighlights"] as const;

export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/**
 * Runs one ribbon action and completes its event whatever happens. `services` may still be on their way while Excel
 * starts the add-in; where they never come, the press is given up without a word, since there is no pane to say it in.
 * The pane is opened only after completion: some hosts hold it back until then.
 */
export async function runCommand(
  event: CommandEvent,
  action: RibbonAction,
  services: CommandServices | Promise<CommandServices>,
): Promise<void> {
  let paneToShow: CommandServices | null = null;
  try {
    const ready = await services;
    if (await needsPane(action, ready.session)) paneToShow = ready;
  } catch {
    // Told by whoever gave up starting the add-in.
  } finally {
    event.completed();
  }
  try {
    await paneToShow?.showPane();
  } catch {
    // A host that will not open the pane leaves it to the user, who has its button in the ribbon.
  }
}

/** Does the action's work and tells whether the user has to see the pane for its outcome. */
async function needsPane(action: RibbonAction, session: CheckSession): Promise<boolean> {
  switch (action) {
    case "showResults":
      return true;
    case "checkRoster": {
      await session.check();
      const { state, notice } = session.getSnapshot();
      if (state.kind !== "done" || notice?.tone === "problem") return true;
      const { report, summary, refused } = state.result;
      return !hasRoster(report) || summary !== "written" || refused.length > 0;
    }
    case "removeHighlights": {
      await session.removeMarks();
      return session.getSnapshot().notice?.tone === "problem";
    }
  }
}

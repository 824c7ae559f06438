import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { SessionState } from "../app/session-state";

interface FocusAfterRun {
  readonly headingRef: RefObject<HTMLHeadingElement>;
  /** The primary button's ref. */
  readonly setPrimary: (button: HTMLButtonElement | null) => void;
  /** To be called by whatever in the pane starts a check. */
  readonly onStart: () => void;
}

/**
 * Leads the focus to the outcome of a check that the user started in the pane, and never otherwise: not after a ribbon
 * press, and not when the user has gone elsewhere meanwhile. A control that vanishes under the focus hands it to the
 * primary button.
 */
export function useFocusAfterRun(state: SessionState): FocusAfterRun {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const primaryRef = useRef<HTMLButtonElement | null>(null);
  const startedHere = useRef(false);
  const wasRunning = useRef(false);

  useEffect(() => {
    const running = state.kind === "running";
    const ended = wasRunning.current && !running;
    wasRunning.current = running;
    const started = startedHere.current;
    if (ended) startedHere.current = false;
    if (!document.hasFocus()) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    const waits = started && (lost || document.activeElement === primaryRef.current);
    if (ended && waits && headingRef.current) headingRef.current.focus();
    else if (lost && (ended || (running && started))) primaryRef.current?.focus();
  }, [state]);

  const setPrimary = useCallback((button: HTMLButtonElement | null) => {
    primaryRef.current = button;
  }, []);

  return {
    headingRef,
    setPrimary,
    onStart: () => {
      startedHere.current = true;
    },
  };
}

import { useSyncExternalStore } from "react";
import type { SessionSnapshot } from "../app/session-state";
import { usePaneServices } from "./services";

/** What pane and ribbon share, as it stands now. */
export function useSession(): SessionSnapshot {
  const { session } = usePaneServices();
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}

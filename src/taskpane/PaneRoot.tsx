import { useSyncExternalStore, type ReactElement } from "react";
import { PaneServicesProvider, type PaneServices } from "./services";
import { TaskPane } from "./TaskPane";
import { THEMES } from "./themes";
import styles from "./PaneRoot.css";

/** The pane with everything around it: services, the theme's variables and page styles. */
export function PaneRoot({ services }: { readonly services: PaneServices }): ReactElement {
  const theme = useSyncExternalStore(services.theme.subscribe, services.theme.current);
  return (
    <PaneServicesProvider value={services}>
      <div className={styles.page} style={THEMES[theme]}>
        <TaskPane />
      </div>
    </PaneServicesProvider>
  );
}

import { FluentProvider } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { PaneServicesProvider, type PaneServices } from "./services";
import { TaskPane } from "./TaskPane";
import { THEMES } from "./themes";
import styles from "./PaneRoot.css";

/** The pane with everything around it: services, theme and page styles. */
export function PaneRoot({ services }: { readonly services: PaneServices }): ReactElement {
  const theme = useSyncExternalStore(services.theme.subscribe, services.theme.current);
  return (
    <PaneServicesProvider value={services}>
      <FluentProvider theme={THEMES[theme]} className={styles.page}>
        <TaskPane />
      </FluentProvider>
    </PaneServicesProvider>
  );
}

import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { PaneServicesProvider, type PaneServices } from "./services";
import { TaskPane } from "./TaskPane";
import type { ThemeKind } from "./theme-source";

const THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

/** Some hosts hide the scroll bar of a page that does not ask for one. */
const useStaticStyles = makeStaticStyles({ html: { overflowY: "scroll" }, body: { margin: 0 } });

const useStyles = makeStyles({ page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 } });

/** The pane with everything around it: services, theme and page styles. */
export function PaneRoot({ services }: { readonly services: PaneServices }): ReactElement {
  const theme = useSyncExternalStore(services.theme.subscribe, services.theme.current);
  const styles = useStyles();
  useStaticStyles();
  return (
    <PaneServicesProvider value={services}>
      <FluentProvider theme={THEMES[theme]} className={styles.page}>
        <TaskPane />
      </FluentProvider>
    </PaneServicesProvider>
  );
}

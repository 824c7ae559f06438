import { Settings16Regular } from "@fluentui/react-icons/headless/svg/settings";
import type { ReactElement } from "react";
import { Button } from "./Button";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./PaneHeader.css";

/** The product's own icon as the ribbon shows it, hosted beside the page. */
const ICON = "assets/icons/check-roster-32.png";
const ICON_FOR_DENSE_SCREENS = "assets/icons/check-roster-64.png";

interface PaneHeaderProps {
  /** Opens the settings; null where there are none to show, or where they stand open. */
  readonly onSettings: (() => void) | null;
  readonly setSettings: (button: HTMLButtonElement | null) => void;
}

/** The product's icon and name; before the first check its version, then the way to the workbook's settings. */
export function PaneHeader({ onSettings, setSettings }: PaneHeaderProps): ReactElement {
  const { product } = usePaneServices();
  return (
    <header className={styles.header}>
      <img className={styles.icon} src={ICON} srcSet={`${ICON_FOR_DENSE_SCREENS} 2x`} width={32} height={32} alt="" />
      <h1 className={styles.name}>Roster Check</h1>
      {onSettings ? (
        <Button
          ref={setSettings}
          size="small"
          appearance="subtle"
          icon={<Settings16Regular aria-hidden />}
          onClick={onSettings}
        >
          Settings
        </Button>
      ) : (
        <span className={pane.muted}>{`Version ${product.version}`}</span>
      )}
    </header>
  );
}

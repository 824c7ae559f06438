import type { ReactElement } from "react";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./PaneHeader.css";

/** The product's own icon as the ribbon shows it, hosted beside the page. */
const ICON = "assets/icons/check-roster-32.png";
const ICON_FOR_DENSE_SCREENS = "assets/icons/check-roster-64.png";

/** The product's icon, name and version. */
export function PaneHeader(): ReactElement {
  const { product } = usePaneServices();
  return (
    <header className={styles.header}>
      <img className={styles.icon} src={ICON} srcSet={`${ICON_FOR_DENSE_SCREENS} 2x`} width={32} height={32} alt="" />
      <h1 className={styles.name}>Roster Check</h1>
      <span className={pane.muted}>{`Version ${product.version}`}</span>
    </header>
  );
}

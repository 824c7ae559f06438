import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PeopleCheckmark24Filled } from "@fluentui/react-icons/svg/people-checkmark";
import type { ReactElement } from "react";
import { usePaneServices } from "./services";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  icon: { display: "inline-flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  name: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
});

/** The product's name and version. */
export function PaneHeader(): ReactElement {
  const { product } = usePaneServices();
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    <header className={styles.header}>
      <span className={styles.icon}>
        <PeopleCheckmark24Filled aria-hidden />
      </span>
      <h1 className={styles.name}>Roster Check</h1>
      <span className={pane.muted}>{`Version ${product.version}`}</span>
    </header>
  );
}

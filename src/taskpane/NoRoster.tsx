import type { ReactElement, Ref } from "react";
import type { Report } from "../core/report/report";
import { classNames } from "./class-names";
import { PagedList } from "./PagedList";
import pane from "./pane.css";
import styles from "./NoRoster.css";

/** What is shown where no sheet holds a roster: why, sheet by sheet, and what a roster needs. */
export function NoRoster({
  report,
  headingRef,
}: {
  readonly report: Report;
  readonly headingRef: Ref<HTMLHeadingElement>;
}): ReactElement {
  const { sheets } = report.receipt;
  return (
    <section aria-labelledby="no-roster" className={styles.section}>
      <h2 id="no-roster" ref={headingRef} tabIndex={-1} className={classNames(pane.heading, pane.focusTarget)}>
        No roster was found
      </h2>
      <p className={pane.text}>
        {`A roster lists people with their role and team under a row of headers. ${
          sheets.length === 0
            ? "This workbook holds no sheet but Roster Check’s own."
            : `Why ${sheets.length === 1 ? "the" : "each"} sheet was left out:`
        }`}
      </p>
      <PagedList
        items={sheets}
        keyOf={(sheet) => sheet.sheetId}
        render={(sheet) => (
          <>
            <h3 className={pane.subheading}>{sheet.name}</h3>
            <p className={pane.text}>{sheet.skipped ?? "No roster was found on this sheet."}</p>
          </>
        )}
        className={styles.sheets}
        first={20}
        more={50}
        noun="sheets"
      />
    </section>
  );
}

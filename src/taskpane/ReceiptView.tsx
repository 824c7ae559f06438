import type { ReactElement, ReactNode } from "react";
import { countText } from "../core/report/count-text";
import { dateText } from "../core/report/date-text";
import { layoutText } from "../core/report/layout-text";
import { profileText } from "../core/report/profile-text";
import type { RegionReceipt, Report, SheetReceipt } from "../core/report/report";
import { classNames } from "./class-names";
import { labelsText } from "./describe-fields";
import { Disclosure } from "./Disclosure";
import { PagedList } from "./PagedList";
import { RegionColumns } from "./RegionColumns";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./ReceiptView.css";

/** How the workbook was read and with which versions, so that anybody can repeat the check or see where it went wrong. */
export function ReceiptView({ report }: { readonly report: Report }): ReactElement {
  const { product } = usePaneServices();
  const { receipt } = report;
  return (
    <>
      <PagedList
        items={receipt.sheets}
        keyOf={(sheet) => sheet.sheetId}
        render={(sheet) => <SheetLine sheet={sheet} />}
        className={styles.sheets}
        itemClassName={pane.card}
        first={20}
        more={50}
        noun="sheets"
      />
      <dl className={styles.facts}>
        <Fact name="As of">{dateText(report.asOf)}</Fact>
        <Fact name="Product">{`Roster Check ${receipt.productVersion}`}</Fact>
        <Fact name="Rule sets">{receipt.profiles.map(profileText).join(", ")}</Fact>
        <Fact name="Handbook">{receipt.handbookVersion}</Fact>
        {receipt.changedSettings && <Fact name="Changed">{receipt.changedSettings.join(" ")}</Fact>}
      </dl>
      <a className={classNames(pane.focusable, pane.link)} href={product.handbookUrl} target="_blank" rel="noreferrer">
        Open the handbook page in the browser
      </a>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt className={pane.muted}>{name}</dt>
      <dd className={classNames(pane.muted, styles.fact)}>{children}</dd>
    </>
  );
}

function SheetLine({ sheet }: { readonly sheet: SheetReceipt }): ReactElement {
  const rowsRead = sheet.regions.reduce((sum, region) => sum + region.rowsRead, 0);
  const note = sheet.regions.length === 0 ? "Not read" : `${countText(rowsRead, "row")} read`;
  return (
    <Disclosure level={3} title={sheet.name} note={sheet.hidden ? `${note}, hidden sheet` : note}>
      {() => (
        <div className={styles.sheetBody}>
          {sheet.regions.length === 0 && (
            <p className={pane.text}>{sheet.skipped ?? "No roster was found on this sheet."}</p>
          )}
          {sheet.hiddenRowsRead > 0 && (
            <p className={pane.text}>{`${countText(sheet.hiddenRowsRead, "hidden row")} read too.`}</p>
          )}
          {sheet.regions.map((region) => (
            <RegionLines key={region.range} sheetName={sheet.name} region={region} />
          ))}
        </div>
      )}
    </Disclosure>
  );
}

function RegionLines({
  sheetName,
  region,
}: {
  readonly sheetName: string;
  readonly region: RegionReceipt;
}): ReactElement {
  return (
    <>
      <p className={pane.text}>{`${region.range}: ${layoutText(region.layout)}${headerText(region)}.`}</p>
      {region.layout === "label-rows" ? (
        <p className={pane.muted}>{labelsText(region)}</p>
      ) : (
        <RegionColumns sheetName={sheetName} region={region} />
      )}
    </>
  );
}

function headerText(region: RegionReceipt): string {
  const rows = region.headerRowNumbers;
  if (rows.length === 0) return "";
  return rows.length === 1 ? `, headers in row ${rows.join()}` : `, headers in rows ${rows.join(" and ")}`;
}

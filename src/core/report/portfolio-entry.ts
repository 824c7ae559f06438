import type { WorkbookFigures } from "./workbook-figures";

/** One workbook of a portfolio: its figures, or why there are none. Links are addresses relative to the portfolio's file. */
export type PortfolioEntry = {
  /** As the user named it. */
  readonly file: string;
  readonly link: string;
} & (
  | {
      readonly kind: "checked";
      readonly figures: WorkbookFigures;
      /** To the marked copy; null where none was saved. */
      readonly copyLink: string | null;
    }
  | { readonly kind: "not-read"; readonly message: string }
);

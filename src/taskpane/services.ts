import { createContext, useContext } from "react";
import type { CheckSession } from "../app/check-session";
import type { RuleBook } from "./rule-book";
import type { ThemeSource } from "./theme-source";

/** What the pane says about the product itself. */
export interface ProductInfo {
  readonly version: string;
  readonly handbookUrl: string;
}

/** Everything that the pane needs from outside; the composition root makes it once. */
export interface PaneServices {
  readonly session: CheckSession;
  readonly theme: ThemeSource;
  /** Opens a workbook with invented people to try; rejects with an AppError where the host cannot. */
  readonly openSample: () => Promise<void>;
  /** The rules and what reads their files; the same promise every time. */
  readonly loadRuleBook: () => Promise<RuleBook>;
  /** Whether this Excel lets add-ins write notes on cells. */
  readonly canWriteNotes: boolean;
  readonly product: ProductInfo;
}

const PaneServicesContext = createContext<PaneServices | null>(null);

export const PaneServicesProvider = PaneServicesContext.Provider;

/** The services of the pane around the component; throws where there is none, which is a mistake in the code. */
export function usePaneServices(): PaneServices {
  const services = useContext(PaneServicesContext);
  if (!services) throw new Error("A pane component stands outside PaneServicesProvider.");
  return services;
}

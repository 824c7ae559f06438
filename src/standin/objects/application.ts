import { HostError } from "../host-error";
import { defineObject } from "../object-definition";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationDefinition = defineObject<"Application">({
  type: "Application",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.application",
  properties: {
    CalculationMode: {
      read: (_self, session) => session.calculationMode,
      write: (_self, value, session) => {
        const mode = CALCULATION_MODES.find((candidate) => candidate === value);
        if (!mode) throw new HostError("InvalidArgument");
        session.calculationMode = mode;
      },
    },
    CalculationState: { read: () => "Done" },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  notes: { calculate: "Formulas are not calculated.", calculationState: "Always done." },
});

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
  objectMethods: {
    CreateWorkbook: (_self, args, session) => ({
      type: "WorkbookCreated",
      self: { id: session.created.create(args.optionalText(0)) },
    }),
    _GetWorkbookCreatedById: (_self, args, session) => {
      const id = args.text(0);
      if (!session.created.has(id)) throw new HostError("ItemNotFound");
      return { type: "WorkbookCreated", self: { id } };
    },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  notes: {
    calculate: "Formulas are not calculated.",
    calculationState: "Always done.",
    suspendApiCalculationUntilNextSync: "Taken; there is nothing to suspend.",
    suspendScreenUpdatingUntilNextSync: "Taken; there is nothing to suspend.",
  },
});

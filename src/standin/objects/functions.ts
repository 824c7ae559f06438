import { dateSerial } from "../date-serial";
import { defineObject } from "../object-definition";

export const functionsDefinition = defineObject<"Functions">({
  type: "Functions",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.functions",
  objectMethods: {
    Date: (_self, args, { workbook }) => ({
      type: "FunctionResult",
      self: { value: dateSerial(args.integer(0), args.integer(1), args.integer(2), workbook.dateSystem) },
    }),
  },
  notes: { date: "Numbers only." },
});

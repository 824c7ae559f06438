import { defineObject } from "../object-definition";

export const functionResultDefinition = defineObject<"FunctionResult">({
  type: "FunctionResult",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.functionresult",
  properties: { Value: { read: ({ value }) => value }, Error: { read: () => null } },
});

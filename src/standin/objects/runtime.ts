import { HostError } from "../host-error";
import { defineObject } from "../object-definition";

export const runtimeDefinition = defineObject<"Runtime">({
  type: "Runtime",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.runtime",
  properties: {
    EnableEvents: {
      read: (_self, session) => session.events.enabled,
      write: (_self, value, session) => {
        if (typeof value !== "boolean") throw new HostError("InvalidArgument");
        session.events.enabled = value;
      },
    },
  },
});

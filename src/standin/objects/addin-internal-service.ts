import { defineObject } from "../object-definition";

export const addinInternalServiceDefinition = defineObject<"AddinInternalService">({
  type: "AddinInternalService",
  documentation: "https://learn.microsoft.com/javascript/api/office/office.actions",
  methods: { NotifyActionHandlerReady: () => null },
});

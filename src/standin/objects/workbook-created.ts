import { defineObject } from "../object-definition";

export const workbookCreatedDefinition = defineObject<"WorkbookCreated">({
  type: "WorkbookCreated",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.workbookcreated",
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { read: ({ id }) => id } },
  methods: {
    Open: ({ id }, _args, session) => {
      session.created.open(id);
    },
  },
  notes: { open: "The page around the host shows the workbook." },
});

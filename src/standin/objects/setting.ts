import { requireWritableWorkbook } from "../access";
import { defineObject } from "../object-definition";

export const settingDefinition = defineObject<"Setting">({
  type: "Setting",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { read: ({ key }) => key },
    _Id: { read: ({ key }) => key },
    Value: {
      read: ({ key }, session) => session.settings.get(key) ?? null,
      write: ({ key }, value, session) => {
        requireWritableWorkbook(session);
        session.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ key }, _args, session) => {
      requireWritableWorkbook(session);
      session.settings.delete(key);
    },
  },
});

import { requireWritableWorkbook } from "../access";
import { HostError } from "../host-error";
import { defineObject } from "../object-definition";
import type { Json } from "../wire-message";

export const settingCollectionDefinition = defineObject<"SettingCollection">({
  type: "SettingCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.settingcollection",
  items: (_self, session) => [...session.settings.keys()].map((key) => ({ type: "Setting", self: { key } })),
  indexer: (_self, args, session) => {
    if (!session.settings.has(args.text(0))) throw new HostError("ItemNotFound");
    return { type: "Setting", self: { key: args.text(0) } };
  },
  objectMethods: {
    Add: (_self, args, session) => {
      requireWritableWorkbook(session);
      session.settings.set(args.text(0), args.at(1) as Json);
      return { type: "Setting", self: { key: args.text(0) } };
    },
    GetItemOrNullObject: (_self, args, session) =>
      session.settings.has(args.text(0)) ? { type: "Setting", self: { key: args.text(0) } } : null,
  },
  methods: { GetCount: (_self, _args, session) => session.settings.size },
  notes: { add: "Kept while the workbook is open, not in the saved file." },
});

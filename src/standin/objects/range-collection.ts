import { HostError } from "../host-error";
import { defineObject } from "../object-definition";

export const rangeCollectionDefinition = defineObject<"RangeCollection">({
  type: "RangeCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.rangecollection",
  items: ({ sheet, ranges }) => ranges.map((range) => ({ type: "Range", self: { sheet, range } })),
  objectMethods: {
    GetItemAt: ({ sheet, ranges }, args) => {
      const range = ranges[args.integer(0)];
      if (!range) throw new HostError("InvalidArgument");
      return { type: "Range", self: { sheet, range } };
    },
  },
  methods: { GetCount: ({ ranges }) => ranges.length },
});

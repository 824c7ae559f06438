import { HostError } from "../host-error";
import type { HostObject, HostSelves, RangeEdge } from "../host-object";
import { defineObject } from "../object-definition";
import type { ArgumentValue } from "../call-arguments";

const EDGES: readonly RangeEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

export const rangeBorderCollectionDefinition = defineObject<"RangeBorderCollection">({
  type: "RangeBorderCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection",
  items: (self) => EDGES.map((edge) => borderAt(self, edge)),
  indexer: (self, args) => borderAt(self, args.at(0)),
  objectMethods: { GetItemAt: (self, args) => borderAt(self, EDGES[args.integer(0)] ?? null) },
  methods: { GetCount: () => EDGES.length },
  notes: { items: "Without the diagonals." },
});

function borderAt(self: HostSelves["RangeBorderCollection"], edge: ArgumentValue): HostObject {
  const known = EDGES.find((candidate) => candidate === edge);
  if (!known) throw new HostError("InvalidArgument");
  return { type: "RangeBorder", self: { ...self, edge: known } };
}

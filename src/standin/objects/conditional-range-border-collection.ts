import { HostError } from "../host-error";
import type { HostObject, HostSelves } from "../host-object";
import { defineObject } from "../object-definition";

type Self = HostSelves["ConditionalRangeBorderCollection"];
type Edge = HostSelves["ConditionalRangeBorder"]["edge"];

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];
const NAMES: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

export const conditionalRangeBorderCollectionDefinition = defineObject<"ConditionalRangeBorderCollection">({
  type: "ConditionalRangeBorderCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection",
  items: (self) => EDGES.map((edge) => borderAt(self, edge)),
  indexer: (self, args) => borderAt(self, NAMES[args.text(0)]),
  links: {
    Top: (self) => borderAt(self, "top"),
    Bottom: (self) => borderAt(self, "bottom"),
    Left: (self) => borderAt(self, "left"),
    Right: (self) => borderAt(self, "right"),
  },
  objectMethods: { GetItemAt: (self, args) => borderAt(self, EDGES[args.integer(0)]) },
});

function borderAt(self: Self, edge: Edge | undefined): HostObject {
  if (!edge) throw new HostError("InvalidArgument");
  return { type: "ConditionalRangeBorder", self: { ...self, edge } };
}

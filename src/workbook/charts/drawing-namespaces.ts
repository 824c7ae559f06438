import { STRICT_MAIN } from "../opc/office-namespaces";

/** The namespaces of a drawing and its charts. */
export interface DrawingNamespaces {
  readonly drawing: string;
  readonly shapes: string;
  readonly chart: string;
}

const TRANSITIONAL: DrawingNamespaces = {
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  shapes: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const STRICT: DrawingNamespaces = {
  drawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  shapes: "http://purl.oclc.org/ooxml/drawingml/main",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** In the flavour of the workbook, told by a sheet's own namespace. */
export function drawingNamespaces(mainNamespace: string): DrawingNamespaces {
  return mainNamespace === STRICT_MAIN ? STRICT : TRANSITIONAL;
}

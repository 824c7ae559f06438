/** What pressing a ribbon button does, as the manifest says it. */
export type RibbonAction =
  | { readonly kind: "run-function"; readonly functionName: string }
  /** Opens the add-in's task pane; no code of the add-in runs. */
  | { readonly kind: "show-pane" };

/** One button that the add-in puts on Excel's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon of 32 pixels. */
  readonly iconUrl: string;
  readonly action: RibbonAction;
}

const ICON_SIZE = "32";

/** The ribbon's buttons as the add-in's manifest declares them, in its order. Parts that are missing come out empty. */
export function readRibbon(manifest: Document): readonly RibbonButton[] {
  const resources = new Map<string, string>();
  for (const element of manifest.getElementsByTagName("*")) {
    const value = element.getAttribute("DefaultValue");
    const id = element.getAttribute("id");
    if (id !== null && value !== null) resources.set(id, value);
  }
  const text = (element: Element | undefined): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  return childrenNamed(manifest, "Control").map((control) => {
    const icons = childrenNamed(control, "Image");
    const tip = childrenNamed(control, "Supertip")[0];
    return {
      id: control.getAttribute("id") ?? "",
      label: text(childrenNamed(control, "Label")[0]),
      tip: tip ? text(childrenNamed(tip, "Description")[0]) : "",
      iconUrl: text(icons.find((icon) => icon.getAttribute("size") === ICON_SIZE) ?? icons[0]),
      action: readAction(childrenNamed(control, "Action")[0]),
    };
  });
}

function readAction(action: Element | undefined): RibbonAction {
  const functionName = action && childrenNamed(action, "FunctionName")[0]?.textContent;
  return functionName ? { kind: "run-function", functionName } : { kind: "show-pane" };
}

/** Elements below, by their name without prefix: a manifest may choose its prefixes. */
function childrenNamed(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

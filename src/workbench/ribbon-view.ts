import type { RibbonAction, RibbonButton } from "./read-ribbon";

/** Draws the add-in's buttons with the icons of this page's own server, wherever the manifest says that they are hosted. */
export function showRibbon(
  group: HTMLElement,
  buttons: readonly RibbonButton[],
  run: (action: RibbonAction) => void,
): void {
  group.replaceChildren(...buttons.map((button) => createButton(button, run)));
}

function createButton(button: RibbonButton, run: (action: RibbonAction) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "ribbon-button";
  element.title = button.tip;
  const icon = document.createElement("img");
  icon.src = new URL(button.iconUrl).pathname.slice(1);
  icon.width = 32;
  icon.height = 32;
  icon.alt = "";
  element.append(icon, button.label);
  element.addEventListener("click", () => {
    run(button.action);
  });
  return element;
}

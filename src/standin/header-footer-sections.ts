export type Section = "left" | "center" | "right";

const CODES: Readonly<Record<string, Section>> = { "&L": "left", "&C": "center", "&R": "right" };

/** The three sections of a header or footer as the file writes it: "&LName&RPage &P". */
export function readSections(text: string): Record<Section, string> {
  const sections: Record<Section, string> = { left: "", center: "", right: "" };
  let place: Section = "center";
  for (const piece of text.split(/(&[LCR])/u)) {
    const next = CODES[piece];
    if (next) place = next;
    else sections[place] += piece;
  }
  return sections;
}

/** The file's text of three sections; empty ones are left out. */
export function joinSections({ left, center, right }: Readonly<Record<Section, string>>): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}

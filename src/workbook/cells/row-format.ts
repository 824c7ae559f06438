/** What a row's tag says beyond its number. Rows that say the same share one object. */
export interface RowFormat {
  /** Points, or null for automatic. */
  readonly height: number | null;
  /** Whether the height was set by hand and stays when the content changes. */
  readonly isHeightCustom: boolean;
  readonly isHidden: boolean;
  /** Style index of the row's empty cells, or -1 for none. */
  readonly styleIndex: number;
}

export const PLAIN_ROW: RowFormat = { height: null, isHeightCustom: false, isHidden: false, styleIndex: -1 };

/** Reads a row's attributes; `intern` gives one object per distinct format. */
export function readRowFormat(
  attribute: (name: string) => string | undefined,
  intern: Map<string, RowFormat>,
): RowFormat {
  const height = attribute("ht");
  const custom = isTrue(attribute("customHeight"));
  const hidden = isTrue(attribute("hidden"));
  const style = isTrue(attribute("customFormat")) ? attribute("s") : undefined;
  const key = `${height ?? ""} ${custom ? 1 : 0}${hidden ? 1 : 0} ${style ?? ""}`;
  let format = intern.get(key);
  if (!format) {
    const points = Number(height);
    format = {
      height: height !== undefined && Number.isFinite(points) && points >= 0 ? points : null,
      isHeightCustom: custom,
      isHidden: hidden,
      styleIndex: style !== undefined && /^\d{1,9}$/.test(style) ? Number(style) : -1,
    };
    intern.set(key, format);
  }
  return format;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

import type { XmlElement } from "../xml/xml-element";

/** The theme's twelve colours as "#RRGGBB" in the order of colour numbers: light 1, dark 1, light 2, dark 2, accents, links. */
export type ThemeColors = readonly string[];

/** Office 2013 to 2022, for workbooks without a theme. */
export const DEFAULT_THEME_COLORS: ThemeColors = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

const SCHEME = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Reads the colour scheme of `theme1.xml`; what it does not say is Office's own. */
export function readThemeColors(theme: XmlElement): ThemeColors {
  const scheme = theme.find("themeElements")?.find("clrScheme");
  return SCHEME.map((name, index) => {
    const color = scheme?.find(name)?.elements()[0];
    const hex = color?.attribute("lastClr") ?? color?.attribute("val") ?? "";
    return /^[0-9A-Fa-f]{6}$/.test(hex) ? `#${hex.toUpperCase()}` : (DEFAULT_THEME_COLORS[index] ?? "#000000");
  });
}

/** Lightens (0 to 1) or darkens (0 to -1) a "#RRGGBB" colour, as the standard's tint does in hue, lightness, saturation. */
export function tintColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const tinted =
    tint < 0 ? lightness * (1 + Math.max(tint, -1)) : lightness * (1 - Math.min(tint, 1)) + Math.min(tint, 1);
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * tinted - 1)) * saturation;
  const floor = tinted - chroma / 2;
  const channel = (value: number): string => {
    const scaled = floor + (range === 0 ? 0 : ((value - low) / range) * chroma);
    return Math.round(Math.min(1, Math.max(0, scaled)) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}

// Generated from Fluent UI's themes by make-themes.mjs; do not edit.
import type { CSSProperties } from "react";
import type { ThemeKind } from "./theme-source";

type TokenValue = string | number;

/** By token, its value in the light theme, the dark one and that of high contrast; one value where they agree. */
const TOKENS: Readonly<Record<string, TokenValue | readonly [TokenValue, TokenValue, TokenValue]>> = {
  borderRadiusLarge: "6px",
  borderRadiusMedium: "4px",
  colorBrandBackground: ["#0f6cbd", "#115ea3", "#ffffff"],
  colorBrandBackgroundHover: ["#115ea3", "#0f6cbd", "#1aebff"],
  colorBrandBackgroundPressed: ["#0c3b5e", "#0c3b5e", "#1aebff"],
  colorBrandForeground1: ["#0f6cbd", "#479ef5", "#ffffff"],
  colorBrandForegroundLink: ["#115ea3", "#479ef5", "#ffff00"],
  colorBrandStroke1: ["#0f6cbd", "#479ef5", "#ffffff"],
  colorCompoundBrandBackground: ["#0f6cbd", "#479ef5", "#1aebff"],
  colorCompoundBrandStroke: ["#0f6cbd", "#479ef5", "#1aebff"],
  colorNeutralBackground1: ["#ffffff", "#292929", "#000000"],
  colorNeutralBackground1Hover: ["#f5f5f5", "#3d3d3d", "#1aebff"],
  colorNeutralBackground1Pressed: ["#e0e0e0", "#1f1f1f", "#1aebff"],
  colorNeutralBackground1Selected: ["#ebebeb", "#383838", "#1aebff"],
  colorNeutralBackground2: ["#fafafa", "#1f1f1f", "#000000"],
  colorNeutralBackground3: ["#f5f5f5", "#141414", "#000000"],
  colorNeutralBackground6: ["#e6e6e6", "#333333", "#000000"],
  colorNeutralBackgroundDisabled: ["#f0f0f0", "#141414", "#000000"],
  colorNeutralForeground1: ["#242424", "#ffffff", "#ffffff"],
  colorNeutralForeground1Hover: ["#242424", "#ffffff", "#000000"],
  colorNeutralForeground1Pressed: ["#242424", "#ffffff", "#000000"],
  colorNeutralForeground2: ["#424242", "#d6d6d6", "#ffffff"],
  colorNeutralForeground2Hover: ["#242424", "#ffffff", "#000000"],
  colorNeutralForeground2Pressed: ["#242424", "#ffffff", "#000000"],
  colorNeutralForegroundDisabled: ["#bdbdbd", "#5c5c5c", "#3ff23f"],
  colorNeutralForegroundOnBrand: ["#ffffff", "#ffffff", "#000000"],
  colorNeutralStroke1: ["#d1d1d1", "#666666", "#ffffff"],
  colorNeutralStroke1Hover: ["#c7c7c7", "#757575", "#1aebff"],
  colorNeutralStroke1Pressed: ["#b3b3b3", "#6b6b6b", "#1aebff"],
  colorNeutralStroke2: ["#e0e0e0", "#525252", "#ffffff"],
  colorNeutralStrokeAccessible: ["#616161", "#adadad", "#ffffff"],
  colorNeutralStrokeDisabled: ["#e0e0e0", "#424242", "#3ff23f"],
  colorStatusDangerBackground1: ["#fdf3f4", "#3b0509", "#000000"],
  colorStatusDangerBorder1: ["#eeacb2", "#c50f1f", "#ffffff"],
  colorStatusDangerBorderActive: ["#c50f1f", "#dc626d", "#1aebff"],
  colorStatusDangerForeground1: ["#b10e1c", "#dc626d", "#ffffff"],
  colorStatusSuccessBackground1: ["#f1faf1", "#052505", "#000000"],
  colorStatusSuccessBorder1: ["#9fd89f", "#107c10", "#ffffff"],
  colorStatusSuccessForeground1: ["#0e700e", "#54b054", "#ffffff"],
  colorStatusWarningBackground1: ["#fff9f5", "#4a1e04", "#000000"],
  colorStatusWarningBorder1: ["#fdcfb4", "#f7630c", "#ffffff"],
  colorStatusWarningBorderActive: ["#f7630c", "#faa06b", "#1aebff"],
  colorStatusWarningForeground1: ["#bc4b09", "#faa06b", "#ffffff"],
  colorStrokeFocus2: ["#000000", "#ffffff", "#1aebff"],
  colorSubtleBackgroundHover: ["#f5f5f5", "#383838", "#1aebff"],
  colorSubtleBackgroundPressed: ["#e0e0e0", "#2e2e2e", "#1aebff"],
  colorTransparentStroke: ["transparent", "transparent", "#ffffff"],
  durationFaster: "100ms",
  fontFamilyBase: [
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
    '-apple-system, BlinkMacSystemFont, "Segoe UI", system-ui, "Apple Color Emoji", "Segoe UI Emoji", sans-serif',
  ],
  fontSizeBase200: "12px",
  fontSizeBase300: "14px",
  fontSizeBase400: "16px",
  fontSizeBase600: "24px",
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
  lineHeightBase200: "16px",
  lineHeightBase300: "20px",
  lineHeightBase400: "22px",
  lineHeightBase600: "32px",
  spacingHorizontalL: "16px",
  spacingHorizontalM: "12px",
  spacingHorizontalMNudge: "10px",
  spacingHorizontalS: "8px",
  spacingHorizontalSNudge: "6px",
  spacingHorizontalXL: "20px",
  spacingHorizontalXS: "4px",
  spacingHorizontalXXS: "2px",
  spacingHorizontalXXXL: "32px",
  spacingVerticalL: "16px",
  spacingVerticalM: "12px",
  spacingVerticalMNudge: "10px",
  spacingVerticalS: "8px",
  spacingVerticalSNudge: "6px",
  spacingVerticalXL: "20px",
  spacingVerticalXS: "4px",
  spacingVerticalXXS: "2px",
  strokeWidthThick: "2px",
  strokeWidthThicker: "3px",
  strokeWidthThin: "1px",
};

/** Fluent UI's own themes as variables of a style, but with those tokens alone that the pane's style sheets ask for. */
export const THEMES: Readonly<Record<ThemeKind, CSSProperties>> = {
  light: themeAt(0),
  dark: themeAt(1),
  "high-contrast": themeAt(2),
};

/** The browser's own controls and scroll bars go with the theme too, whatever the system wears. */
function themeAt(index: 0 | 1 | 2): CSSProperties {
  const variables = Object.fromEntries(
    Object.entries(TOKENS).map(([name, value]) => [`--${name}`, typeof value === "object" ? value[index] : value]),
  );
  return { ...variables, colorScheme: index === 0 ? "light" : "dark" };
}

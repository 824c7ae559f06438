/** The page's own script, and the rules and vocabulary that it fetches at once; the others come when they are asked for. */
export const LOADED_AT_START: readonly string[] = ["taskpane.js", "engine.js"];

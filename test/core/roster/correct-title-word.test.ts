import { correctTitleWord } from "../../../src/core/roster/correct-title-word";

describe("A title’s word", () => {
  it.each([
    ["enginer", "engineer"],
    ["mangaer", "manager"],
    ["testor", "tester"],
    ["maste", "master"],
    ["arhictect", "architect"],
    ["architecttt", "architect"],
    ["develloper", "developer"],
    ["schedular", "scheduler"],
  ])("%s is a slip of the list’s %s", (word, meant) => {
    expect(correctTitleWord(word)).toEqual([meant]);
  });

  it.each([
    ["engineers", "engineer"],
    ["devs", "developer"],
    ["tester(s)", "tester"],
    ["coachs", "coach"],
    ["qas", "qa"],
    ["pms", "pm"],
  ])("%s is several of the list’s %s", (word, meant) => {
    expect(correctTitleWord(word)).toEqual([meant]);
  });

  it.each([
    ["produce", "couch", "brain", "trait", "grain", "drain", "owned", "over", "other", "texting", "protect"],
    ["processes", "lease", "least", "lend", "load", "quantity", "anger", "banker", "writes", "ready", "relief"],
  ])("is a word of its own: %s, %s, %s and others", (...words) => {
    for (const word of words) expect(correctTitleWord(word)).toEqual([word]);
  });

  it.each([
    ["lies as near to two words", "projuct"],
    ["is too short to be told", "ownr"],
    ["holds a figure", "manag3r"],
    ["begins with a figure", "3anager"],
    ["holds a letter of another script", "engine\u0435r"],
    ["says what was done", "designned"],
    ["says what is done", "managging"],
    ["begins with another letter", "lanager"],
    ["is a plural of nothing", "tas"],
    ["is one letter", "s"],
    ["is two letters that would leave one", "bs"],
    ["is two letters that would leave one of a level", "xs"],
  ])("that %s stays as it is", (_, word) => {
    expect(correctTitleWord(word)).toEqual([word]);
  });
});

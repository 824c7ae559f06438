import { isPlaceLabel } from "../../../src/core/layout/is-place-label";

test.each(["Team", "Scrum Team Name:", "Agile squad", "ART", "ART name :", "Release Train", "Agile Release Train"])(
  "%s labels the name beside it",
  (text) => {
    expect(isPlaceLabel(text)).toBe(true);
  },
);

test.each(["Team Heron", "Team members", "Role", "Train", "Agile", ""])(
  "%j labels no name of a team or ART",
  (text) => {
    expect(isPlaceLabel(text)).toBe(false);
  },
);

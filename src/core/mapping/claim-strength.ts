/** From this strength on, a header says what its field is without any values ("Team Name"). */
export const CLEAR_CLAIM = 0.9;

/** From this strength on, a header speaks for its field where the values do not speak against it ("Group" for a team). */
export const LIKELY_CLAIM = 0.65;

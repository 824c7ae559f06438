/** Ids of sheets that this add-in itself removed: Excel's event of it is not news. */
export type OwnDeletions = Set<string>;

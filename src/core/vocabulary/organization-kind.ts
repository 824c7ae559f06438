/**
 * What the user may say of an organization. As soon as one is named an ADO (Application Development Organization), the
 * ones named so are the list of ADOs, and a contractor that is not on it counts as none.
 */
export const ORGANIZATION_KINDS = ["government", "contractor", "ado", "non-ado"] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

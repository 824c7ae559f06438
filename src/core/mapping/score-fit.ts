import type { FieldId } from "../vocabulary/field-id";
import type { ColumnProfile } from "./profile-column";

/** Fewer filled cells than this prove nothing against a header. */
const ENOUGH_TO_CONTRADICT = 3;

/**
 * How well a column's values fit a field: 1 the values alone would say so, 0 they say nothing, -1 they contradict it.
 * An empty column never contradicts: a blank form is a roster of vacancies.
 */
export function scoreFit(field: FieldId, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  const fit = FITS[field]?.(profile) ?? 0;
  return fit < 0 && profile.filled < ENOUGH_TO_CONTRADICT ? Math.max(fit, -0.3) : fit;
}

type Fit = (profile: ColumnProfile) => number;

const FITS: Readonly<Partial<Record<FieldId, Fit>>> = {
  name: fitName,
  "first-name": fitNamePart,
  "last-name": fitNamePart,
  email: (p) => clear(p.emails / p.filled),
  role: fitRole,
  "role-column": fitNames,
  team: fitTeam,
  "sub-team": fitTeam,
  art: fitTeam,
  organization: fitOrganization,
  affiliation: fitAffiliation,
  allocation: fitAllocation,
  start: fitDate,
  end: fitDate,
  location: fitLocation,
  status: fitStatus,
  manager: (p) => ((p.dates + p.emails * 0.2 + p.urls) / p.filled > 0.5 ? -1 : 0),
  phone: (p) => (p.phones / p.filled >= 0.5 ? 1 : (p.emails + p.dates + p.urls) / p.filled > 0.5 ? -1 : 0),
  id: (p) => (p.emails / p.filled > 0.8 ? -0.5 : 0.2),
  notes: () => 0,
  skills: (p) => (alien(p) > 0.5 ? -1 : 0),
};

/** Share of values that are plainly data of another kind than words. */
function alien(p: ColumnProfile): number {
  return (p.emails + p.urls + p.phones + p.dates + p.numbers + p.shares) / p.filled;
}

function clear(share: number): number {
  if (share >= 0.6) return 1;
  return share > 0 ? 0.3 : -1;
}

function fitName(p: ColumnProfile): number {
  if (alien(p) / 1 > 0.5 || p.roles / p.filled >= 0.5 || p.marks / p.filled > 0.6) return -1;
  if (p.prose / p.filled > 0.5) return -1;
  const likeness = p.names / p.filled;
  if (likeness >= 0.75) return 1;
  return p.nameCells / p.filled >= 0.5 ? 0.4 : 0;
}

function fitNamePart(p: ColumnProfile): number {
  if (alien(p) > 0.5 || p.prose / p.filled > 0.3 || p.marks / p.filled > 0.6) return -1;
  return p.nameCells / p.filled >= 0.6 ? 0.5 : 0;
}

/** Cells of a role column may hold several names, so single words and lists count too. */
function fitNames(p: ColumnProfile): number {
  if (alien(p) > 0.3 || p.prose / p.filled > 0.6 || p.roles / p.filled > 0.3) return -1;
  if (p.marks / p.filled > 0.5) return -1;
  const share = p.nameCells / p.filled;
  if (share >= 0.6) return 1;
  return share >= 0.3 ? 0.4 : -0.4;
}

function fitRole(p: ColumnProfile): number {
  if (alien(p) > 0.4 || p.marks / p.filled > 0.6 || p.salutations / p.filled > 0.5) return -1;
  const share = p.roles / p.filled;
  if (share >= 0.5) return 1;
  if (p.prose / p.filled > 0.5) return -0.6;
  if (share > 0) return share >= 0.2 ? 0.6 : 0.2;
  return p.names >= p.filled * 0.9 && p.distinct >= p.filled * 0.8 ? -0.6 : 0;
}

function fitTeam(p: ColumnProfile): number {
  if ((p.emails + p.urls + p.phones + p.dates + p.shares) / p.filled > 0.3 || p.prose / p.filled > 0.5) return -1;
  if (p.roles / p.filled > 0.6 && p.teamWords === 0) return -0.5;
  if (p.marks / p.filled > 0.8) return -0.8;
  if (p.teamWords / p.filled > 0.4) return 1;
  if (p.numbers / p.filled > 0.5) return p.distinct <= p.filled / 2 ? 0.2 : -0.6;
  const isContinued = p.filled >= 2 && p.filled <= p.rows * 0.7 && p.placeholders === 0;
  return p.distinct <= p.filled * 0.7 || isContinued ? 0.6 : 0.1;
}

function fitOrganization(p: ColumnProfile): number {
  if (alien(p) > 0.4 || p.prose / p.filled > 0.5) return -1;
  if (p.marks / p.filled > 0.6) return -1;
  if (p.employments / p.filled > 0.6) return -0.6;
  if (p.organizations / p.filled >= 0.4) return 1;
  return p.distinct <= p.filled * 0.7 ? 0.5 : 0.1;
}

/** A column of "Contractor" and "Federal", or one of codes ("R-1042"), tells nobody's status whatever its header says. */
function fitStatus(p: ColumnProfile): number {
  if ((p.statuses + p.marks) / p.filled >= 0.6) return 1;
  if (alien(p) > 0.5 || p.prose / p.filled > 0.5 || p.employments / p.filled >= 0.6) return -1;
  return p.statuses === 0 && p.codes / p.filled > 0.6 ? -1 : 0;
}

/** "Contractor?" is answered by Yes and No, or by a mark. */
function fitAffiliation(p: ColumnProfile): number {
  if (p.employments / p.filled >= 0.6) return 1;
  if (p.marks / p.filled >= 0.9 && p.numbers === 0) return 0.4;
  return alien(p) > 0.5 ? -1 : -0.3;
}

function fitAllocation(p: ColumnProfile): number {
  const share = (p.numbers + p.shares) / p.filled;
  if (p.shares / p.filled >= 0.6) return 1;
  if (share >= 0.6) return p.maximum <= 1.5 ? 0.9 : p.maximum <= 100 ? 0.5 : 0;
  if ((p.emails + p.dates + p.urls) / p.filled > 0.5) return -1;
  return share > 0 ? 0.3 : -0.3;
}

function fitDate(p: ColumnProfile): number {
  const share = p.dates / p.filled;
  if (share >= 0.5) return 1;
  if (share > 0) return 0.4;
  return p.numbers / p.filled > 0.8 && p.maximum >= 20_000 && p.maximum < 80_000 ? 0 : -1;
}

function fitLocation(p: ColumnProfile): number {
  if (alien(p) > 0.5 || p.prose / p.filled > 0.5 || p.employments / p.filled > 0.8) return -1;
  return p.names / p.filled > 0.9 && p.distinct === p.filled ? 0 : 0.3;
}

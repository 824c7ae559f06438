import { phraseSet } from "./phrase-list";

/** Team types and team names (whole, or their last words) of teams that support others and follow no Scrum rules. */
export const SUPPORT_TEAM_WORDS = phraseSet(`support; program support; project support; pmo; program management office;
  project management office; shared services; shared service; help desk; helpdesk; service desk; operations; ops;
  security; compliance; infosec; cybersecurity; lace; onboarding`);

/** Names and types that are no team at all: the train itself, its leadership, everybody. */
export const PSEUDO_TEAM_WORDS = phraseSet(`art; art level; train; train level; art leadership; art wide; leadership;
  management; program; program level; program management; product management; n/a; na; all; all arts; every; everyone;
  -; --; art roles; art staff; release train; agile release train; art management; program leadership; train leadership;
  product leadership; executive leadership; executives; cross team; across teams; across all teams; multiple; various;
  none; no; not applicable; stakeholders; art stakeholders; train leads; art leads; whole art; entire art; art core;
  core art; solution train; large solution; solution level; government oversight; lean portfolio management;
  shared; shared across teams; shared across all teams; cross-team; floater; floating`);

/** Last words of a longer name that make it no team: "Claims ART Leadership". */
export const PSEUDO_TEAM_ENDINGS = phraseSet(
  "art; release train; agile release train; art leadership; art level; train leadership; art management; program leadership; leadership team; leadership; product management; art roles",
);

/** Team types that make an Agile Team whatever its name. */
export const AGILE_TEAM_TYPES =
  phraseSet(`agile; agile team; scrum; scrum team; kanban; kanban team; scrumban; xp; dev; development; development team; dev team; delivery; delivery team; feature; feature team; component; component team; product; product team; stream-aligned; stream aligned;
  stream-aligned team; stream aligned team; squad; engineering; engineering team; software; software team; agile delivery team; agile release team; value stream; agile scrum; crew; pod; enabler; enabler team; yes; y`);

/** Team types of teams that are not Agile Teams. */
export const SUPPORT_TEAM_TYPES =
  phraseSet(`support; non-agile; non agile; not agile; waterfall; shared; shared services;
  shared service; enabling; no; n; staff; admin; administrative; community of practice; cop; coe; center of excellence`);

/** Team types that are no team. */
export const PSEUDO_TEAM_TYPES = phraseSet(
  `art; art level; train; leadership; management; program; product management; executive; oversight; art leadership; portfolio; n/a; na; none; -; stakeholder; stakeholders; government`,
);

/** Last words of teams that may be Agile Teams or support teams; taken for Agile Teams, and told to be a guess. */
export const DOUBTFUL_TEAM_WORDS = phraseSet(
  "system; system team; systems; devops; devsecops; dev ops; platform; platform engineering; platforms; sre; infrastructure; architecture; enablement; release management",
);

/** Team cells that name no team. */
export const NO_TEAM_TEXTS = phraseSet(
  `tbd; tba; tbn; tbc; n/a; na; n.a.; none; -; --; ---; ?; ??; unassigned; not assigned; no team; unknown; pending; to be determined; to be decided; to be assigned; not applicable; vacant; x; 0; open; various; multiple; .; *; null; nil; blank; not yet assigned; floating; float; bench`,
);

/** Words in brackets behind a team's name that tell which part of it is meant, so that it stays a team of its own. */
export const PART_OF_TEAM_WORDS = phraseSet(
  `qa; ux; ui; dev; devs; development; test; testing; ops; devops; data; design; frontend; backend; front; back; infra; infrastructure; support; security; mobile; web; api; east; west; north; south; onshore; offshore; alpha; beta; gamma; delta; red; blue; green; i; ii; iii; iv; one; two; three; sub; core; platform`,
);

/** Words in brackets behind a team's name that say something about the row, not which team it is. */
export const TEAM_ASIDES = phraseSet(
  `remote; virtual; onsite; hybrid; contractor; contractors; contract; ctr; federal; fed; government; gov; interim; temp; temporary; acting; new; backup; part; half; full; shared; until; from; since; starting; tbd; tentative; pending; planned; lead; loan; detail; rotation; agile; scrum; kanban; team; squad; art; formerly; aka; fka; prime; sub; vendor; cms; hhs`,
);

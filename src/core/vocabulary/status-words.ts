import { phraseSet } from "./phrase-list";

/** Status texts of people who are here, also those on leave or about to go. */
export const ACTIVE_TEXTS =
  phraseSet(`active; current; currently active; filled; encumbered; onboard; on board; onboarded; onboarding complete; onboarding completed; assigned; staffed; in place;
  working; employed; present; on leave; loa; leave; leave of absence; on loa; maternity leave; parental leave; pto; notice period; leaving; rolling off; offboarding; in seat; engaged; live; available; complete; completed;
  allocated; confirmed; hired and onboarded; on contract; on team; active employee; active - full time; active contractor; aktiv; activo; ativo; actif`);

/** Status texts of people who are gone. */
export const FORMER_TEXTS =
  phraseSet(`former; inactive; in-active; not active; left; departed; terminated; resigned; offboarded; off-boarded; off boarded; rolled off; roll off complete; ended; separated; exited; retired;
  alumni; alum; past; previous; no longer with us; no longer on team; no longer on the team; no longer here; deactivated; removed; transferred; transferred out; moved; gone; left the team; left company; contract ended; expired;
  not current; off contract; off project; released; disabled; ex; inaktiv; inactivo; inativo; inactif; left program; end of contract; dismissed; quit; withdrawn; emeritus`);

/** Status texts of projects and teams that nobody works on now; of a person or a seat some of them say something else. */
export const IDLE_TEAM_TEXTS =
  phraseSet(`on hold; hold; paused; on pause; suspended; complete; completed; finished; done; delivered; closed; closed out; cancelled; canceled; archived; discontinued; decommissioned;
  sunset; sunsetted; stopped; inactive; dissolved; disbanded; dormant; shelved; terminated; ended; retired; abandoned`);

/** Status texts of teams that nobody works on yet. */
export const FUTURE_TEAM_TEXTS = phraseSet(
  "planned; planning; proposed; future; upcoming; not started; not yet started; yet to start; to be started; starting soon; in planning; not launched; not yet launched; to be launched; to be formed; not yet formed",
);

/** Status texts of people who have not started. */
export const FUTURE_TEXTS =
  phraseSet(`future; incoming; starting soon; starts soon; not started; not yet started; offer accepted; awaiting start; to be onboarded; not onboarded; not yet onboarded; pending start; upcoming; new - not started;
  start pending; hired - not started; accepted; offer extended; yet to join; to join; joining soon; pre-onboarding; pre-boarding; future hire; planned; hired not started; pending clearance; pending onboarding; pending eua`);

/** Status texts of seats that nobody holds, whatever the column is called. */
export const VACANT_STATUS_TEXTS =
  phraseSet(`vacant; vacancy; unfilled; unencumbered; open position; open req; open requisition; open role; open seat; recruiting; recruitment; in recruitment; hiring; to be hired; tbh; not filled; backfill; backfill needed; vacated; position open; position vacant;
  interviewing; sourcing; to be filled; tbd; vakant; vacante`);

/** Status texts that mean a vacancy only where the column is about positions. */
export const OPEN_POSITION_TEXTS = phraseSet(
  "open; pending; posted; approved; new; on hold; in progress; advertised; needed; requested",
);

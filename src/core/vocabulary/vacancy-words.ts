import { phraseList, phraseSet } from "./phrase-list";

/** Name cells that waive the seat. */
export const DISMISSED_TEXTS =
  phraseSet(`n/a; na; n.a.; n/a.; n\\a; none; not needed; not required; not applicable; no need; not used; waived;
  does not apply; doesn't apply; not in use; not needed here; none needed; none required; not part of this team; no role; exempt`);

/** Name cells that say that the seat exists and nobody holds it. */
export const VACANT_TEXTS =
  phraseSet(`tbd; tba; tbh; tbn; tbc; tbi; t.b.d.; t.b.a.; t.b.h.; vacant; vacancy; vacant position; vacant role; vacant seat;
  currently vacant; position vacant; vacated; open; open position; open role; open seat; open slot; open req; open requisition;
  open headcount; position open; opening; job opening; currently open; req; requisition; req open; unfilled; unfilled position;
  not filled; not yet filled; unassigned; not assigned; not yet assigned; none assigned; no one assigned; nobody assigned; not hired;
  not yet hired; not identified; not yet identified; not named; not yet named; to fill; pending; pending hire; hire pending; pending offer;
  offer pending; pending approval; hiring; hiring in progress; in hiring; now hiring; recruiting; recruitment; in recruitment;
  recruitment in progress; under recruitment; being recruited; in recruiting; recruit; new hire; newhire; new joiner; new starter; backfill;
  backfill needed; backfill pending; backfill tbd; backfill in progress; needs backfill; to be backfilled; to backfill; placeholder; place holder;
  nobody; no one; noone; no body assigned; nil; null; blank; empty; unknown; unk; missing; someone; somebody; anyone; who?; who; candidate;
  candidate selected; candidate identified; awaiting candidate; awaiting hire; awaiting start; wanted; seeking; searching; position pending;
  see notes; see below; coming soon; future hire; planned; planned hire; future; varies; various; 0; x; xx; xxx; xxxx; ?; ??; ???; -; --; ---; ----;
  .; ..; ...; _; __; ___; *; #; not available; name tbd; names tbd; tbd name; #tbd; nn; n.n.; n. n.; vakant; offen; vacante; por definir; por contratar;
  a definir; à définir; à pourvoir; a designar; вакансия; вакант; нет; 空缺; 待定; 未定; 募集中; 공석; 미정`);

/** Cells that a form left unfilled. */
export const TEMPLATE_TEXTS =
  phraseSet(`name; names; full name; your name; name here; insert name; enter name; first last; first name last name;
  firstname lastname; first name; last name; firstname; lastname; last, first; last name, first name; lastname, firstname; person;
  person name; employee name; team member name; type name; type name here; enter name here; insert name here; add name; add name here; fill in;
  please fill; name and surname; name surname; member name; name of person; name lastname; jane doe; john doe; john smith (example);
  text; click to enter text; click or tap here to enter text; first and last name; resource name; contact name; placeholder name`);

/**
 * Words that no name begins with: whatever follows them is a note ("TBD start June"). All other vacancy words need a
 * separator behind them, because "Open" and "Na" are surnames.
 */
export const SURE_BEGINNINGS =
  phraseList(`tbd; tba; tbh; tbn; t.b.d.; vacant; vacancy; currently vacant; unfilled; unassigned; not assigned;
  not yet; to be determined; to be decided; to be announced; to be hired; to be named; to be confirmed; to be filled; to be identified;
  to be assigned; to be recruited; to be supplied; to be advised; to be appointed; to be selected; to be provided; to be added; to be replaced;
  to be defined; to be backfilled; open position; open req; open role; open requisition; recruitment in; hiring in; backfill for; back fill for;
  backfill of; backfilling; replacement for; replacement of; successor to; position open; position vacant; pending hire; pending new hire;
  new hire starting; new hire pending; new hire start; looking for; searching for; seeking; no longer; not filled; waiting for; awaiting`);

/** Words for a seat that make a placeholder with a number behind them: "Developer 3", "Contractor #2". */
export const SEAT_NOUNS =
  phraseSet(`developer; dev; contractor; engineer; resource; person; member; team member; tester; analyst; designer; consultant;
  employee; staff; hire; new hire; fte; seat; slot; position; role; name; user; vacant; vacancy; open; opening; tbd; tba; tbh; tbn; backfill; placeholder; sm; po; qa; ba;
  scrum master; product owner; product manager; software engineer; software developer; ux designer; data engineer; business analyst; architect;
  candidate; headcount; developer tbd; senior developer; junior developer; lead developer; contributor; specialist; individual; people; volunteer; unknown`);

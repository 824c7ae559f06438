import { phraseSet } from "./phrase-list";

/** Words before a name that are no part of it, with a dot or without. */
export const HONORIFICS = phraseSet("mr; mrs; ms; mx; dr; prof; hon; rev");
/** Words before a name that are names as well, unless a dot stands behind them. */
export const DOTTED_HONORIFICS = phraseSet("miss; professor; sir; madam; herr; frau; señor; señora; sr; sra");
/** Ranks before a name count only where they are written in capitals or with a dot. */
export const RANKS = phraseSet(
  "capt; cdr; lcdr; ltc; ltcol; lt; ltjg; col; maj; sgt; ssgt; msgt; radm; vadm; gen; ens; cpt; cw2; cw3",
);

/** Degrees and certificates behind a name; they never tell two people apart. */
export const CREDENTIALS =
  phraseSet(`pmp; phd; ph.d; ph.d.; md; m.d; m.d.; mba; ms; msc; ma; mph; mpa; jd; esq; esq.; rn; bsn; msn; cpa; cissp; csm; cspo; psm; pspo; acp; pmi-acp;
  safe; spc; rte; scrum; cfa; pe; p.e.; dds; do; np; fac-p/pm; fac-p-pm; fac-cor; fac-c; cscp; csp; itil; capm; dba; edd; ed.d.; sphr; shrm-cp; a-csm; csp-sm; cisa; cism; togaf;
  prince2; lssbb; mha; mhsa; ba; bs; bsc; b.s.; m.s.; ret; ret.; usphs`);

/** Endings that tell two people of one name apart and stay with it. */
export const GENERATIONS = phraseSet("jr; jr.; sr; sr.; ii; iii; iv; v; 2nd; 3rd");

/** Words inside surnames: "van der Berg, Jan" is one person though the surname has three words. */
export const SURNAME_PARTICLES = phraseSet(
  `van; von; der; den; de; del; della; dela; di; da; dos; das; du; la; le; el; al; bin; bint; ibn; abu; ben; ter; ten; te; st; st.; san; santa; mac; mc; o; y; e; zu; zur; af; av; ní; nic; ó; ua; vander; vande`,
);

/** Beginnings of a note about when somebody comes and when somebody goes. */
export const START_WORDS =
  phraseSet(`start; starts; starting; started; start date; from; since; join; joins; joining; joined; as of; effective; eff; eff.; back; back in; back on; returns; returning; returns in; beginning; begins; begin;
  onboard; onboards; onboarding; onboarded; onboard date; arriving; arrives; incoming; new as of; assigned; available; after; begin date; doh; hired; started on; eod`);
export const END_WORDS =
  phraseSet(`until; till; til; thru; through; end; ends; ending; ended; end date; leave; leaves; leaving; left; last day; last day is; departs; departing; departed; to; rolls off; rolling off; roll off; rolled off; roll-off;
  offboard; offboards; offboarding; off-boarding; expires; up to; transitioning off; moving off; outgoing; exits; exiting; resigned; resigning; retiring; retires; retired`);

/** Other small words that begin a note behind a name. */
export const NOTE_STARTS = phraseSet("w/; for; on; out; with; and; aka; formerly; covering; shared");

/** Notes that say that the person whose name stands there is gone. */
export const GONE_NOTES = phraseSet(
  `left; departed; vacant; vacated; former; former member; resigned; retired; terminated; gone; no longer here; no longer on team; no longer on the team; no longer with us; rolled off; offboarded; off-boarded; left the team; left team; left company; ended; previous; past; ex; inactive`,
);

/** Beginnings of notes about an absence: the date behind them is the return, not the end. */
export const ABSENCE =
  /^(?:on )?(?:leave|out|away|loa|pto|fmla|ooo|out of office|maternity|paternity|parental|sabbatical|vacation|detail(?:ed)? out)\b/i;

/** Labels before a name that say nothing about the person. */
export const NAME_LABELS =
  phraseSet(`backfill; new hire; newhire; new joiner; new; primary; main; name; poc; contact; current; currently; candidate; candidate selected; selected;
  titular; filled by; filled; covered by; now; confirmed; point of contact`);

/** First words of all other notes that may stand beside a name: employers, shares of time, absences. */
export const NOTE_BEGINNINGS =
  phraseSet(`contractor; contractors; ctr; ktr; federal; feds; fed; gov't; gov; govt; government; civilian; civ; mil; vendor; vendors;
  consultant; consultants; subcontractor; non; ado; detailee; cms; hhs; cdc; gsa; ccsq; usds; usphs; fda; nih; dhs; oit; isg; ssa; irs; fema; office;
  division; department; center; bureau; half; full; fulltime; quarter; three; one; all; dedicated; whole; about; approx; up; ca; as; on; out; away;
  loa; pto; fmla; ooo; maternity; paternity; parental; sabbatical; vacation; detail; detailed; leave; http; https; she; he; they; ft; until; former`);

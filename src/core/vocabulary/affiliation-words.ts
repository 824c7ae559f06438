import { phraseList, phraseSet } from "./phrase-list";

/**
 * Words that make a contractor wherever they stand in an affiliation cell or a tag beside a name; whole words, without
 * punctuation ("non-ADO" is "non ado").
 */
export const CONTRACTOR_WORDS =
  phraseList(`contractor; contractors; contracted; on contract; ctr; ctrs; ktr; ktrs; ado; nonado; subcontractor; subcontractors; 1099;
  c2c; corp to corp; contract staff; contract employee; contract worker; contract personnel; contract support;
  contract partner; staff augmentation; staff aug; contingent worker; temp agency; agency worker; in support of`);

/** Words that say that somebody is no contractor, and that somebody is not of the government; written as those above. */
export const NO_CONTRACTOR_WORDS = phraseList(
  "noncontractor; non contractor; noncontractual; non contractual; not contractor; not a contractor",
);
export const NO_GOVERNMENT_WORDS = ["non", "non ", "not ", "not a "].flatMap((no) =>
  ["fed", "feds", "federal", "gov", "govt", "government"].map((word) => no + word),
);

/**
 * Words that make a contractor only where they are all that a cell says, or all between two strokes, dashes or
 * brackets: agencies have an "Office of External Affairs" and a "Division of Contract Management" as well.
 */
export const DOUBTFUL_CONTRACTOR_WORDS =
  phraseSet(`contract; contracts; contracting; k; vendor; vendors; sub; subs; subcontract; consultant; consultants; consulting; partner; partners; prime; industry;
  supplier; suppliers; third party; 3rd party; third-party; 3rd-party; outsourced; external; externals; freelance; freelancer; contingent`);

/** Words that may stand beside those without changing them ("Vendor staff", "External resource"). */
export const WORKFORCE_WORDS = phraseSet(
  "staff; employee; employees; resource; resources; personnel; worker; workers; person; people; support; team; member; fte",
);

/** Words that make a government employee; without punctuation ("gov't" is "gov t"). */
export const GOVERNMENT_WORDS =
  phraseList(`fed; feds; federal; federal employee; federal staff; federal government; gov; govt; government; government employee;
  government staff; gov employee; govt employee; gfe; civ; civs; civilian; civil servant; civil service; cms; cms fte; cms employee; cms staff; federal fte; gov fte;
  mil; military; active duty; usphs; phs; public health service; commissioned corps; commissioned officer; detailee; on detail; detail; ses; senior executive service;
  uniformed; uniformed service; public servant; government partner; gs; hhs; hhs employee; agency employee; agency staff`);

/** Words that are a government employee by themselves, while an agency's name beside "Vendor" may be the place of work. */
export const GOVERNMENT_KINDS =
  phraseSet(`fed; feds; federal; federal employee; federal staff; federal government; gov; gov't; govt; gov.; government; government employee;
  government staff; civ; civilian; civil servant; civil service; military; detailee`);

/** Values of an affiliation cell that mean a government employee only where contractors are named in the same column. */
export const EMPLOYEE_WORDS = phraseSet(
  `fte; employee; employees; full time employee; full-time employee; full time; permanent; perm; staff; internal; direct`,
);

/** A contractor that is explicitly no Application Development Organization. */
export const NON_ADO_WORDS = phraseList(`non ado; nonado; not an ado; support contractor; support contract`);

/**
 * Agencies and their components by acronym: the whole name, or its beginning before a stroke, a dash, a bracket or a
 * word for a unit ("CMS/CCSQ", "VA Office of …").
 */
export const GOVERNMENT_ACRONYMS =
  phraseSet(`cms; hhs; ccsq; isg; oit; cdc; gsa; 18f; usds; va; dhs; dod; doj; dol; doe; dot; ed; usda;
  epa; nasa; nih; fda; irs; ssa; opm; omb; hrsa; samhsa; acf; ahrq; aspr; aspe; ihs; acl; onc; nist; noaa; nsf; sba; uscis; usps; usphs;
  fema; tsa; cbp; ice; hud; fbi; army; navy; dha; octo; vha; vba; tts; cciio; cmcs; cmmi; oeda; oagm; ofm; dvg; dqm; qmvig; ddip; ofa;
  cpi; usaf; usmc; uscg; usn; osd; cio; gov; fed; mil; civ; us`);

/** Words for a unit that may follow an agency's acronym. */
export const UNIT_WORDS =
  phraseSet(`office; division; center; centre; bureau; department; group; branch; fte; employee; staff; federal; government;
  gov; fed; hq; headquarters; region; regional; component; agency; program; administration; ccsq; isg; oit; oeda; lace`);

/** Beginnings of the names of agencies and offices of the government, in full. */
export const GOVERNMENT_NAMES =
  phraseList(`centers for medicare; center for medicare; center for clinical standards; centers for disease control; us digital service;
  u s digital service; united states digital service; department of; u s department of; us department of; dept of; u s dept of; us dept of; agency for healthcare; office of; division of; bureau of; administration for;
  food and drug administration; national institutes of; national institute of; internal revenue service; social security administration;
  general services administration; veterans affairs; veterans health administration; veterans benefits administration; health and human services;
  us government; u s government; technology transformation services; indian health service; state of;
  county of; city of; commonwealth of; air force; us army; us navy; us air force; marine corps; space force; coast guard; federal aviation administration;
  office of personnel management; state department; us treasury; department`);

/** First words that say that somebody is of the government: "Federal (CMS)", "Gov COR". */
export const GOVERNMENT_BEGINNINGS = phraseSet("federal; fed; feds; government; govt");

/** Agencies' acronyms that are common words, names or parts of companies' names too ("Ice Digital", "US Group"). */
export const COMMON_ACRONYMS = phraseSet(
  `us; ed; ice; dot; doe; va; gov; fed; mil; civ; army; navy; octo; cio; cpi; acl; onc; isg; tts; ofa; ofm; nist; dha`,
);

/** Legal forms: an organization with one of them is a company, whatever else its name says. */
export const LEGAL_FORMS = phraseSet(
  "inc; incorporated; llc; llp; pllc; corp; corporation; pbc; ltd; plc; gmbh; jv; pty",
);

/** Legal forms and trade words that are words of their own too, and make a company only as the last word of its name. */
export const LAST_COMPANY_WORDS = phraseSet("co; company; limited; lp; sa; ag; bv; vendor; prime; sub; ctr");

/** Words of companies that agencies hardly use for their units: behind a plain name they make a company. */
export const COMMERCIAL_WORDS =
  phraseSet(`consulting; consultants; consultancy; solutions; technologies; labs; associates; ventures; holdings; enterprises; studios; studio;
  advisors; contractor; contractors; subcontractor`);

/** Words that companies and units of agencies use alike ("Information Systems Group"): a company at most by a guess. */
export const SHARED_COMPANY_WORDS =
  phraseSet(`group; system; systems; service; services; digital; technology; solution; software; analytics; interactive; engineering; strategies; networks;
  network; innovations; innovation; global; international; partner; partners; partnership`);

/** Words that describe a unit's work and are nobody's name, beside the words of titles. */
export const UNIT_WORK_WORDS =
  phraseSet(`information; health; healthcare; quality; care; clinical; medicare; medicaid; beneficiary; provider; claims; payment; payments; survey; affairs; relations;
  internal; external; enterprise; national; american; state; local; regional; central; shared; common; public; human; community; financial; finance; grants; research;
  customer; client; consumer; citizen; veteran; veterans; policy; legal; communications; acquisition; procurement; mission; management; measurement; reporting; strategic; vendor; contract; contracting; third; party; and; for; of; the; non`);

/** Mailboxes that anybody can have: nothing follows from them. */
export const FREE_MAIL_DOMAINS =
  phraseSet(`gmail.com; googlemail.com; outlook.com; hotmail.com; live.com; msn.com; yahoo.com; ymail.com; icloud.com; me.com; mac.com; aol.com;
  proton.me; protonmail.com; gmx.com; gmx.de; mail.com; zoho.com; comcast.net; verizon.net; att.net; hey.com; fastmail.com; users.noreply.github.com; web.de`);

/** Header words of a column where Yes means contractor, and where Yes means government. */
export const CONTRACTOR_HEADER = /contract|\bctr\b|\bktr\b|vendor|non-?fed/i;
export const GOVERNMENT_HEADER = /\bfed|\bgov|\bciv|government|federal|\bcms (?:employee|staff|fte)/i;

import { phraseList, phraseSet } from "./phrase-list";

/** Words of an affiliation cell (or a tag beside a name) that make a contractor; matched as whole words. */
export const CONTRACTOR_WORDS =
  phraseList(`contractor; contractors; contracted; contract; on contract; ctr; ctrs; ktr; ktrs; k; vendor; vendors;
  ado; non-ado; non ado; nonado; sub; subs; subcontractor; sub-contractor; sub contractor; subcontract; consultant; consultants; consulting; partner; prime;
  prime contractor; 1099; c2c; corp to corp; corp-to-corp; w2 contractor; contract staff; contract partner; industry partner; supplier; agency worker;
  third party; 3rd party; outsourced; external; freelance; freelancer; staff augmentation; staff aug; contingent; contingent worker; temp agency; in support of`);

/** Words that make a government employee. */
export const GOVERNMENT_WORDS =
  phraseList(`fed; feds; federal; federal employee; federal staff; federal government; gov; gov't; govt; gov.; government; government employee;
  government staff; gov employee; govt employee; gfe; civ; civs; civilian; civil servant; civil service; cms; cms fte; cms employee; cms staff; federal fte; gov fte;
  mil; military; active duty; usphs; phs; public health service; commissioned corps; commissioned officer; detailee; on detail; detail; ses; senior executive service;
  uniformed; uniformed service; public servant; government partner; gs; hhs; hhs employee; agency employee; agency staff`);

/** Values of an affiliation cell that mean a government employee only where contractors are named in the same column. */
export const EMPLOYEE_WORDS = phraseSet(
  `fte; employee; employees; full time employee; full-time employee; full time; permanent; perm; staff; internal; direct`,
);

/** A contractor that is explicitly no Application Development Organization. */
export const NON_ADO_WORDS = phraseList(
  `non-ado; non ado; nonado; not an ado; support contractor; program support contractor; non-ado support contractor; support contract`,
);

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
  u s digital service; united states digital service; department of; u s department of; us department of; office of; division of; bureau of; administration for;
  food and drug administration; national institutes of; national institute of; internal revenue service; social security administration;
  general services administration; veterans affairs; veterans health administration; veterans benefits administration; health and human services;
  government; federal government; us government; u s government; technology transformation services; indian health service; state of;
  county of; city of; commonwealth of; air force; us army; us navy; us air force; marine corps; space force; coast guard; federal aviation administration;
  federal bureau; federal emergency management; office of personnel management; state department; us treasury; department; federal`);

/** Words that make an organization a company, wherever they stand in its name. */
export const COMPANY_WORDS =
  phraseSet(`inc; incorporated; llc; llp; lp; pllc; corp; corporation; pbc; ltd; limited; plc; gmbh; co; company; consulting; consultants; solutions; technologies;
  technology; systems; software; labs; partners; partnership; group; associates; analytics; digital; ventures; holdings; enterprises; services; contractor; contracting; vendor; jv; joint venture;
  prime; subcontractor; sub; llc.; inc.; corp.; interactive; studios; studio; innovations; networks; global; international; federal; incorporated.; sa; ag; bv; pty; ctr; engineering; strategies; advisors`);

/** Mailboxes that anybody can have: nothing follows from them. */
export const FREE_MAIL_DOMAINS =
  phraseSet(`gmail.com; googlemail.com; outlook.com; hotmail.com; live.com; msn.com; yahoo.com; ymail.com; icloud.com; me.com; mac.com; aol.com;
  proton.me; protonmail.com; gmx.com; gmx.de; mail.com; zoho.com; comcast.net; verizon.net; att.net; hey.com; fastmail.com; users.noreply.github.com; web.de`);

/** Header words of a column where Yes means contractor, and where Yes means government. */
export const CONTRACTOR_HEADER = /contract|\bctr\b|\bktr\b|vendor|non-?fed/i;
export const GOVERNMENT_HEADER = /\bfed|\bgov|\bciv|government|federal/i;

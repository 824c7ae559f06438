import { phraseSet } from "./phrase-list";

/** Design and content. */
export const DESIGN_WORDS =
  phraseSet(`ux; ui; uxui; uiux; hcd; design; designer; usability; accessibility; 508; user; interaction;
  visual; content; experience; interface; graphic; creative; cx; researcher`);
/** Research, which is design work beside a lead or a consultant, and science beside other words. */
export const RESEARCH_WORDS = phraseSet("research; ur");
/** Testing and quality. */
export const TEST_WORDS =
  phraseSet(`qa; qc; qe; test; testing; tester; quality; uat; sdet; verification; validation; automation;
  performance`);
/** Documentation. */
export const WRITING_WORDS = phraseSet("documentation; document; writing; writer; publication");
/** Software, its tools and its languages. */
export const SOFTWARE_WORDS =
  phraseSet(`software; development; developer; engineering; engineer; front; back; full; stack;
  web; mobile; ios; android; api; java; python; net; javascript; typescript; react; angular; node; sql; etl; cloud;
  devops; devsecops; infrastructure; platform; application; app; database; technical; technology; programming; code;
  coding; aws; azure; kubernetes; linux; salesforce; servicenow; sharepoint; integration; deployment; build; sre;
  reliability; microservice; frontend; backend; fullstack; cobol; mainframe; embedded; firmware; server; cicd`);
/** Other work of a team: data, security, networks, rollout. */
export const OTHER_WORK_WORDS =
  phraseSet(`data; analytics; bi; intelligence; ai; ml; learning; security; cybersecurity; cyber; gis;
  geospatial; migration; conversion; implementation; functional; requirement; system; network; sap; erp; tableau;
  reporting; report; solution; dataflow; modeling; workflow; configuration; informatics; component; feature; module`);
/** Engineers of other trades. */
export const OTHER_TRADES =
  phraseSet(`mechanical; civil; electrical; field; control; process; manufacturing; industrial; safety;
  sale; operation; service; plant; maintenance; facility; structural; chemical; environmental; hvac; production; project;
  biomedical; petroleum; mining; aerospace; building; stationary; audio; sound; material; geotechnical; traffic;
  water; mechatronic; nuclear; marine; flight; locomotive; broadcast; lighting; packaging; piping; customer`);
/** Developers and designers of other things than software. */
export const OTHER_MAKERS =
  phraseSet(`business; land; real; estate; curriculum; course; instructional; training; fund; leadership;
  economic; property; interior; set; fashion; floral; landscape; costume; architectural; cad; learning; jewelry; market; marketing; clinical;
  policy; legal; talent; industrial; mechanical; electrical; workforce; organizational; professional`);
/** Program support: plans, people, change, contracts. */
export const SUPPORT_WORDS =
  phraseSet(`program; project; change; training; communication; organizational; onboarding; outreach;
  stakeholder; engagement; pmo; administrative; office; administration; contract; task; schedule; planning; portfolio;
  management; support; governance; transition; logistic`);
/** Analysts of an office, not of a system. */
export const OFFICE_ANALYST_WORDS =
  phraseSet(`program; project; management; budget; policy; financial; finance; contract;
  acquisition; administrative; grant; legislative; pmo; cost; procurement; compliance; portfolio; research; hr; hris;
  payroll; economic; investment; market; marketing; credit; risk; service; desk; tax; audit; legal; sale;
  operation; operational; support; helpdesk`);

/** Specialists and consultants outside a train. */
export const UNRELATED_WORDS =
  phraseSet(`acquisition; recruitment; recruiting; talent; marketing; sale; hr; library; tax; business;
  legal; industry; social; media; seo; payroll; benefit; credit; claim; loan; insurance`);

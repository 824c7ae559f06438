import { phraseList, phraseSet } from "./phrase-list";
import { certain, certainOnTeam, NO_ROLE, oneOf, type TitleHead, type TitleMeaning } from "./title-meaning";
import {
  DESIGN_WORDS,
  OFFICE_ANALYST_WORDS,
  OTHER_MAKERS,
  OTHER_TRADES,
  OTHER_WORK_WORDS,
  RESEARCH_WORDS,
  SOFTWARE_WORDS,
  SUPPORT_WORDS,
  TEST_WORDS,
  UNRELATED_WORDS,
  WRITING_WORDS,
} from "./work-words";

const software = certain("developer", "software-engineer");
const design = certain("developer", "ui-ux");
const tester = certain("developer", "tester");
const writer = certain("developer", "technical-writer");
const other = certain("developer", "other");
const support = certain("program-support");
const oversight = certain("oversight");
const analystByPlace = certainOnTeam("developer", "program-support", "other");
const architect = oneOf(["system-architect", "developer"], "developer", "system-architect");
const someLead = oneOf(["developer", "scrum-master"], "developer", null);

const workRules = [
  { words: TEST_WORDS, meaning: tester },
  { words: DESIGN_WORDS, meaning: design },
  { words: RESEARCH_WORDS, meaning: design },
  { words: WRITING_WORDS, meaning: writer },
  { words: SOFTWARE_WORDS, meaning: software },
  { words: OTHER_WORK_WORDS, meaning: other },
];

/** Person words that mean the same whatever stands before them. */
const SIMPLE_HEADS: readonly (readonly [heads: string, meaning: TitleMeaning, afterRole: TitleHead["afterRole"]])[] = [
  ["programmer; coder", software, undefined],
  ["tester", tester, undefined],
  ["delegate; representative; designee; surrogate; counterpart", NO_ROLE, "delegate"],
  [
    `manager; director; head; chief; president; officer; executive; supervisor; commissioner; superintendent;
      principal; chairman; chair; sponsor; ceo; cto; cio; cfo; vp; mgr; boss; overseer; governor; commander; dean; foreman;
      gerente; diretor; directeur; kierownik; dyrektor; директор; менеджер; руководитель; начальник; leiter; leiterin`,
    oversight,
    "management",
  ],
  [
    `coordinator; assistant; scheduler; secretary; aide; liaison; planner; controller; trainer; instructor;
      helper; clerk; administration; assistance; organizer`,
    support,
    "support",
  ],
  [
    `team; office; group; division; branch; unit; department; committee; board; vendor; contact; poc; user; customer;
      client; technician; operator; accountant; economist; attorney; lawyer; nurse; doctor; teacher; professor;
      librarian; candidate; applicant; interview; position; vacancy; reviewer; approver; partner; recruiter; buyer; auditor;
      inspector; driver; mechanic; cashier; agent; broker; guild; community; cop; council; meeting; training; certification; backlog;
      relation; box; advocate; evangelist; success; persona; path; resource; requisition; req`,
    NO_ROLE,
    "none",
  ],
];

/** All person words whose meaning is told by what stands before them. */
export const TITLE_HEADS: readonly TitleHead[] = [
  {
    heads: phraseList("engineer"),
    rules: [
      { words: OTHER_TRADES, meaning: NO_ROLE },
      ...workRules.slice(0, 1),
      { words: phraseSet("ux; ui; usability; accessibility"), meaning: design },
    ],
    alone: software,
    otherwise: software,
  },
  {
    heads: phraseList("developer"),
    rules: [
      { words: OTHER_MAKERS, meaning: NO_ROLE },
      { words: phraseSet("ux; ui; content"), meaning: design },
    ],
    alone: certain("developer", null),
    otherwise: software,
  },
  {
    heads: phraseList("designer; researcher"),
    rules: [
      { words: OTHER_MAKERS, meaning: NO_ROLE },
      { words: phraseSet("functional; system; software; database; technical; network"), meaning: other },
    ],
    alone: design,
    otherwise: design,
  },
  {
    heads: phraseList("analyst"),
    rules: [
      ...workRules.slice(0, 2),
      { words: phraseSet("business"), meaning: analystByPlace },
      { words: OFFICE_ANALYST_WORDS, meaning: support },
      { words: phraseSet("product"), meaning: other },
      { words: SOFTWARE_WORDS, meaning: other },
      { words: OTHER_WORK_WORDS, meaning: other },
    ],
    alone: oneOf(["developer", "program-support"], "developer", "program-support"),
    otherwise: oneOf(["developer", "program-support"], "developer", "program-support"),
    afterRole: "support",
  },
  {
    heads: phraseList("architect"),
    rules: [
      {
        words:
          phraseSet(`data; database; security; test; qa; automation; ux; ui; information; content; network; seo; report;
          devops; mobile; api; design; front; learning; analytics; bi; component; accessibility; salesforce; tableau`),
        meaning: other,
      },
      { words: phraseSet("landscape; building; interior; naval; residential"), meaning: NO_ROLE },
      {
        words: phraseSet(`system; solution; software; enterprise; technical; technology; application; platform; cloud;
          infrastructure; integration; it; train; agile; art; back; lead; principal; engineering; digital; java; aws; azure`),
        meaning: certain("system-architect"),
      },
    ],
    alone: architect,
    otherwise: architect,
  },
  {
    heads: phraseList("scientist; modeler; statistician"),
    rules: [
      {
        words: phraseSet("data; machine; learning; ml; ai; applied; decision; computer; software; database"),
        meaning: other,
      },
    ],
    alone: NO_ROLE,
    otherwise: NO_ROLE,
  },
  {
    heads: phraseList("administrator"),
    rules: [
      { words: SUPPORT_WORDS, meaning: support },
      { words: SOFTWARE_WORDS, meaning: software },
      {
        words: phraseSet("it; system; network; jira; confluence; atlassian; tool; tableau; security; window; unix"),
        meaning: software,
      },
    ],
    alone: NO_ROLE,
    otherwise: NO_ROLE,
    afterRole: "support",
  },
  {
    heads: phraseList("specialist; consultant; expert; practitioner; professional"),
    rules: [{ words: UNRELATED_WORDS, meaning: NO_ROLE }, { words: SUPPORT_WORDS, meaning: support }, ...workRules],
    alone: NO_ROLE,
    otherwise: NO_ROLE,
    afterRole: "support",
  },
  {
    heads: phraseList("associate; fellow; intern; resource"),
    rules: [
      { words: UNRELATED_WORDS, meaning: NO_ROLE },
      { words: phraseSet("research; laboratory; lab"), meaning: NO_ROLE },
      { words: SUPPORT_WORDS, meaning: support },
      ...workRules,
    ],
    alone: NO_ROLE,
    otherwise: NO_ROLE,
    afterRole: "support",
  },
  {
    heads: phraseList("advisor"),
    rules: [{ words: phraseSet("ux; ui; design; accessibility; usability"), meaning: design }],
    alone: NO_ROLE,
    otherwise: NO_ROLE,
    afterRole: "support",
  },
  {
    heads: phraseList("editor; author"),
    rules: [
      { words: phraseSet("technical; documentation"), meaning: writer },
      { words: phraseSet("content; ux; web; digital"), meaning: design },
    ],
    alone: NO_ROLE,
    otherwise: NO_ROLE,
  },
  {
    heads: phraseList("strategist; producer; artist; animator"),
    rules: [
      {
        words: phraseSet("content; ux; design; web; digital; visual; graphic; motion; creative; ui; hcd"),
        meaning: design,
      },
    ],
    alone: NO_ROLE,
    otherwise: NO_ROLE,
  },
  {
    heads: phraseList("writer"),
    rules: [
      { words: phraseSet("ux; ui; content; web"), meaning: design },
      { words: phraseSet("proposal; grant; speech; staff; copy; script"), meaning: NO_ROLE },
    ],
    alone: writer,
    otherwise: writer,
  },
  {
    heads: phraseList("member; contributor; miembro; membro; mitglied"),
    rules: [
      {
        words: phraseSet(
          "committee; board; council; steering; leadership; governance; oversight; commission; executive",
        ),
        meaning: oversight,
      },
      {
        words: phraseSet(
          "team; core; squad; pod; crew; agile; scrum; project; developer; development; engineering; technical",
        ),
        meaning: certain("developer", null),
      },
    ],
    alone: certain("developer", null),
    otherwise: NO_ROLE,
    afterRole: "none",
  },
  {
    heads: phraseList("lead; leader"),
    rules: [
      {
        words: phraseSet(
          "change; training; communication; organizational; onboarding; outreach; stakeholder; engagement; pmo; governance; transition; administrative",
        ),
        meaning: support,
      },
      {
        words: phraseSet(
          "sale; marketing; business; hr; recruitment; finance; account; government; bu; unit; production; shift",
        ),
        meaning: oversight,
      },
      ...workRules,
    ],
    alone: someLead,
    otherwise: someLead,
    afterRole: "qualifier",
  },
  {
    heads: phraseList("coach; mentor"),
    rules: [
      {
        words: phraseSet(
          "agile; lean; safe; enterprise; art; transformation; kanban; xp; devops; lace; technical; delivery; train; program; portfolio",
        ),
        meaning: certain("agile-coach"),
      },
    ],
    alone: oneOf(["agile-coach", "scrum-master"], null, "agile-coach"),
    otherwise: NO_ROLE,
    afterRole: "coach",
  },
  {
    heads: phraseList("owner"),
    rules: [
      {
        words:
          phraseSet(`system; data; platform; process; application; document; brd; risk; information; asset; control; budget;
          contract; content; story; action; issue; repository; site; record; home; code`),
        meaning: oversight,
      },
    ],
    alone: oneOf(["product-owner", "business-owner", "oversight"]),
    otherwise: oneOf(["product-owner", "business-owner", "oversight"]),
  },
  {
    heads: phraseList("support; backfill; counterpart; helpdesk; staff"),
    rules: [{ words: phraseSet("program; project; pm; pmo; administrative; contract; management"), meaning: support }],
    alone: NO_ROLE,
    otherwise: NO_ROLE,
    afterRole: "support",
  },
  ...SIMPLE_HEADS.map(([heads, meaning, afterRole]): TitleHead => {
    const head = { heads: phraseList(heads), rules: [], alone: meaning, otherwise: meaning };
    return afterRole ? { ...head, afterRole } : head;
  }),
];

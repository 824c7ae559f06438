import { phraseList, phraseSet } from "./phrase-list";
import type { Qualifier } from "./role-id";

/**
 * Words that make a thing of the role before them: a "PO Number" is on an order, and a "Product Owner approval" is no
 * person's title.
 */
export const THING_WORDS = phraseSet(
  "approval; request; requests; date; amount; status; balance; value; invoice; order; orders; receipt; issue; issued; expiry; expiration; total; cost; price; email; signature; sign; sign-off; signoff; review; interview; meeting; sync; backlog",
);
/** The same behind an abbreviation only: "Product Owner Number 2" is a second one. */
export const NUMBER_WORDS = phraseSet(
  "number; numbers; no; nr; num; id; code; line; ref; reference; type; description",
);

/** Words that qualify the role beside them. */
export const QUALIFIER_WORDS: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries<Qualifier>({
    lead: "lead",
    leader: "lead",
    senior: "senior",
    principal: "senior",
    distinguished: "senior",
    junior: "junior",
    chief: "chief",
    head: "chief",
    acting: "acting",
    interim: "interim",
    temporary: "interim",
    temp: "interim",
    provisional: "interim",
    outgoing: "outgoing",
    departing: "outgoing",
    exiting: "outgoing",
    incoming: "incoming",
    future: "incoming",
    upcoming: "incoming",
    prospective: "incoming",
    designate: "incoming",
    designated: "incoming",
    elect: "incoming",
    candidate: "incoming",
    backup: "backup",
    secondary: "backup",
    substitute: "backup",
    standby: "backup",
    shadow: "shadow",
    shadowing: "shadow",
    trainee: "shadow",
    apprentice: "shadow",
    aspiring: "shadow",
    deputy: "deputy",
    vice: "deputy",
    alternate: "alternate",
    alternative: "alternate",
    alt: "alternate",
    proxy: "proxy",
    delegate: "proxy",
    associate: "associate",
    assistant: "associate",
  }),
);

/** Qualifiers that are only grades: the holder fills the role whatever they say. */
export const GRADE_QUALIFIERS: ReadonlySet<Qualifier> = new Set<Qualifier>(["lead", "senior", "junior", "chief"]);

/** Words that say nothing about the role: levels, employment, working time, politeness. */
export const NOISE_WORDS =
  phraseSet(`i; ii; iii; iv; v; vi; level; lvl; tier; grade; mid; midlevel; entry; staff; primary; main; titular;
  fulltime; parttime; time; ft; pt; fte; contractor; ctr; fed; federal; government; govt; gov; civ; civilian; vendor;
  remote; onsite; offshore; onshore; nearshore; hybrid; dedicated; shared; certified; new; current; mr; ms; mrs; dr; the; a; an;
  role; title; position; tbd; vacant; open; co; pmp; csm; cspo; psm; pspo; cissp; acp; rotational; volunteer; only; etc; hours; hour;
  allocated; allocation; q1; q2; q3; q4; named; key; personnel; x; esq; phd; second; first; third; our; his; her; their`);

/** Words after which a title goes on about something else: what it is for, since when, beside whom. */
export const CUT_WORDS =
  phraseSet(`for; of; to; with; in; on; at; from; by; as; supporting; supports; overseeing; leading; leads;
  reporting to; responsible; covering; covers; via; until; till; thru; through; since; starting; starts; start; started; effective; per;
  within; across; under; over; using; during; before; after; ending; ends; joined; joining; focused; focusing; specializing; serving;
  transitioning; de; del; do; da; dos; das; di; du; des; für; der; dla; para; por; pour; in progress; w; working; aligned; assigned`);

/** Prepositions that turn a title round: "Engineer of Data", "Lead, UX Research". */
export const OF_WORDS = phraseSet("of; de; del; do; da; dos; das; di; du; des; für; dla");

/** Words that show a sentence, in which a title is spoken about and held by nobody. */
export const SENTENCE_WORDS =
  phraseSet(`is; are; was; were; be; been; being; will; would; should; must; can; could; may; might; has; have;
  had; does; did; not; no; without; never; needs; need; needed; needing; missing; lacks; left; leaves; owns; owned; manages;
  directs; directed; works; acts; helps; helped; provides; handles; reports; moved; please; see; ask; who; whom; whose; which; that; we;
  he; she; they; i'm; we're; isn't; don't; doesn't; hasn't; because; when; if; unless; pending; hire; hiring; recruit; recruiting;
  required; wanted; seeking; replaces; replaced; replacing; becomes; became; non; none; nobody; unfilled; against; versus; vs; instead`);

/** Words that put a title in the past. */
export const FORMER_WORDS = phraseSet(
  "former; formerly; ex; previous; previously; past; prior; retired; emeritus; departed; old; was; until recently",
);

/** Verbs that open a clause about somebody's doings, where no title follows. */
export const CLAUSE_VERBS =
  phraseSet(`coordinating; overseeing; assisting; helping; reporting; providing; leading; directing; manages;
  owns; runs; running; facilitating; facilitates; reviewing; advising; attending; backing; mentoring; handling; performing; responsible`);

/** Spellings of words that titles use, listed behind the word that they stand for. */
export const WORD_FORMS = phraseList(`
   senior: sr snr старший sênior; junior: jr jnr младший júnior; manager: mgr mngr gestor gestora manger;
   management: mgmt mgt; engineer: eng engr ingeniero ingeniera engenheiro engenheira ingénieur ingénieure ingenieur ingenieurin inginer inżynier инженер;
  analyst: analista analyste analytiker analytikerin; engineering: engg; developer: dev devs;
   project: proj proyecto projeto projet; program: prog prgm pgm programme; architect: arch arquitecto arquitecta arquiteto arquiteta architecte architekt architektin architetto архитектор;
   administrator: admin; assistant: asst assist; associate: assoc; director: dir; coordinator: coord;
   specialist: spec; technical: tech técnico technique técnica; software: sw logiciel;
   system: sys systems sistemas sistema sistem système systèmes; solution: solutions;
   operation: ops operations operational; representative: rep reps; infrastructure: infra;
   documentation: doc docs; information: info; requirement: req reqs requirements; front end: frontend;
   back end: backend; full stack: fullstack; backup: bkup; principal: prin; communication: comms communications;
   sale: sales; service: services svc; facility: facilities; material: materials; advisor: advisory adviser;
   security: sec; cybersecurity: cyber; application: apps app; database: db; integration: int; vp: svp evp;
   lead: ldr lider ведущий líder; interim: interm; alternate: alternates; agile: ágil ágiles; dueño: dueno;
   centered: centred; design: designs; designer: дизайнер; chief: главный; qa: calidad qualidade qualité;
   test: pruebas testes; data: datos dados données daten; business: bus negocio negócios; programmer: programador;
   product: produs producto produto produtos productos products produkt produit prodotto;`);

/** Words written with a stroke, a space or as one: read as the right-hand side before anything else. */
export const JOINED_FORMS: readonly (readonly [string, string])[] = [
  ["ui / ux", "ui ux"],
  ["ux / ui", "ui ux"],
  ["ux / ur", "ux research"],
  ["ux / cx", "ux"],
  ["ci / cd", "cicd"],
  ["s / w", "software"],
  ["system architect / engineer", "system architect"],
  ["systems architect / engineer", "system architect"],
  ["sm / tc", "smtc"],
  ["scrum master / team coach", "scrum master"],
  ["scrum master team coach", "scrum master"],
  ["product owner / manager", "product owner manager"],
  ["product manager / owner", "product owner manager"],
  ["front / back end", "full stack"],
  ["front end / back end", "full stack"],
  ["r & d", "research development"],
  ["dev ops", "devops"],
  ["dev sec ops", "devsecops"],
  ["dev / ops", "devops"],
  ["back up", "backup"],
  ["stand in", "backup"],
  ["in training", "trainee"],
  ["in transition", "outgoing"],
  ["rolling off", "outgoing"],
  ["quality assurance / quality control", "quality assurance"],
  ["qa / qc", "qa"],
  ["qa / test", "qa"],
  ["qa / testing", "qa"],
  ["as well as", "and"],
  ["acting as", "; acting"],
  ["serving as", ";"],
  ["doubling as", ";"],
  ["build and release", "build release"],
  ["build & release", "build release"],
  ["scrum of scrums", "scrumofscrums"],
  ["scrumofscrums master", "release train engineer"],
  ["lean / agile", "lean agile"],
  ["center of excellence", "coe"],
  ["full time", "fulltime"],
  ["part time", "parttime"],
];

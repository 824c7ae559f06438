import { phraseList } from "./phrase-list";
import { certainOnTeam, oneOf, type TitleMeaning } from "./title-meaning";

export interface DoubtfulPhrases {
  readonly phrases: readonly string[];
  readonly meaning: TitleMeaning;
  /** A field of work, which stands for a person only where it is the whole title ("Product Management"). */
  readonly area?: true;
}

/**
 * Titles whose meaning hangs on the place they stand in, or that no place decides. Where the handbook's train would
 * lack a Product Manager, a Scrum Master or a Release Train Engineer, one of these may be the missing person, so each
 * lists the rule role that it could be.
 */
export const DOUBTFUL_PHRASES: readonly DoubtfulPhrases[] = [
  // "PO" is a Project Officer in contracting, "SM" a service or solution manager above the teams.
  { phrases: phraseList("po"), meaning: certainOnTeam("product-owner", null, null) },
  { phrases: phraseList("sm"), meaning: certainOnTeam("scrum-master", null, null) },
  {
    phrases: phraseList(`ba; business analyst; business system analyst; bsa; system analyst; it business analyst;
      agile business analyst; technical business analyst; analista de negocio; analista de negocios;
      analista de negócios; analyste d'affaires; business analyste; process analyst; business process analyst`),
    meaning: certainOnTeam("developer", "program-support", "other"),
  },
  {
    phrases: phraseList(`sme; subject matter expert; business sme; functional sme; technical sme; domain expert;
      domain sme; clinical sme; policy sme; data sme; security sme; business subject matter expert`),
    meaning: certainOnTeam("developer", "program-support", "other"),
  },
  {
    phrases: phraseList(
      "system engineer; systems engineering; system engineering; engineer of system; ingeniero de sistemas",
    ),
    meaning: certainOnTeam("developer", "system-architect", "software-engineer"),
  },
  { phrases: phraseList("sa"), meaning: oneOf(["system-architect", "developer"], "developer", "system-architect") },
  {
    phrases: phraseList("architect; architecture lead; project architect"),
    meaning: oneOf(["system-architect", "developer"], "developer", "system-architect"),
  },
  {
    phrases: phraseList("analyst; it analyst"),
    meaning: oneOf(["developer", "program-support"], "developer", "program-support"),
  },
  {
    phrases: phraseList("pm; it pm; agile pm; technical pm; dpm; art pm"),
    meaning: oneOf(["product-manager", "program-support", "oversight"]),
  },
  {
    phrases: phraseList(`product lead; product leader; digital product lead;
      product management lead; product strategist; product management consultant; product line manager;
      product delivery manager; product development manager; product operations manager`),
    meaning: oneOf(["product-manager", "product-owner"]),
  },
  {
    phrases: phraseList(
      "popm; product owner manager; product manager owner; product owner / manager; product manager / owner",
    ),
    meaning: oneOf(["product-owner", "product-manager"]),
  },
  {
    phrases: phraseList(
      "responsable de producto; responsable produit; responsável pelo produto; responsable del producto; produktverantwortlicher; produktverantwortliche",
    ),
    meaning: oneOf(["product-owner", "product-manager"]),
  },
  {
    phrases: phraseList("product; product management; prod management; product strategy"),
    meaning: oneOf(["product-manager", "product-owner"]),
    area: true,
  },
  {
    phrases: phraseList("agile; scrum; delivery; agile delivery; scrum mastery; agile facilitation; facilitation"),
    meaning: oneOf(["scrum-master", "program-support"]),
    area: true,
  },
  { phrases: phraseList("owner"), meaning: oneOf(["product-owner", "business-owner", "oversight"]) },
  {
    phrases: phraseList(`service owner; feature owner; value stream owner; workstream owner; digital service owner;
      requirement owner; business product lead; business lead; customer owner`),
    meaning: oneOf(["product-owner", "business-owner", "oversight"]),
  },
  {
    phrases: phraseList(`program manager; program lead; technical program manager; tpm;
      release train manager; train manager; art lead; art manager; release train lead; train lead; art leader;
      agile program manager; program leader; program delivery manager`),
    meaning: oneOf(["oversight", "release-train-engineer"], "oversight", "oversight"),
  },
  {
    phrases: phraseList(`delivery manager; delivery lead; agile delivery manager; agile delivery lead;
      delivery leader; service delivery manager; service delivery lead; technical delivery manager;
      technical delivery lead; sprint lead; sprint manager; scrum lead; scrum manager; scrum leader; agile lead;
      agile leader; agile manager; agile master; kanban master; kanban lead; flow master; flow manager; sprint master;
      agile team lead; scrum team lead; delivery consultant; agile practitioner; agile specialist;
      scrum specialist; csm; psm; agilist; agile champion; agile analyst; agile consultant; scrum product master`),
    meaning: oneOf(["scrum-master", "program-support", "oversight"]),
  },
  {
    phrases: phraseList(
      `project lead; workstream lead; work stream lead; task lead; contract lead; project delivery lead`,
    ),
    meaning: oneOf(["program-support", "scrum-master", "oversight"]),
  },
  {
    phrases: phraseList(
      `teamlead; teamleiter; teamleiterin; chef d'équipe; jefe de equipo; líder de equipo; тимлид; тим лид; team manager; team captain`,
    ),
    meaning: oneOf(["developer", "scrum-master"], "developer", null),
  },
  {
    phrases: phraseList(
      "coach; scrum coach; agile team coach; delivery coach; coach scrum; scrum team coach; scrum agile coach",
    ),
    meaning: oneOf(["agile-coach", "scrum-master"], null, "agile-coach"),
  },
  {
    phrases: phraseList(`facilitator; team facilitator; agile facilitator; scrum facilitator; agile team facilitator;
      iteration facilitator; sprint facilitator; servant leader; facilitador`),
    meaning: oneOf(["scrum-master", "program-support"]),
  },
];

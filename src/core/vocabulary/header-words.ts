import type { FieldId } from "./field-id";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say "of the person in this row" and so leave a header's meaning alone ("Employee Email", "Member Role"). */
export const PERSON_WORDS = list(
  "employee emp resource member staff person people personnel worker individual associate consultant contributor participant maintainer student volunteer user contractor colleague teammate incumbent candidate attendee assignee partner delegate trainee mentee fellow intern engineer analyst developer human stakeholder representative rep titular occupant personal respondent learner faculty hire",
);

/** Words that say "of somebody else than the person in this row". */
export const OTHER_PERSON_WORDS = list(
  "manager supervisor mentor sponsor approver reviewer boss buddy emergency spouse author requester requestor requesting interviewer creator owner coach lead leader head director chief recruiter referrer backup parent guardian hr assistant secretary submitter editor verifier authorizer signatory reporter coordinator responsible approving approved reviewed created updated modified submitted entered delivery cor executive",
);

/** Words that add nothing to what a header is about. */
export const NEUTRAL_WORDS = list(
  "the of in on for a an and or your my our their current primary main work official business full actual cms fed federal government govt gov corporate internal assigned assignment legal common preferred new valid correct latest resource organizational enterprise professional office required optional if any at by to is de select enter please known standard default designated proposed planned expected estimated anticipated projected target individual working operating effective corp hhs approved mandatory requested special listed this that s i e g eg ie home which functional",
);

/** Words that leave the meaning, but give way: "Expected start" to "Actual start" beside it. */
export const HOPED_FOR_WORDS = list("expected planned proposed estimated anticipated projected target");

/** Words for the place where somebody works: "Team Role" is a role, while "Team Status" is no person's status. */
export const SCOPE_WORDS = list(
  "team project program programme product company job agile scrum safe art train org organization customer vendor agency squad client",
);

/** What a header's main word makes of it. `neutral` and person words before it keep that meaning. */
export const HEAD_WORDS: ReadonlyMap<string, FieldId> = new Map(
  Object.entries<FieldId>({
    name: "name",
    email: "email",
    mail: "email",
    role: "role",
    position: "role",
    title: "role",
    designation: "role",
    function: "role",
    team: "team",
    squad: "team",
    crew: "team",
    tribe: "team",
    organization: "organization",
    organisation: "organization",
    org: "organization",
    company: "organization",
    employer: "organization",
    vendor: "organization",
    phone: "phone",
    telephone: "phone",
    mobile: "phone",
    id: "id",
    number: "id",
    no: "id",
    code: "id",
    handle: "id",
    username: "id",
    login: "id",
    badge: "id",
    status: "status",
    location: "location",
    city: "location",
    site: "location",
    timezone: "location",
    country: "location",
    allocation: "allocation",
    fte: "allocation",
    utilization: "allocation",
    dedication: "allocation",
    capacity: "allocation",
    availability: "allocation",
    manager: "manager",
    supervisor: "manager",
    skill: "skills",
    skillset: "skills",
    specialty: "skills",
    discipline: "skills",
    note: "notes",
    comment: "notes",
    remark: "notes",
    grade: "grade",
  }),
);

/** Things that have names, codes and dates of their own: "Project Name" is no person's name, "Team Lead Email" no team. */
export const NAMED_THINGS: ReadonlyMap<string, FieldId | null> = new Map(
  Object.entries<FieldId | null>({
    team: "team",
    squad: "team",
    crew: "team",
    pod: "team",
    tribe: "team",
    project: "team",
    product: "team",
    workstream: "team",
    department: "team",
    division: "team",
    company: "organization",
    vendor: "organization",
    subcontractor: "organization",
    org: "organization",
    organization: "organization",
    organisation: "organization",
    agency: "organization",
    employer: "organization",
    supplier: "organization",
    institution: "organization",
    ado: "organization",
    art: "art",
    train: "art",
    program: "art",
    programme: "art",
    role: "role",
    position: "role",
    job: "role",
    city: "location",
    site: "location",
    country: "location",
    location: "location",
    manager: "manager",
    supervisor: "manager",
    skill: "skills",
  }),
);

/** Words that turn a date into the beginning of an assignment, or into its end. */
export const START_WORDS = list(
  "start begin beginning hire hired join joined joining onboard onboarding onboarded entry commencement effective arrival from engagement rollon",
);
export const END_WORDS = list(
  "end exit termination departure departed offboard offboarding offboarded rolloff separation resignation until finish",
);
/** Words that make a date something else than the person's own time in the role. */
export const OTHER_DATE_WORDS = list(
  "birth review last created updated modified approval approved submission submitted due planned training test clearance pip pi sprint launch request requested raised identified posted closed renewal expiry expiration access badge signed publication released release go live milestone award kickoff verified certification background investigation",
);

/**
 * Words about things that no roster field holds. A header with one of them as its main word is known to be something
 * else, so that its values are never taken for a name or a role.
 */
export const FOREIGN_MATTER = list(
  "salary gender sex age dob birth birthday birthdate ethnicity race address street zip zipcode postal url link website photo picture image avatar password marital religion nationality citizenship cost rate score count size budget price amount bonus leave absence satisfaction consent label flag level family risk priority severity description objective goal scope milestone deliverable task activity sprint epic story point points velocity hobby hobbies interest interests bio biography meeting channel repository repo linkedin twitter facebook instagram version quarter month week year day weekday duration period phase approver approval mitigation impact probability dependency dependencies assumption requirement issue ticket change result outcome action question answer feedback rating performance ssn passport visa tag tags laptop asset equipment software license licence clearance training access permission permissions account signature hash uuid guid created updated modified timestamp headshot image file folder path domain host server database environment quadrant power influence methodology plan type category reason source target language currency tax invoice balance total subtotal average sum min max percent mentor backup agenda location_id term school degree education gpa major experience seniority tenure years distribution sent list",
);

/** Two words that people write apart or together: one spelling of them. */
export const JOINED_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "e mail": "email",
    "email address": "email",
    "email addr": "email",
    "mail address": "mail",
    "dev ops": "devops",
    "git hub": "github",
    "linked in": "linkedin",
    "time zone": "timezone",
    "sub team": "subteam",
    "sub group": "subgroup",
    "user name": "username",
    "sur name": "surname",
    "fore name": "forename",
    "roll off": "rolloff",
    "roll on": "rollon",
    "on board": "onboard",
    "off board": "offboard",
    "on boarding": "onboarding",
    "off boarding": "offboarding",
    "work stream": "workstream",
    "skill set": "skillset",
    "zip code": "zipcode",
    "sub contractor": "subcontractor",
    "team mate": "teammate",
    "co worker": "worker",
  }),
);

/** Short forms that people write in headers, spelled out. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    dt: "date",
    nm: "name",
    num: "number",
    nbr: "number",
    nr: "number",
    mgr: "manager",
    loc: "location",
    desc: "description",
    pos: "position",
    ph: "phone",
    tel: "phone",
    emp: "employee",
    eff: "effective",
    proj: "project",
    pgm: "program",
    prog: "program",
    dept: "department",
    pct: "%",
    perc: "%",
    percent: "%",
    percentage: "%",
    alloc: "allocation",
    util: "utilization",
    exp: "experience",
    qty: "count",
    hr: "hour",
    hrs: "hour",
    wk: "week",
    wks: "week",
    eml: "email",
    cntr: "contractor",
    cntry: "country",
    ctry: "country",
    stat: "status",
    comp: "company",
    supv: "supervisor",
    sup: "supervisor",
    grp: "group",
    addr: "address",
    mob: "mobile",
    resp: "responsibility",
  }),
);

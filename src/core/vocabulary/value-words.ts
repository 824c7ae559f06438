const list = (words: string): ReadonlySet<string> => new Set(words.split("|"));

/** Whole cells that say how somebody is employed; folded without punctuation. Used to tell such a column by its values. */
export const EMPLOYMENT_VALUES = list(
  "contractor|ctr|contract|kr|ktr|k|fed|feds|federal|federal employee|federal contractor|gov|gov t|govt|government|civ|civilian|civil servant|mil|military|usphs|detailee|ses|fte|employee|vendor|ado|non ado|sub|subcontractor|sub contractor|consultant|perm|permanent|temp|temporary|intern|freelance|freelancer|full time|part time|fulltime|parttime|full time employee|internal|external|staff augmentation|staff aug|seasonal|fixed term|c2c|1099|w2|cms fte|cms employee|federal staff|contractor staff|contract staff|agency|partner|regular|casual|apprentice|commissioned corps|gs|outsourced|insourced|offshore contractor|onshore contractor|cms ctr|salaried|hourly",
);

/** Whole cells that say whether a person or seat is active, filled or on the way. */
export const STATUS_VALUES = list(
  "active|inactive|filled|unfilled|encumbered|unencumbered|vacant|open|closed|onboarding|onboarded|offboarded|offboarding|pending|departed|left|former|current|on leave|leave|terminated|resigned|on hold|hold|completed|new|recruiting|hiring|interviewing|proposed|planned|confirmed|approved|in progress|not started|leaving|incoming|outgoing|on board|suspended|tbd|available|assigned|unassigned|retired|alumni|enabled|disabled|y|n|yes|no|voluntarily terminated|terminated for cause|rolled off|rolling off|transitioning|in process|billable|bench|deployed|working|exited|not active|live|probation",
);

/** Forms of address: a "Title" column of these is no role. */
export const SALUTATIONS = list(
  "mr|mrs|ms|miss|mx|dr|prof|prof dr|sir|madam|herr|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|don|dona|sig|sig ra|dott|ing|dipl ing",
);

/** What marks a square of a matrix. */
export const MARK_VALUES = list("x|✓|✔|✗|✘|●|○|◉|■|•|*|√|☑|☐|☒|v|y|yes|n|no|1|0|p|s|b");

/** Endings and words of organizations' names. */
export const ORGANIZATION_WORDS = list(
  "inc|llc|llp|ltd|corp|corporation|company|co|pbc|gmbh|ag|plc|sa|bv|nv|pty|limited|group|consulting|solutions|technologies|technology|systems|partners|services|associates|labs|holdings|analytics|digital|federal|university|college|institute|agency|bank|foundation|cms|hhs|ccsq|gsa|usds|18f|va|dhs|oit|isg|cdc|nih|fda|government|enterprises|software|global|international|industries|lace",
);

/** Words that stand in names of teams, places, things and work, hardly ever in a person's. */
export const THING_WORDS = list(
  "team|squad|office|division|department|project|service|management|data|level|program|programme|platform|system|systems|product|support|operations|engineering|design|development|application|security|planning|center|centre|group|unit|branch|release|train|art|sprint|meeting|review|testing|analysis|the|and|of|for|to|with|in|on|at|by|all|total|none|other|new|status|phase|budget|risk|plan|report|strategy|architecture|infrastructure|cloud|web|api|portal|mobile|claims|intake|quality|reporting|integration|migration|dashboard|delivery|customer|business|information|technology|research|marketing|sales|finance|legal|human|resources|remote|onsite|hybrid|offshore|onshore|street|avenue|active|inactive|vacant|open|pending|yes|no|not|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|united|states|north|south|east|west|city|senior|junior|lead|manager|engineer|developer|analyst|designer|owner|master|director|officer|coordinator|specialist|administrator|architect|tester|writer|consultant|assistant|technician|executive|head|chief|president|secretary|commitment|access|inception|elaboration|construction|workshop|gate|requirements|project|stakeholder|training|documentation|deliverable|configuration|policy|process",
);

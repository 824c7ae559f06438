import type { FieldId } from "./field-id";

/**
 * How far a header alone decides: `sure` names the field whatever stands below (unless the values contradict it),
 * `likely` wants the values' support, `possible` is only a candidate until the values prove it, and `unlikely` is asked
 * about even then.
 */
export type HeaderStrength = "sure" | "likely" | "possible" | "unlikely";

/**
 * Whole headers, in the form that `headerWords` gives (folded, singular, camel case split, numbers dropped).
 * Headers made of several words ("Employee Full Name", "Team Role") are read by `readHeader` from header-words.ts, so
 * this list holds what its grammar cannot derive: single words, abbreviations and fixed phrases.
 */
export const FIELD_HEADERS: Readonly<Partial<Record<FieldId, Readonly<Partial<Record<HeaderStrength, string>>>>>> = {
  name: {
    sure: "name|full name|last first|last name first name|name last first|first last|first and last name|first last name|first name last name|person|who|display name|legal name|name surname|name and surname",
    likely:
      "employee|agile team member|scrum team member|squad member|train member|contractor name|resource|member|team member|staff member|staff|person name|assigned to|assigned|assignee|titular|incumbent|colleague|participant|individual|people|resource assigned|assigned resource|assigned person|consultant|associate|human|name of person|occupant|holder|filled by|attendee|teammate|team mate|personnel|maintainer|volunteer|candidate|stakeholder|contributor|mitarbeiter|github handle",
    possible: "contact|poc|point of contact|resource detail|user|worker|responsible|primary|title holder",
    unlikely: "owner",
  },
  "first-name": {
    sure: "first name|given name|name first|first|forename|fname|given|firstname|preferred first name|christian name|f name",
  },
  "last-name": { sure: "last name|surname|family name|name last|last|lname|lastname|l name" },
  email: {
    sure: "email|mail|email address|upn|email id|userprincipalname|user principal name|mail id|electronic mail|mailbox|mail address|smtp|smtp address",
    possible: "contact|poc|contact info|contact information|contact detail|account|login|address|user",
  },
  role: {
    sure: "role|position|job title|job role|function|role title|title role|role position|position title|working title|business title|official title|role name|position name|job position|job function|role on team|role in team|role on project|role in project|project role|team role|agile role|scrum role|safe role|art role",
    likely:
      "title|job|lcat|labor category|labour category|designation|responsibility|assignment|position role|rank title|occupation|profession|capacity role|resource role|job name|hat|duty|duties|role description|role detail|labor category title|labor category description|lcat title|lcat description|what they do|what do they do|what you do",
    possible:
      "titel|titre|titulo|category|type|classification|class|discipline|specialty|skill|description|job description|resource",
  },
  team: {
    sure: "team|team name|squad|squad name|agile team|scrum team|dev team|development team|feature team|delivery team|team squad|scrum team name|agile team name|agile release team|team agile|member of team",
    likely:
      "project|project name|product|product name|crew|pod|workstream|work stream|tribe|working group|work group|workgroup|sig|special interest group|chapter|guild|cell team|team number|subteam name|project team|product team|sprint team|component team|team group|team assignment|team assigned|art team|team supported|supported team|supports team",
    possible:
      "department|dept|abteilung|phong ban|部门|部署|부서|departamento|departement|отдел|отдел департамент|dzial|divisi|departemen|dipartimento|afdeling|avdelning|osasto|bereich|division|branch|section|group|unit|area|application|system|module|program|track|group name|business unit|department name|division name|initiative|portfolio|engagement",
  },
  "sub-team": { sure: "subteam|sub squad|subgroup|sub group", likely: "pod|workstream|work stream|sub unit" },
  "team-type": { sure: "team type|type of team|team category|kind of team|team kind" },
  art: {
    sure: "art|art name|agile release train|release train|agile release train art|art train|agile release train name|release train name",
    likely: "train|train name|program|program name|programme|programme name",
    possible: "value stream|line of business|lob|portfolio|solution train|value stream name|portfolio name",
  },
  organization: {
    sure: "organization|organisation|company|employer|company name|organization name|organisation name|vendor name|employer name|contractor company|contracting company|contract company|prime sub|prime or sub|institution|firm|supplier|contractor name company|parent company|company affiliation|organization affiliation|affiliated company",
    likely:
      "org|vendor|ado|agency|component|contractor|prime|subcontractor|prime contractor|affiliation|account name|partner|contractor organization|ado name|org name|affiliated organization|home organization|parent organization|corporation|government agency",
    possible:
      "co|contract|contractor name|customer|client|client name|customer name|sub|office|business unit|bureau|center|centre|source|entity|university|school|college|group",
  },
  affiliation: {
    sure: "employment type|employer type|cms employee y n|cms staff y n|is cms employee|is this person a contractor|is person a contractor|employee type|personnel type|worker type|staff type|resource type|fed contractor|fed ctr|gov ctr|govt ctr|civ ctr|government contractor|federal contractor|fed or contractor|fed or ctr|gov or contractor|government or contractor|federal or contractor|contractor fed|contractor federal|contractor government|contractor or federal|contractor or fed|contractor or government|ctr fed|ctr gov|is contractor|contractor y n|contractor yes no|employee contractor|employee or contractor|contractor or employee|contractor employee|contractor type|employment category|worker category|contract type|type of employment|fte contractor|fte or contractor|internal external|internal or external|contract or not|employment relationship|gov t|govt|fed non fed|federal non federal|affiliation type|civilian contractor|civ mil ctr|civ mil contractor|contractor vs fed|person type|member type|employee class|engagement type|hire type|fed ctr status|contractor flag|employment basis|contractor status|contractor or federal employee|federal employee or contractor|contractor or government employee",
    likely:
      "affiliation|cms employee|cms staff|federal employee|government employee|federal staff|government staff|is federal|is government|federal employee y n|government employee y n|employment status type|government|federal|fed|contractor|gov|employment|ctr|staffing type|sourcing|civ|civilian",
    possible:
      "status|statut|estatus|category|type|class|employment status|vendor|source|classification|group|org|organization|organisation",
  },
  allocation: {
    sure: "allocation|alloc|%|% allocation|allocation %|percentage allocation|percent allocation|allocation percentage|allocation percent|fte|dedication|% dedicated|dedication %|dedication percentage|% time|time %|percent time|% fte|fte %|fte allocation|fte count|allocated %|% allocated|% of time|percent of time|% on project|% effort|effort %|level of effort|loe|utilization|utilization %|% utilization|utilisation|hour week|hour per week|weekly hour|hour week available|commitment %|% commitment|involvement %|% involvement|percent dedicated|pct allocation|alloc pct|allocation pct|full time equivalent|share of time|time share|assignment %|% assigned|time allocation|team allocation|capacity %|% capacity|% alloc|alloc %|allocated fte|percent allocated",
    likely:
      "capacity|availability|commitment|time commitment|involvement|effort|workload|full part time|percentage|percent|pct|available hour|full time part time|ft pt",
    possible: "available|available %|planned hour|hour|time|load|people",
  },
  start: {
    sure: "start date|start|date start|onboard date|onboarding date|hire date|date of hire|hired|date joined|join date|joining date|date of joining|joined|effective date|effective from|from date|pop start|period of performance start|date hired|start of assignment|assignment start|begin date|begin|onboarded|date onboarded|doj|entry on duty|eod|eod date|valid from|active from|arrival date|member since|commencement date|date started|started|onboarded on|effective start date|since|in since|employment date|engagement start|roll on|roll on date|rolled on|enter on duty date|entry on duty date|date of onboarding|first day|joined on|date of entry",
    likely: "onboard|effective|from|onboarding|beginning|entry date",
  },
  end: {
    sure: "end date|end|date end|active to|active until|active through|offboard date|offboarding date|roll off|roll off date|rolloff|rolloff date|last day|termination date|term date|date of termination|pop end|period of performance end|to date|exit date|departure date|leave date|leaving date|date left|left|until|date ended|expiration date|separation date|end of assignment|assignment end|offboarded|date offboarded|valid to|valid until|valid through|active until|projected end date|release date from project|finish date|effective end date|engagement end|last working day|effective to|leaving|date of departure|date of leaving|out date|rolled off|resignation date|departed",
    likely: "to|offboard|finish|expiration|thru|through|till|exit|contract expiration|contract expiry|expiry date",
  },
  location: {
    sure: "location|work location|duty station|duty location|city|office location|site|time zone|timezone|work site|remote onsite|remote or onsite|onsite remote|onsite offsite|onshore offshore|home base|base location|city state|city and state|geographic location|location city|remote|work state|country of residence|primary location|locality|onsite remote hybrid|geo",
    likely:
      "country|tz|onsite|offshore|onshore|hybrid|office|region|geography|building|room|base|province|zone|place|workplace|hub",
    possible: "state|address",
  },
  status: {
    sure: "status|active|active inactive|active y n|is active|employment status|filled|position status|vacancy|is vacancy|vacant|onboarding status|current status|staffing status|filled vacant|vacant filled|encumbered vacant|vacant encumbered|encumbered|open filled|hiring status|member status|resource status|role status|assignment status|staff status|filled open|is vacant|employee status|seat status|person status|job status|position filled|record status|clearance status onboarding",
    likely: "req id|requisition|current|enabled|still active|recruitment status|condition|requisition id",
    possible: "state|onboarded",
  },
  manager: {
    sure: "manager|supervisor|report to|line manager|manager name|supervisor name|direct manager|people manager|reporting manager|reporting to|immediate supervisor|boss|first line supervisor|functional manager|manager supervisor|managed by|supervised by|team manager|resource manager|career manager|hr manager|reporting line|reportsto|manager full name|direct supervisor|boss name|delivery lead manager",
  },
  skills: {
    sure: "skill|skill set|skillset|discipline|specialty|speciality|specialization|specialisation|competency|technology|tech stack|expertise|primary skill|key skill|skill name|core skill|technical skill|certification|area of expertise|focus area|competence|tool",
  },
  grade: {
    sure: "grade|pay plan|g level|gs level|series grade|pay grade|gs grade|grade series|pay band|gs|rank|pay scale|grade level|job grade",
    possible: "series",
  },
  phone: {
    sure: "phone|telephone|mobile|cell|phone number|work phone|cell phone|mobile number|tel|office phone|mobile phone|contact number|telephone number|work #|mobile #|cell #|phone #|work number|fax|ext|extension|phone ext|desk phone|home phone|work|contact no|phone no|mobile no|tel no",
  },
  id: {
    sure: "id|eua id|harp id|employee id|piv|position id|employee number|badge|badge number|personnel number|eua|worker id|staff id|person id|user id|eeid|staff number|username|user name|login|network id|github|github name|github handle|github username|slack|slack handle|slack id|emp id|employee code|resource id|member id|uid|#|no|number|nr|sr no|s no|sl no|serial|serial number|seat id|seat number|line number|row|ref|reference|key|code|emp no|staff no|handle|github id|github profile|ad account|user account|record id|req #|item",
  },
  notes: {
    sure: "note|comment|remark|description|additional information|additional note|detail|other information|annotation|observation|memo|other|more information|additional comment|misc|notes comment|note comment|comment note",
  },
  "value-stream-map": {
    sure: "value stream map|vsm|vsm link|organizational value stream map|value stream map link|organisational value stream map|organizational vsm|vsm url|value stream map url|link to value stream map|link to vsm|value stream mapping",
  },
};

/**
 * The same in languages that rosters come in; `sure` here still needs values that do not contradict it. Folded like
 * the list above, accents dropped.
 */
export const FOREIGN_FIELD_HEADERS: Readonly<Partial<Record<FieldId, string>>> = {
  name: "nom|nombre|nome|nom complet|nom et prenom|nom prenom|prenom nom|ten|tên|ονομα|ονοματεπωνυμο|الاسم|नाम|имя фамилия|піб|ім я|nombre completo|nombre y apellido|nombres y apellidos|nome completo|vollstandiger name|vor und nachname|name vorname|vorname nachname|nachname vorname|apellidos y nombre|apellidos nombre|apellidos y nombres|nome e cognome|cognome e nome|volledige naam|naam|imie i nazwisko|nazwisko i imie|nume complet|nume si prenume|nume|имя|фио|ф и о|фамилия имя отчество|ονοματεπωνυμο|isim|ad soyad|navn|namn|nimi|jmeno a prijmeni|ho ten|ho va ten|nama|nama lengkap|姓名|名前|氏名|이름|имя и фамилия|сотрудник|empleado|colaborador|mitarbeiter name|integrante|membre|miembro|mitglied|persona|personne",
  "first-name": "prenom|vorname|primer nombre|primeiro nome|voornaam|imie|prenume|fornavn|fornamn|etunimi|jmeno",
  "last-name":
    "nom de famille|nachname|apellido|apellidos|sobrenome|cognome|achternaam|nazwisko|фамилия|etternavn|efternamn|sukunimi|prijmeni|soyad|familienname|apelido",
  email:
    "courriel|adresse email|adresse mail|correo|correo electronico|e post|epost|почта|электронная почта|mail adresse|adresse electronique|indirizzo email|eposta|e posta|email adresse|邮箱|メール|이메일|endereco de email",
  role: "rolle|agile rolle|role agile|rol agile|rol agil|ruolo agile|papel agil|rol|ruolo|papel|poste|fonction|funktion|funcion|funcao|cargo|puesto|stelle|stellenbezeichnung|functie|stanowisko|rola|функция|роль|должность|posicion|berufsbezeichnung|tittel|rooli|pozice|gorev|unvan|posizione|qualifica|vai tro|chuc vu|chuc danh|jabatan|peran|posisi|rollenbezeichnung|funktionsbezeichnung|position im team|посада|роль у команді|ρολος|θεση|الدور|المسمى الوظيفي|भूमिका|role v tymu|rol en el equipo|role dans l equipe|rolle im team|rola w zespole|funcao no time|职位|角色|岗位|役職|役割|역할|직책|роль в проекте|роль в команде|roll|rolul|poste occupe|puesto de trabajo|mansione",
  team: "equipe|equipe agile|equipe scrum|equipo agil|equipo scrum|squadra agile|squadra scrum|team agile|agiles team|equipe agil|zespol agile|equipo|mannschaft|squadra|команда|zespol|tiimi|echipa|takim|nhom|tim|ομαδα|الفريق|टीम|teambezeichnung|小组|团队|チーム|팀|teamname|nom de l equipe|nombre del equipo|nome da equipe|tym|группа в проекте",
  organization:
    "societe|entreprise|empresa|firma|unternehmen|azienda|bedrijf|организация|компания|organisme|organizacion|organizacao|organisation|organizzazione|sirket|perusahaan|cong ty|公司|会社|회사|organizacja|foretag|selskap|arbeitgeber|employeur|yritys|proveedor",
  affiliation:
    "type de contrat|vertragsart|tipo de contrato|beschaftigungsart|typ umowy|tipo di contratto|contractvorm",
  allocation:
    "auslastung|taux|disponibilite|kapazitat|dedicacion|dedicacao|asignacion|disponibilita|занятость|загрузка|beschikbaarheid|alokasi",
  start:
    "date de debut|debut|startdatum|eintrittsdatum|eintritt|fecha de inicio|inicio|data de inicio|data inizio|begindatum|data rozpoczecia|дата начала|дата приема|fecha de ingreso|date d entree|date d arrivee|startdato|data de admissao|beginn|ngay bat dau|data angajarii|入社日|fecha inicio|data di inizio",
  end: "date de fin|fin|enddatum|austrittsdatum|austritt|fecha de fin|fecha fin|data de fim|data fine|einddatum|data zakonczenia|дата окончания|дата увольнения|date de sortie|sluttdato|data de saida|ende|fecha de salida|ngay ket thuc|data di fine|fim",
  location:
    "standort|lieu|ubicacion|localizacao|ort|sede|ville|ciudad|cidade|stadt|citta|locatie|lokalizacja|город|местоположение|plats|sted|sijainti|localisation|pais|pays|所在地|bureau|oficina",
  status: "statut|estado|stato|estatus|статус|situacao|stav|durum|tila|trang thai",
  manager:
    "vorgesetzter|responsable hierarchique|jefe|gerente|superieur|gestor|руководитель|непосредственный начальник|przelozony|leidinggevende|superior",
  phone: "telefon|telefono|telefone|телефон|handy|mobil|celular|telefoon|dien thoai|电话|電話|puhelin|movil",
  notes:
    "bemerkung|bemerkungen|anmerkung|notizen|commentaire|commentaires|remarque|remarques|notas|observaciones|observacoes|uwagi|примечание|комментарий|opmerking|opmerkingen|merknad|comentario|comentarios|ghi chu|kommentar",
  skills:
    "competence|competences|habilidades|fahigkeiten|kompetenzen|competenze|навыки|umiejetnosci|vaardigheden|competencias",
};

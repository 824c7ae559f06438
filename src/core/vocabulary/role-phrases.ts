import { phraseList } from "./phrase-list";
import type { RoleId } from "./role-id";

/**
 * Titles that mean one role and nothing else, wherever they stand; a unit, an office or a product may stand before
 * them ("Claims Product Owner"). Written in plain words: abbreviations such as "Sr.", plurals and hyphens are undone
 * before the search. Developers have their own list.
 */
export const ROLE_PHRASES: Readonly<Record<Exclude<RoleId, "developer">, readonly string[]>> = {
  "product-owner": phraseList(`
    product owner; prod owner; team po; technical po; agile po; scrum po; backlog owner; owner of product;
    produkteigner; produkteigentümer; productowner; produktägare; produkteier; produktejer; producteigenaar;
    propriétaire de produit; propriétaire du produit; dueño de producto; dueño del producto; dueña de producto;
    dueña del producto; propietario de producto; propietario del producto; propietaria del producto; dono do produto;
    dona do produto; dono de produto; proprietario del prodotto; właściciel produktu; właścicielka produktu;
    владелец продукта; власник продукту; ürün sahibi; tuoteomistaja; vlastník produktu; terméktulajdonos;
    プロダクトオーナー; 产品负责人; 產品負責人; 프로덕트 오너; 프로덕트오너`),
  "scrum-master": phraseList(`
    scrum master; scrummaster; scrum master team coach; team coach; smtc; sm tc; team sm; agile sm; iteration manager;
    iteration master; scrum mistress; certified scrum master; maestro scrum; mistrz scrum; скрам мастер; скрам-мастер;
    スクラムマスター; 스크럼 마스터; 스크럼마스터`),
  "product-manager": phraseList(`
    product manager; prod manager; pdm; product mgr; prodmgr; manager of product; produktmanager; produktmanagerin;
    productmanager; chef de produit; cheffe de produit; gestor de producto;
    gestora de producto; gerente de producto; jefe de producto; jefa de producto; gerente de produto; gestor de produto;
    gestora de produto; menedżer produktu; kierownik produktu; менеджер продукта; менеджер по продукту;
    продакт менеджер; продакт-менеджер; ürün yöneticisi; tuotepäällikkö; produktchef; produktový manažer;
    プロダクトマネージャー; プロダクトマネージャ; 产品经理; 產品經理; 프로덕트 매니저`),
  "release-train-engineer": phraseList(`
    rte; release train engineer; agile release train engineer; art engineer; chief scrum master; train engineer;
    scrum of scrums master; release train lead engineer`),
  "agile-coach": phraseList(`
    agile coach; enterprise coach; enterprise agile coach; art coach; agile release train coach; lean agile coach;
    lean coach; safe coach; spc; safe program consultant; safe practice consultant; lace coach; agility coach;
    agile transformation coach; agile delivery coach; agile technical coach; agile mentor; kanban coach;
    transformation coach; coach agile; agiler coach; coach ágil; 敏捷教练; アジャイルコーチ; 애자일 코치`),
  "system-architect": phraseList(`
    system architect; solution architect; sol architect; software architect; system architect engineer; system architecture;
    enterprise system architect; application architect; enterprise architect; enterprise solution architect;
    technical architect; it architect; platform architect; product architect; program architect; train architect;
    art architect; chief architect; cloud solution architect; integration architect; architecte logiciel;
    architecte système; softwarearchitekt; systemarchitekt; ит архитектор; системный архитектор;
    архитектор решений; архитектор по; システムアーキテクト; 系统架构师; 架构师; 소프트웨어 아키텍트`),
  "business-owner": phraseList(`
    business owner; cms business owner; business owner sponsor; dueño de negocio; dueño del negocio;
    dono do negócio; propriétaire métier; владелец бизнеса`),
  "program-support": phraseList(`
    project manager; projectmanager; project coordinator; program coordinator; program analyst; pmo; program support;
    project support; project administrator; program administrator; project controller; project analyst; pmo analyst;
    pmo lead; pmo specialist; management analyst; project management; project scheduler; scheduler; release manager;
    release coordinator; change manager; configuration manager; risk manager; requirement manager; task manager;
    task order manager; contract support; administrative support; executive assistant; administrative assistant;
    project assistant; program assistant; office manager; technical project manager; it project manager;
    agile project manager; onboarding coordinator; onboarding specialist; trainer;
    training lead; training specialist; training coordinator; organizational change lead; change management lead;
    organizational change manager; change management specialist; communication specialist; communication lead;
    account manager; service delivery; contact representative; policy analyst; budget analyst; financial analyst;
    project leader; program management; program management office; project management office; pmo support;
    pm support; po support; sm support; rte support; product support specialist; chef de projet; cheffe de projet;
    projektleiter; projektleiterin; projektmanager; projektmanagerin; jefe de proyecto; jefa de proyecto;
    gerente de proyecto; gestor de proyectos; gerente de projeto; gerente de projetos; gestor de projetos;
    kierownik projektu; менеджер проекта; менеджер проектов; руководитель проекта; руководитель проектов;
    менеджер по проектам; manager proiect; manager de proiect; projectleider; proje yöneticisi; projektledare;
    项目经理; 專案經理; プロジェクトマネージャー; 프로젝트 매니저`),
  "solution-level": phraseList(`
    ste; solution train engineer; solution manager; solution management; smt member; smt; solution management team;
    solution management team member; solution train architect; value stream engineer; epic owner; lean portfolio manager;
    portfolio manager; portfolio lead; portfolio owner; enabler epic owner`),
  oversight: phraseList(`
    cor; contracting officer; contracting officer representative; contracting officer's representative; co; ko; acor;
    project cor; gtl; government task lead; government technical lead; government lead; federal lead; director; sponsor;
    executive sponsor; project sponsor; program sponsor; isso; issm; information system security officer;
    information system security manager; information security officer; security officer; privacy officer;
    system owner; so; sso; system security officer; data owner; process owner; platform owner; application owner;
    division director; branch chief; deputy director; group director; section chief; unit chief; division chief;
    chief of staff; cio; cto; ceo; cfo; coo; ciso; cpo; cdo; cxo; vp; svp; evp; vice president; president; founder; chair;
    chairman; chairperson; vice chair; steering committee member; steering committee; board member; stakeholder;
    committee member; advisory board member; engineering manager; development manager; software engineering manager;
    software development manager; people manager; line manager; functional manager; resource manager; general manager;
    department head; contract specialist; contract officer; contracting specialist; project officer; cotr;
    authorizing official; product sponsor; business sponsor; head of product; chief product officer;
    chief technology officer; chief information officer; chief executive officer; chief financial officer;
    chief operating officer; chief data officer; chief medical officer; head of engineering; head of design;
    director of product management; government oversight; technical oversight; federal oversight; principal investigator`),
};

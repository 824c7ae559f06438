import { phraseList } from "./phrase-list";
import type { Speciality } from "./role-id";

/** Titles of people who do the work of a team, by what they do; `plain` says that they do, not what. */
export const DEVELOPER_PHRASES: Readonly<Record<Speciality | "plain", readonly string[]>> = {
  plain: phraseList(`
    developer; dev; team member; member; scrum team member; agile team member; development team member; core member;
    core team member; dev team member; project team member; member of team; member of development team; contributor;
    individual contributor; developer contributor; development team; technical staff; technical contributor;
    член команды; member of technical staff; miembro del equipo; membro da equipe; membre de l'équipe; teammitglied;
    开发团队成员`),
  "software-engineer": phraseList(`
    software engineer; software developer; swe; sde; programmer; coder; full stack developer; front end developer;
    back end developer; web developer; mobile developer; application developer; api developer; etl developer;
    database developer; cloud developer; java developer; python developer; net developer; developer analyst;
    programmer analyst; software development engineer; devops engineer; sre; site reliability engineer;
    platform engineer; cloud engineer; infrastructure engineer; data engineer; dba; database administrator;
    build engineer; release engineer; build and release engineer; deployment engineer; integration engineer;
    security engineer; machine learning engineer; ml engineer; ai engineer; reliability engineer;
    information system security engineer; isse; technical lead; development lead; technology lead;
    technical team lead; development team lead; engineering lead; engineering team lead; software lead;
    software team lead; coding lead; system administrator; sysadmin; network engineer; network administrator;
    cloud administrator; webmaster; salesforce developer; servicenow developer; salesforce administrator;
    servicenow administrator; powerapps developer; low code developer; game developer; firmware engineer;
    embedded engineer; mainframe developer; cobol developer; developpeur; développeur; développeuse; desarrollador;
    desarrolladora; desenvolvedor; desenvolvedora; programador; programadora; programmatore; sviluppatore;
    entwickler; entwicklerin; softwareentwickler; softwareentwicklerin; webentwickler; programmierer; programator;
    programatorka; programist; programista; programistka; ontwikkelaar; utvecklare; utvikler; udvikler; vývojář;
    fejlesztő; geliştirici; yazılımcı; kehittäjä; ohjelmoija; разработчик; программист; инженер программист;
    розробник; програміст; lập trình viên; pengembang; 開発者; エンジニア; プログラマー; 开发; 开发人员; 开发工程师; 程序员; 工程师; 软件工程师; 開發;
    工程師; 개발자; 엔지니어; администратор бд; девопс`),
  "ui-ux": phraseList(`
    ux designer; ui designer; ui ux designer; hcd lead; hcd specialist; hcd practitioner; hcd researcher;
    hcd designer; human centered designer; cx designer; user experience designer; user interface designer;
    visual designer; interaction designer; product designer; service designer; content designer; content strategist;
    content writer; content lead; content developer; content specialist; content editor; content author; ux writer;
    ux researcher; uxr; user researcher; design researcher; researcher; usability specialist; usability engineer;
    ux engineer; ux developer; ui developer; ui engineer; ux architect; ux strategist; ux specialist; ux analyst;
    ux consultant; ux advisor; information architect; graphic designer; web designer; digital designer;
    creative designer; design lead; ux lead; ui lead; research lead; accessibility specialist; accessibility lead;
    accessibility engineer; accessibility expert; 508 specialist; section 508 specialist; designer; creative lead;
    illustrator; product design lead; diseñador; diseñadora; designeur;
    concepteur; gestalter; projektant; дизайнер; デザイナー; 设计师; 設計師; 디자이너; ui设计师; 设计`),
  "technical-writer": phraseList(`
    technical writer; tw; technical author; technical editor; technical communicator; documentation specialist;
    documentation lead; documentation writer; documentation engineer; documentation analyst; documentarian;
    documentalist; writer; writer editor; information developer; knowledge management specialist; redactor técnico;
    rédacteur technique; technischer redakteur; технический писатель`),
  tester: phraseList(`
    tester; qa tester; qa analyst; qa engineer; qa lead; qa specialist; qa automation engineer;
    quality assurance analyst; quality assurance engineer; quality assurance lead; quality assurance specialist;
    quality assurance tester; quality engineer; quality analyst; quality lead; quality control analyst; sdet;
    sdet engineer; test engineer; test analyst; test lead; test automation engineer; automation engineer;
    automation tester; automation lead; automation test engineer; test architect; test coordinator;
    test specialist; test developer; software tester; system tester; performance tester; performance engineer;
    performance test engineer; software engineer in test; developer in test; software development engineer in test;
    manual tester; 508 tester; section 508 tester; accessibility tester; uat tester; uat lead; security tester;
    penetration tester; pen tester; testing lead; testing engineer; testing specialist; testing analyst; testeur;
    testeuse; probador; probadora; testador; testadora; prüfer; testerin; analista de qualidade;
    analista de calidad; analista de pruebas; analista de testes; тестировщик; тестувальник;
    инженер по тестированию; qa инженер; kiểm thử viên; テスター; 测试; 测试工程师; 测试人员; 測試; 테스터`),
  other: phraseList(`
    data scientist; data analyst; data lead; data modeler; data architect; data steward; data specialist;
    bi analyst; bi developer; business intelligence analyst; business intelligence developer;
    report developer; reporting analyst; functional analyst; functional designer; functional consultant;
    functional lead; product analyst; integration analyst; application analyst; software analyst; technical analyst;
    technical consultant; technical specialist; implementation specialist; implementation engineer;
    implementation lead; implementation consultant; security analyst; cybersecurity analyst; security specialist;
    security architect; database architect; devops architect; application specialist; application support;
    production support; technical support engineer; support engineer; geospatial analyst; gis analyst;
    gis specialist; gis developer; statistician; informaticist; requirement engineer; requirement analyst;
    requirement lead; salesforce consultant; sap consultant; ml lead; ai lead; ai specialist; computer scientist;
    research engineer; analista funcional; analista de sistemas; analista de sistema; analista de dados;
    analista de datos; аналитик; системный аналитик; бизнес аналитик; analist; analist ajutor; 数据分析师; 业务分析师; 需求分析师;
    システムエンジニア; прикладной администратор`),
};

/**
 * Fields of work that rosters write for the person who does it ("QA", "UI/UX"). Beside another title they say what that
 * person does ("QA Lead", "Product Owner UX").
 */
export const WORK_CODES: Readonly<Record<Speciality, readonly string[]>> = {
  "software-engineer": phraseList(`full stack; front end; back end; devops; devsecops; dev sec ops`),
  "ui-ux": phraseList(
    `ux; ui; ui ux; uxui; uiux; hcd; human centered design; human centred design; user experience; ux research; user research; product design`,
  ),
  "technical-writer": phraseList(``),
  tester: phraseList(
    `qa; qc; qe; quality assurance; quality control; testing; test; test automation; qa automation; accessibility testing`,
  ),
  other: phraseList(`data science; machine learning`),
};

/**
 * Fields of work that stand for a person only where the whole title is one ("Development", "UX Research"); before a
 * person's word they say what that person does ("Content Lead"), behind one where ("Product Manager, Design").
 */
export const WORK_AREAS: Readonly<Record<Speciality, readonly string[]>> = {
  "software-engineer": phraseList(`
    development; software development; web development; application development; engineering; software engineering;
    software; front end development; back end development; mobile development; mobile; ios; android; etl; infrastructure; platform; cloud;
    api; data engineering; java; python; react; angular; net; javascript; node; database; integration; technology;
    technical; desarrollo; desenvolvimento; entwicklung; développement; разработка; 研发`),
  "ui-ux": phraseList(`
    design; ux design; ui design; ux ui design; ui ux design; product design; service design; content design; visual design;
    interaction design; design research; content; content strategy; ux content; ux strategy; ux strategy research;
    accessibility; research; usability; creative; user experience; user interface; diseño; дизайн`),
  "technical-writer": phraseList(`technical writing; documentation`),
  tester: phraseList(`
    quality; qa testing; software testing; quality engineering; test engineering; user acceptance testing; uat; тестирование`),
  other: phraseList(`
    data; data analysis; data analytics; analytics; business analysis; business intelligence; bi; ai; ml; operations;
    security; cybersecurity; architecture; reporting; implementation; data migration; migration; conversion; network;
    gis; functional; requirement; application; system`),
};

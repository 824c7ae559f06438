import { personOnMultipleTeams } from "../../../../src/core/rules/catalogue/person-on-multiple-teams";
import { findingsOf, testRule } from "../../../support/test-rule";

testRule(personOnMultipleTeams, {
  clean: [
    {
      name: "a Product Owner of two teams",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm | Noor Haddad | Cy Poe |
        | Heron | Ines Holm | Bo Ray | Di Fox |`,
    },
    {
      name: "thirds may not add up",
      table: `
        | Team | Name | Role | Allocation |
        | Falcon | Bo Ray | Scrum Master | 33.4% |
        | Heron | Bo Ray | Scrum Master | 33.4% |
        | Osprey | Bo Ray | Scrum Master | 33.4% |`,
    },
    {
      name: "one row for two roles",
      table: `
        | Team | Name | Role | Allocation |
        | Falcon | Bo Ray | Scrum Master / Developer | 60% |`,
    },
    {
      name: "a sheet of leads writes the role in another way",
      table: `
        ## Roster
        | Team | Name | Role | Allocation |
        | Falcon | Ines Holm | Product Owner | 100% |
        ## Leads
        | Team | Name | Role | Allocation |
        | Falcon | Ines Holm | PO | 100% |`,
    },
    {
      name: "a sheet of leads leaves the team out",
      table: `
        ## Roster
        | Team | Name | Role | Allocation |
        | Falcon | Ines Holm | Product Owner | 100% |
        ## Leads
        | Name | Role | Allocation |
        | Ines Holm | Product Owner | 100% |`,
    },
    {
      name: "the second team is over",
      table: `
        | Team | Name | Role | End |
        | Falcon | Cy Poe | Developer | 2026-05-01 |
        | Heron | Cy Poe | Developer | |`,
    },
    {
      name: "work on a support team and at ART level is no second team",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |
        | Help Desk | Cy Poe | Developer |
        | ART | Cy Poe | Developer |`,
    },
    {
      name: "half a percent too much is a third that does not add up",
      table: `
        | Team | Name | Role | Allocation |
        | Falcon | Cy Poe | Developer | 60.5% |
        | Falcon | Cy Poe | Product Owner | 40% |`,
    },
  ],
  flagged: [
    {
      name: "two kinds of work on one team add up",
      table: `
        | Team | Name | Role | Allocation |
        | «Falcon» | Cy Poe | Software Engineer | «60%» |
        | «Falcon» | Cy Poe | Tester | «60%» |`,
      findings: ["warning: Cy Poe is on Falcon (120 %)."],
    },
    {
      name: "more than full time",
      table: `
        | Team | Name | Role | Allocation |
        | «Falcon» | Bo Ray | Scrum Master | «60%» |
        | «Heron» | Bo Ray | Scrum Master | «60%» |`,
      findings: ["warning: Bo Ray is on Falcon and Heron (120 %)."],
    },
    {
      name: "a developer of two teams for more than full time: one finding",
      table: `
        | Team | Name | Role | Allocation |
        | «Falcon» | Cy Poe | Developer | «80%» |
        | «Heron» | Cy Poe | Developer | «80%» |`,
      findings: ["warning: Cy Poe is on Falcon and Heron (160 %)."],
    },
    {
      name: "one row for more than full time",
      table: `
        | Team | Name | Role | Allocation |
        | «Falcon» | Cy Poe | Developer | «120%» |`,
      findings: ["warning: Cy Poe is on Falcon (120 %)."],
    },
    {
      name: "a developer of two teams, on two rows each",
      table: `
        | Team | Name | Role |
        | «Falcon» | Cy Poe | Developer |
        | Falcon | Cy Poe | Tester |
        | «Heron» | Cy Poe | Developer |`,
      findings: ["info: Cy Poe is on Falcon and Heron."],
    },
    {
      name: "more than full time beside a row that tells no share",
      table: `
        | Team | Name | Role | Allocation |
        | «Falcon» | Bo Ray | Scrum Master | «60%» |
        | «Heron» | Bo Ray | Scrum Master | «60%» |
        | «Osprey» | Bo Ray | Scrum Master | |`,
      findings: ["warning: Bo Ray is on Falcon, Heron and Osprey (120 %)."],
    },
    {
      name: "more than full time at ART level",
      table: `
        | Team | Name | Role | Allocation |
        | «ART» | Greta Lind | RTE | «60%» |
        | «ART» | Greta Lind | Agile Coach | «60%» |`,
      findings: ["warning: Greta Lind is on the ART (120 %)."],
    },
    {
      name: "one team name under two ARTs, on two sheets",
      table: `
        ## A
        | ART | Team | Name | Role | Allocation |
        | Claims | «Falcon» | Bo Ray | Scrum Master | «60%» |
        ## B
        | ART | Team | Name | Role | Allocation |
        | Quality | «Falcon» | Bo Ray | Scrum Master | «60%» |`,
      findings: ["warning: Bo Ray is on Falcon and Falcon (120 %)."],
    },
    {
      name: "two views of one role: the larger counts",
      table: `
        ## A
        | Team | Name | Role | Allocation |
        | «Falcon» | Bo Ray | Scrum Master | «120%» |
        ## B
        | Team | Name | Role | Allocation |
        | «Falcon» | Bo Ray | SM | «100%» |`,
      findings: ["warning: Bo Ray is on Falcon (120 %)."],
    },
    {
      name: "a view with a team that tells no share",
      table: `
        ## A
        | Team | Name | Role |
        | «Falcon» | Ines Holm | Product Owner |
        ## B
        | Name | Role | Allocation |
        | Ines Holm | Product Owner | «120%» |`,
      findings: ["warning: Ines Holm is on Falcon (120 %)."],
    },
    {
      name: "titles that nobody knows are work of its own",
      table: `
        ## A
        | Team | Name | Role | Allocation |
        | «Help Desk» | Bo Ray | Widget Whisperer | «60%» |
        ## B
        | Name | Role | Allocation |
        | Bo Ray | Gadget Wrangler | «60%» |`,
      findings: ["warning: Bo Ray is on Help Desk (120 %)."],
    },
  ],
});

it("belongs to the ART of the first row", () => {
  const table = `
    | ART | Team | Name | Role |
    | Claims | Falcon | Cy Poe | Developer |
    | Quality | Heron | Cy Poe | Developer |`;
  expect(findingsOf(personOnMultipleTeams, table)).toMatchObject([{ art: "Claims", team: null, person: "Cy Poe" }]);
});

import type { ReactElement } from "react";
import { factsChange } from "../app/decision-changes";
import type { CoverageRow, Report } from "../core/report/report";
import { Disclosure } from "./Disclosure";
import { PagedList } from "./PagedList";
import { SelectField } from "./SelectField";
import type { SettingsDraft } from "./settings-draft";
import { SwitchField } from "./SwitchField";
import { TextField } from "./TextField";
import styles from "./SettingsView.css";

interface FactFieldsProps {
  readonly report: Report;
  readonly draft: SettingsDraft;
}

/** What the user knows of the workbook: its ART's name, its kind of teams, the link to its value stream map. */
export function FactFields({ report, draft }: FactFieldsProps): ReactElement {
  const { facts } = draft.decisions;
  const arts = [...new Set(report.coverage.map((row) => row.art))];
  const teams = report.coverage.filter((row) => row.team !== null);
  return (
    <>
      <SwitchField
        label="One team without an Agile Release Train"
        note="What the handbook asks of a train is then not asked."
        on={facts.singleTeam}
        onChange={(singleTeam) => {
          draft.add(factsChange({ singleTeam }));
        }}
      />
      <TextField
        label="Name of the train, where no cell names it"
        value={facts.artName ?? ""}
        onChange={(name) => {
          draft.add(factsChange({ artName: name === "" ? null : name }));
        }}
      />
      {arts.map((art) => (
        <TextField
          key={art}
          label={`Link to the Organizational Value Stream Map of ${art}`}
          type="url"
          value={ownValue(facts.valueStreamMaps, art) ?? ""}
          onChange={(link) => {
            draft.add(
              factsChange({ valueStreamMaps: withValue(facts.valueStreamMaps, art, link === "" ? null : link) }),
            );
          }}
        />
      ))}
      {teams.length > 0 && (
        <Disclosure level={4} title="Kinds of teams" note="Support teams need no Scrum roles">
          {() => (
            <PagedList
              items={teams}
              keyOf={(row) => `${row.art} ${row.team ?? ""}`}
              render={(row) => <TeamKind row={row} draft={draft} />}
              className={styles.list}
              first={20}
              more={50}
              noun="teams"
            />
          )}
        </Disclosure>
      )}
    </>
  );
}

const KINDS = { agile: "Agile Team", support: "Support team" } as const;

function TeamKind({ row, draft }: { readonly row: CoverageRow; readonly draft: SettingsDraft }): ReactElement {
  const { teamKinds } = draft.decisions.facts;
  const team = row.team ?? "";
  return (
    <SelectField
      label={team}
      choices={[
        { value: "", text: "As the roster says" },
        { value: "agile", text: KINDS.agile },
        { value: "support", text: KINDS.support },
      ]}
      value={ownValue(teamKinds, team) ?? ""}
      onChange={(value) => {
        const kind = value === "agile" || value === "support" ? value : null;
        draft.add(factsChange({ teamKinds: withValue(teamKinds, team, kind) }));
      }}
    />
  );
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function withValue<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}

import { artCell, livingArts } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { readMapRecord } from "../value-stream-maps";

export const artValueStreamMapNotRecorded = defineRule(
  {
    id: "art-value-stream-map-not-recorded",
    profile: "ccsq",
    severity: "warning",
    subject: "art",
    needs: [],
    source: handbook(3, "an Organizational Value Stream Map must be provided by CCSQ"),
    messages: {
      blank: "No Organizational Value Stream Map is recorded for {art}.",
      other:
        "No Organizational Value Stream Map is recorded for {art}: ‘{text}’ is a Development Value Stream Map, which is another one.",
      "no-column": "No Organizational Value Stream Map is recorded for {art}; the roster has no column for it.",
    },
    remedy: "The handbook says CCSQ must provide one; paste its link to close this item.",
    *check(roster, { hit }) {
      for (const art of livingArts(roster)) {
        const record = readMapRecord(art);
        if (record.kind === "blank" || record.kind === "other") {
          const { text, cell } = record.map;
          const blank = record.kind === "other" ? (record.blank?.cell ?? null) : null;
          const cells = [cell ?? artCell(art), blank];
          yield hit({ message: record.kind, art, values: { text }, cells, accusedText: text });
        } else if (record.kind === "no-column") {
          yield hit({ message: "no-column", art, severity: "info", cells: [artCell(art)] });
        }
      }
    },
  },
  {
    title: "ART without a recorded value stream map",
    severityReason: "The duty is real but CCSQ’s; that the roster holds no record of the map is weak evidence.",
    examples: [
      {
        about: "The column is there and blank.",
        roster: `
        | Team   | Name     | Role            | Value Stream Map |
        | ART    | Ada Moss | Product Manager | «»               |
        | Falcon | Cy Poe   | Developer       |                  |`,
        findings: 1,
      },
      {
        about: "A link on one of the ART’s rows is enough.",
        roster: `
        | Team   | Name     | Role            | Value Stream Map            |
        | ART    | Ada Moss | Product Manager | https://example.com/map/117 |
        | Falcon | Cy Poe   | Developer       |                             |`,
        findings: 0,
      },
    ],
  },
);

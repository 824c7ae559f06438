import { livingArts } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { readMapRecord } from "../value-stream-maps";

export const artValueStreamMapMissing = defineRule(
  {
    id: "art-value-stream-map-missing",
    profile: "ccsq",
    severity: "error",
    subject: "art",
    needs: [],
    source: handbook(3, "an Organizational Value Stream Map must be provided by CCSQ"),
    messages: { denied: "The Organizational Value Stream Map of {art} is recorded as ‘{text}’." },
    remedy:
      "CCSQ must provide an Organizational Value Stream Map for {art}. Ask your CCSQ product manager or the LACE for it and record the link.",
    *check(roster, { hit }) {
      for (const art of livingArts(roster)) {
        const record = readMapRecord(art);
        if (record.kind !== "denied") continue;
        const { text, cell } = record.map;
        yield hit({ message: "denied", art, values: { text }, cells: [cell], accusedText: text });
      }
    },
  },
  {
    title: "ART whose value stream map was not provided",
    severityReason: "The map “must be provided by CCSQ”, and the roster says that it was not.",
    examples: [
      {
        about: "The column says No.",
        roster: `
        | Team   | Name     | Role            | Value Stream Map |
        | ART    | Ada Moss | Product Manager | «No»             |
        | Falcon | Cy Poe   | Developer       |                  |`,
        findings: 1,
      },
      {
        about: "A link is recorded.",
        roster: `
        | Team   | Name     | Role            | Value Stream Map            |
        | ART    | Ada Moss | Product Manager | https://example.com/map/117 |
        | Falcon | Cy Poe   | Developer       |                             |`,
        findings: 0,
      },
    ],
  },
);

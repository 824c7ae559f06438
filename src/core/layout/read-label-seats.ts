import { cellText } from "../grid/cell-text";
import { foldTitle } from "../grid/normalize-text";
import { nameLikeness } from "../mapping/name-likeness";
import type { TextReaders } from "../mapping/text-readers";
import type { FieldId } from "../vocabulary/field-id";
import type { LabelLine } from "./find-label-bands";
import type { LabelEntry, LabelledSeat, LabelledValue } from "./label-list";

/** What a label beside those of roles says of the whole block; anything else is somebody's, and nobody knows whose. */
const OF_BLOCK: ReadonlySet<FieldId> = new Set(["team", "art", "team-type", "value-stream-map", "status"]);

interface Block {
  readonly fields: Map<FieldId, LabelledValue>;
  readonly roles: LabelEntry[];
  readonly past: boolean;
}

/** The seats of a list of roles as labels: blocks that begin with a team, an ART, or a title that names a team. */
export function readRoleLabelSeats(
  lines: readonly LabelLine[],
  art: LabelledValue | null,
  readers: TextReaders,
): readonly LabelledSeat[] {
  const blocks: Block[] = [];
  let block: Block = { fields: new Map(), roles: [], past: false };
  let currentArt = art;
  const begin = (past: boolean): void => {
    block = { fields: new Map(currentArt ? [["art", currentArt]] : []), roles: [], past };
    blocks.push(block);
  };
  begin(false);
  for (const { entry, title } of lines) {
    const { meaning } = entry;
    if (title?.team != null) {
      begin(false);
      block.fields.set("team", { value: title.team, cell: entry.labelCell });
    } else if (title?.past === true) begin(true);
    else if (meaning.kind === "role") block.roles.push(entry);
    else if (entry.label === "" && entry.value !== "") {
      const before = block.roles[block.roles.length - 1];
      if (before) block.roles.push({ ...before, value: entry.value, cell: entry.cell });
    } else if (meaning.kind === "field" && OF_BLOCK.has(meaning.field)) {
      if (block.roles.length > 0 && (meaning.field === "team" || meaning.field === "art")) begin(block.past);
      if (meaning.field === "art") currentArt = { value: entry.value, cell: entry.cell };
      block.fields.set(meaning.field, { value: entry.value, cell: entry.cell });
    }
  }
  return blocks.flatMap((one) => seatsOf(one, readers));
}

/** An empty value is a vacancy only where the block names nobody under the same label. */
function seatsOf({ fields, roles, past }: Block, readers: TextReaders): readonly LabelledSeat[] {
  const held = new Set(roles.filter(({ value }) => cellText(value) !== "").map(({ label }) => foldTitle(label)));
  const place = new Map(fields);
  // What stands under an ART's own label is nobody's team, but the ART's.
  const art = fields.get("art");
  if (art && !fields.has("team")) place.set("team", { ...art, value: "ART" });
  return roles.flatMap((role): readonly LabelledSeat[] => {
    const text = cellText(role.value);
    const key = foldTitle(role.label);
    if (text === "" && held.has(key)) return [];
    if (text === "") held.add(key);
    if (!namesSomebody(text, readers)) return [];
    return [{ role, fields: new Map([...place, ["name", { value: role.value, cell: role.cell }]]), past }];
  });
}

/** Whether a text beside a role's label can be its holder or a vacancy; a number of people is neither. */
export function namesSomebody(text: string, { readValue }: TextReaders): boolean {
  if (text === "") return true;
  const kind = readValue(text);
  if (kind.placeholder || kind.name > 0 || /^(?:see|same|ditto|shared)\b/i.test(text)) return true;
  // "Ann Lee (ann@acme.example)", "Bo Ray, 50%"
  return !kind.prose && nameLikeness(text.split(/[(,;/|\d]|\s[-–—]\s/u)[0] ?? "") === 1;
}

/** The seats of records ("Role | Product Owner" over "Name | Ann Lee"): a label that comes again begins the next one. */
export function readRecordSeats(lines: readonly LabelLine[], art: LabelledValue | null): readonly LabelledSeat[] {
  const count = (field: FieldId): number => lines.filter(({ entry }) => fieldOf(entry) === field).length;
  const records = Math.max(count("name"), count("first-name"), count("last-name"));
  const isHeading = (field: FieldId): boolean => (field === "team" || field === "art") && count(field) < records;
  const headings = new Map<FieldId, LabelledValue>(art ? [["art", art]] : []);
  const seats: LabelledSeat[] = [];
  let past = false;
  let record = new Map<FieldId, LabelledValue>();
  const end = (): void => {
    if (record.size > 0) seats.push({ role: null, fields: new Map([...headings, ...record]), past });
    record = new Map();
  };
  for (const { entry, title } of lines) {
    const field = fieldOf(entry);
    const value = { value: entry.value, cell: entry.cell };
    if (title !== null) {
      if (title.team === null && !title.past) continue;
      end();
      past = title.past;
      if (title.team !== null) headings.set("team", { value: title.team, cell: entry.labelCell });
    } else if (field !== null && isHeading(field)) {
      end();
      headings.set(field, value);
    } else if (field !== null) {
      if (record.has(field)) end();
      record.set(field, value);
    }
  }
  end();
  return seats;
}

function fieldOf({ meaning }: LabelEntry): FieldId | null {
  return meaning.kind === "field" ? meaning.field : null;
}

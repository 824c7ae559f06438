import { AppError } from "./app-error";
import { nearestText } from "../core/grid/nearest-text";

/** A value inside a JSON file together with where it stands, so that a complaint can say where to look. */
export class JsonPlace {
  constructor(
    private readonly file: string,
    private readonly where: string,
    private readonly value: unknown,
  ) {}

  get isMissing(): boolean {
    return this.value === undefined;
  }

  /** The member's place; a missing one is undefined, which lists and dictionaries read as empty. */
  member(name: string): JsonPlace {
    return new JsonPlace(this.file, `“${name}” of ${this.where}`, this.object()[name]);
  }

  allow(names: readonly string[]): void {
    const stranger = Object.keys(this.object()).find((name) => !names.includes(name));
    if (stranger !== undefined) this.complain(`has no member “${stranger}”`, `one of ${names.join(", ")}`);
  }

  items(): readonly JsonPlace[] {
    if (this.value === undefined) return [];
    if (!Array.isArray(this.value)) return this.complain("is not a list", "a list in [ ]");
    return this.value.map((item, index) => new JsonPlace(this.file, `entry ${index + 1} of ${this.where}`, item));
  }

  dictionary<Value>(read: (place: JsonPlace) => Value): Readonly<Record<string, Value>> {
    if (this.value === undefined) return {};
    return Object.fromEntries(
      Object.entries(this.object()).map(([key, value]) => [
        key,
        read(new JsonPlace(this.file, `“${key}” of ${this.where}`, value)),
      ]),
    );
  }

  /** `dictionary` whose keys are known; another key is refused as no such `what`, and the nearest known one is told. */
  dictionaryOf<Value>(
    what: string,
    keys: readonly string[],
    read: (place: JsonPlace) => Value,
  ): Readonly<Record<string, Value>> {
    const entries = this.dictionary(read);
    const stranger = Object.keys(entries).find((key) => !keys.includes(key));
    if (stranger === undefined) return entries;
    const nearest = nearestText(stranger, keys);
    const hint = nearest === undefined ? "" : `Did you mean “${nearest}”? `;
    throw this.error(
      `names the ${what} “${stranger}”, which there is not`,
      `${hint}“roster-check rules” lists all of them.`,
    );
  }

  text(): string {
    return typeof this.value === "string" ? this.value : this.complain("is not a text", 'a text in " "');
  }

  number(): number {
    return typeof this.value === "number" ? this.value : this.complain("is not a number", "a number");
  }

  /** A whole number from 0. */
  count(): number {
    const value = this.number();
    return Number.isSafeInteger(value) && value >= 0
      ? value
      : this.complain(`cannot be ${value}`, "a whole number that is not negative");
  }

  /** A missing one is false. */
  flag(): boolean {
    if (this.value === undefined) return false;
    return typeof this.value === "boolean" ? this.value : this.complain("is neither true nor false", "true or false");
  }

  /** A missing one, null and a blank text are null. */
  optionalText(): string | null {
    if (this.value === undefined || this.value === null) return null;
    return this.text().trim() || null;
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    const found = choices.find((choice) => choice === this.value);
    return found ?? this.complain(`cannot be ${JSON.stringify(this.value)}`, `one of ${choices.join(", ")}`);
  }

  private object(): Readonly<Record<string, unknown>> {
    if (isRecord(this.value)) return this.value;
    return this.complain("is not an object", "members in { }");
  }

  private complain(problem: string, wanted: string): never {
    throw this.error(problem, `Write ${wanted}, or export the file again from the task pane.`);
  }

  private error(problem: string, hint: string): AppError {
    return new AppError("bad-argument", `In “${this.file}”, ${this.where} ${problem}.`, hint);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { rangeAddress } from "../core/grid/a1";
import type { ColumnMapping, MappingMemory } from "../core/mapping/column-mapping";
import { sampleColumn } from "../core/mapping/sample-column";
import type { FieldId } from "../core/vocabulary/field-id";

/** A column that may hold the field that is asked about. */
export interface MappingOption {
  /** 0-based on the sheet. */
  readonly columnIndex: number;
  readonly header: string;
  /** One sentence with counts that speaks for or against the column. */
  readonly evidence: string;
  /** A few of the column's texts. */
  readonly samples: readonly string[];
}

/** One question to the user: which column of this roster holds the field? Options are best first. */
export interface MappingQuestion {
  /** Unique within one list of questions. */
  readonly id: string;
  readonly sheetName: string;
  /** A1, without the sheet. */
  readonly range: string;
  /** All headers of the roster, the key by which the answer is found again. */
  readonly headers: readonly string[];
  readonly field: FieldId;
  readonly options: readonly MappingOption[];
}

/** The chosen column's 0-based index by question id; null says that the sheet has no such column. */
export type MappingAnswers = Readonly<Record<string, number | null>>;

/** One question for every field in doubt, in the order of the sheets. */
export function buildMappingQuestions(mappings: readonly ColumnMapping[]): MappingQuestion[] {
  return mappings.flatMap((mapping, mappingIndex) =>
    mapping.doubtful.map((field) => ({
      id: `${mappingIndex}-${field}`,
      sheetName: mapping.region.sheet.name,
      range: rangeAddress(mapping.region.range),
      headers: mapping.columns.map((column) => column.header),
      field,
      options: optionsFor(mapping, field),
    })),
  );
}

/** What was remembered, with the answers added; an answer replaces what the same roster said of that column before. */
export function rememberAnswers(
  memory: MappingMemory,
  questions: readonly MappingQuestion[],
  answers: MappingAnswers,
): MappingMemory {
  const columns = [...memory.columns];
  // A column that one question chose stays chosen, also where it was on offer for another that has no column here.
  const inOrder = [...questions].sort((a, b) => Number(isAnswered(answers, a)) - Number(isAnswered(answers, b)));
  for (const question of inOrder) {
    const place = columns.findIndex(
      (entry) =>
        entry.sheet === question.sheetName && JSON.stringify(entry.headers) === JSON.stringify(question.headers),
    );
    const earlier = place === -1 ? {} : (columns[place]?.fields ?? {});
    const entry = {
      sheet: question.sheetName,
      headers: question.headers,
      fields: { ...earlier, ...answeredFields(question, answers[question.id] ?? null) },
    };
    if (place === -1) columns.push(entry);
    else columns[place] = entry;
  }
  return { ...memory, columns };
}

function isAnswered(answers: MappingAnswers, question: MappingQuestion): boolean {
  return (answers[question.id] ?? null) !== null;
}

function optionsFor(mapping: ColumnMapping, field: FieldId): MappingOption[] {
  const scored = mapping.columns.flatMap((column) => {
    const candidate = column.candidates.find((each) => each.field === field);
    return candidate && column.field === null ? [{ column, score: candidate.score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .map(({ column: { columnIndex, header, evidence } }) => ({
      columnIndex,
      header,
      evidence,
      samples: sampleColumn(mapping.region, columnIndex),
    }));
}

function answeredFields(question: MappingQuestion, columnIndex: number | null): Record<string, FieldId | "none"> {
  return Object.fromEntries(
    question.options
      .filter((option) => columnIndex === null || option.columnIndex === columnIndex)
      .map((option) => [option.header, columnIndex === null ? "none" : question.field]),
  );
}

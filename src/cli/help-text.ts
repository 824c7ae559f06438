const GENERAL = `Checks the rosters of Agile Release Trains in Excel workbooks against the CCSQ Agile Handbook.

Usage: roster-check <command> [options]

  check <file…>   find what the handbook would object to
  map <file…>     show what was read and how each column was understood
  roles           read role titles on standard input, one a line, and say what they mean
  rules           list the rules

Files: .xlsx, .xlsm and .csv. Run “roster-check <command> --help” for a command’s options.
Exit status: 0 nothing at level error; 1 at least one error; 2 the command line is wrong; 3 a file could not be read.
`;

const TOPICS: Readonly<Record<string, string>> = {
  check: `Usage: roster-check check <file…> [options]

  --json                   print one JSON object
  --jsonl                  print one JSON object a line, one line a file
  --out <copy.xlsx>        save a copy with marks and a summary worksheet (one file)
  --out-dir <folder>       the same for any number of files, under their own names
  --summary <file.xlsx>    save a workbook with one row per file and per train, and the findings by rule
  --as-of <YYYY-MM-DD>     who is active on that day (default: today)
  --profile <list>         also check these optional profiles: related, scrum, safe (comma-separated)
  --mapping <file.json>    column, title and organization answers, as the task pane exports them
  --settings <file.json>   rule settings, as the task pane exports them

The input is never written over.
`,
  map: `Usage: roster-check map <file…> [--json] [--mapping <file.json>]

Shows per worksheet the rosters found, their header rows, and how each column was understood and why.
`,
  roles: `Usage: roster-check roles [--json] < titles.txt

Reads role titles, one a line, and prints the roles they mean. With --json, one object a line.
`,
  rules: `Usage: roster-check rules [--markdown | --json]

Lists every rule with its severity, the sentence it rests on and the remedy.
`,
};

/** The help page of a command, or the general one for null and unknown topics. */
export function helpText(topic: string | null): string {
  return (topic === null ? undefined : TOPICS[topic]) ?? GENERAL;
}

import { WorkbenchPage } from "../workbench/workbench-page";

/** File names of the sample workbooks, put in by the build. */
declare const SAMPLE_WORKBOOKS: readonly string[];

/** Part of the file name of the sample that shows most, which comes first. */
const FIRST = "troubled";

const samples = [...SAMPLE_WORKBOOKS]
  .sort((a, b) => Number(b.includes(FIRST)) - Number(a.includes(FIRST)))
  .map((fileName) => ({ fileName, label: labelOf(fileName), address: `assets/samples/${fileName}` }));

/** "troubled-train.xlsx" reads "Troubled train". */
function labelOf(fileName: string): string {
  const words = fileName.replace(/\.xls[xm]$/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const page = new WorkbenchPage({ samples, manifestAddress: "manifest.xml" });
void page.start(new URLSearchParams(location.search).get("sample"));

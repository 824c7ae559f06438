import { openNewWorkbook } from "../excel/open-new-workbook";

/** Opens a troubled train with invented people in a new workbook. Its bytes come with the add-in's own scripts. */
export async function openSample(): Promise<void> {
  const { default: bytes } = await import(
    /* webpackChunkName: "sample" */ "../../assets/samples/summit-troubled.xlsx",
    { with: { type: "bytes" } }
  );
  await openNewWorkbook(bytes);
}

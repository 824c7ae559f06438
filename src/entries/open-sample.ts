import { openNewWorkbook } from "../excel/open-new-workbook";

/** Opens a small train of invented people, with three gaps, in a new workbook. Its bytes come with the add-in's own scripts. */
export async function openSample(): Promise<void> {
  const { default: bytes } = await import(/* webpackChunkName: "sample" */ "../../assets/samples/first-look.xlsx", {
    with: { type: "bytes" },
  });
  await openNewWorkbook(bytes);
}

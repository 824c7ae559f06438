import { describeWorkbookPort } from "../contract/workbook-port-contract";
import { openExcelPort } from "../support/open-excel-port";

describeWorkbookPort("excel", async (fileName, bytes) => {
  const { port, host } = await openExcelPort(bytes, { workbookName: fileName });
  return { port, save: () => Promise.resolve(host.workbook.save()) };
});

import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { describeWorkbookPort } from "../contract/workbook-port-contract";

describeWorkbookPort("file", (fileName, bytes) => {
  const port = openFileWorkbook(fileName, bytes);
  return Promise.resolve({ port, save: () => Promise.resolve(port.save()) });
});

import { openExcelFixture } from "../support/excel-fixture";

describe("The pane", () => {
  test("is shown again each time the add-in asks for it, also after the user closed it", async () => {
    const { host, client } = await openExcelFixture();
    const seen: boolean[] = [];
    host.onChanged(() => seen.push(host.isPaneShown));
    const { addin } = client.Office as unknown as typeof Office;
    await addin.showAsTaskpane();
    host.paneClosed();
    await addin.showAsTaskpane();
    await addin.hide();
    host.paneOpened();
    expect(seen).toEqual([true, false, true, false, true]);
  });

  test("that is closed already is not told of", async () => {
    const { host } = await openExcelFixture();
    const told = jest.fn();
    host.onChanged(told);
    host.paneClosed();
    expect(told).not.toHaveBeenCalled();
    expect(host.isPaneShown).toBe(false);
  });
});

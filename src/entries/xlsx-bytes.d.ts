/** A workbook among the assets, imported `with { type: "bytes" }`. */
declare module "*.xlsx" {
  const bytes: Uint8Array;
  export default bytes;
}

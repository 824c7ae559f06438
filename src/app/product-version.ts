/** The version that receipts name; a test holds it to package.json. */
export const PRODUCT_VERSION = "0.1.0";

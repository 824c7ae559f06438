import { isDevelopmentMap } from "../../../src/core/roster/read-map-kind";

test.each([
  ["Development Value Stream Map", "", true],
  ["Dev VSM", "", true],
  ["VSM", "DevVSM link", true],
  ["Map", "Development - value stream", true],
  ["DVSM", "", true],
  ["Value Stream Map", "https://dev.example.com/map", false],
  ["Organizational VSM", "Device value stream", false],
  ["VSM", "", false],
])("%j with %j speaks of a Development Value Stream Map: %s", (header, text, expected) => {
  expect(isDevelopmentMap(header, text)).toBe(expected);
});

import { parentPort } from "node:worker_threads";

const CHECKED = { kind: "checked", printed: "", hasErrors: false, figures: null, warnings: [] };

parentPort?.on("message", ({ file }) => {
  switch (file) {
    case "throw":
      throw new Error("thrown on purpose");
    case "exit":
      process.exit(1);
      break;
    case "exhaust": {
      const kept = [];
      for (;;) kept.push(new Array(1_000_000).fill(kept.length + 0.5));
    }
    case "hang":
      for (;;);
    case "pause":
      setTimeout(() => parentPort?.postMessage(CHECKED), 200);
      break;
    case "late":
      parentPort?.postMessage(CHECKED);
      setTimeout(() => {
        throw new Error("thrown after the answer");
      }, 50);
      break;
    default:
      parentPort?.postMessage(CHECKED);
  }
});

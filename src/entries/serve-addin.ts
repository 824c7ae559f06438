import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { answerWith, findFile, foldersOf } from "./workbench-server";

const PORT = 3000;
const PROJECT = path.resolve(__dirname, "../..");
/** Where Microsoft's office-addin-dev-certs puts the certificate that this machine trusts. */
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");

/** Serves the built add-in to real Excel at the manifest's own address, https://localhost:3000. */
function main(): void {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(CERTIFICATES, name));
  if (key === undefined || cert === undefined || !existsSync(key) || !existsSync(cert)) {
    process.stderr.write(`There is no certificate in ${CERTIFICATES}. Run npm run sideload, which makes one.\n`);
    process.exitCode = 1;
    return;
  }
  const { addin } = foldersOf(PROJECT);
  const server = createServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    answerWith((name) => findFile([addin], name)),
  );
  server.on("error", (error) => {
    process.stderr.write(
      `The add-in cannot be served on port ${String(PORT)} (${error.message}). Stop what uses it.\n`,
    );
    process.exitCode = 1;
  });
  server.listen(PORT, "localhost", () => {
    process.stdout.write(`The add-in is served at https://localhost:${String(PORT)}/\n`);
  });
}

main();

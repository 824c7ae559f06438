import { RIBBON_ACTIONS, runCommand, type CommandServices } from "../commands/run-command";

let provide: (services: CommandServices) => void = () => undefined;
let giveUp: (reason: Error) => void = () => undefined;

const services = new Promise<CommandServices>((resolve, reject) => {
  provide = resolve;
  giveUp = reject;
});
services.catch(() => undefined);

// Excel loses the first press of a button whose action is not known when the page has loaded, so this stands before
// everything else; presses wait here for the add-in to start.
if (typeof Office !== "undefined") {
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void runCommand(event, action, services);
    });
  }
}

/** Hands the waiting and all later presses what they work on. */
export function provideRibbonServices(ready: CommandServices): void {
  provide(ready);
}

/** Completes the waiting presses without doing anything: the add-in will not start. */
export function giveUpRibbonActions(): void {
  giveUp(new Error("Office did not start."));
}

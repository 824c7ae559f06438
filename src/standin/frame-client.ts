import { isFrameEnvironment, isFrameWelcome, type FrameHello } from "./frame-messages";
import type { OfficeEnvironment } from "./office-environment";
import { createClientGlobals } from "./office-globals";
import type { HostBridge } from "./wire-message";

/** What the Excel client gives beside `Excel`; the switch makes it refuse members of newer requirement sets. */
interface LoadedClient {
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/**
 * The frame's side, served in office.js's place: sets up `Office`, asks the page around it for the host, and loads
 * Microsoft's own client, unchanged. `Office.onReady` waits for that; `Office.actions.associate` works at once.
 */
export function startFrameClient(): void {
  const welcomed = waitForWelcome();
  let environment: OfficeEnvironment | undefined;
  let port: MessagePort | undefined;
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      port?.postMessage(text);
    },
  };
  const ready = welcomed.then(async (welcome) => {
    environment = welcome.environment;
    port = welcome.port;
    await loadScript(welcome.clientAddress);
    const { OfficeExtension } = window as unknown as LoadedClient;
    if (OfficeExtension) OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    port.onmessage = ({ data }: MessageEvent<string>) => {
      bridge.onMessageFromHost?.(data);
    };
  });
  Object.assign(
    window,
    createClientGlobals(
      bridge,
      () => {
        if (!environment) throw new Error("Office is not ready yet; wait for Office.onReady().");
        return environment;
      },
      ready,
    ),
  );
  onEnvironment((changed) => {
    environment = changed;
  });
  const hello: FrameHello = { excelStandIn: "hello" };
  window.parent.postMessage(hello, location.origin);
}

interface Welcome {
  readonly environment: OfficeEnvironment;
  readonly clientAddress: string;
  readonly port: MessagePort;
}

function waitForWelcome(): Promise<Welcome> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>): void => {
      const [port] = event.ports;
      if (event.origin !== location.origin || !isFrameWelcome(event.data) || !port) return;
      window.removeEventListener("message", listen);
      resolve({ environment: event.data.environment, clientAddress: event.data.clientAddress, port });
    };
    window.addEventListener("message", listen);
  });
}

/**
 * Excel sends no event when its theme changes. An add-in sees it when it looks again, on the focus that the pane gets
 * back after the user was in Excel's account page; so the pane is told of such a focus.
 */
function onEnvironment(take: (environment: OfficeEnvironment) => void): void {
  window.addEventListener("message", ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source !== window.parent || !isFrameEnvironment(data)) return;
    take(data.environment);
    window.dispatchEvent(new Event("focus"));
  });
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`The Excel client could not be loaded from ${address}.`));
    };
    document.head.append(script);
  });
}

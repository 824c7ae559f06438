import type { ExcelHost } from "./excel-host";
import { isFrameHello, type FrameEnvironment, type FrameWelcome } from "./frame-messages";
import type { OfficeEnvironment } from "./office-environment";

/** An add-in's frame that is being served. */
export interface ServedFrame {
  /** Tells the running add-in what `environment` gives now, e.g. after a change of Office's theme. */
  readonly tellEnvironment: () => void;
  readonly stop: () => void;
}

/**
 * The page's side: connects whatever add-in the frame loads to the host, again after each reload of the frame. Page and
 * frame are of one origin.
 */
export function serveFrame(
  host: ExcelHost,
  frame: HTMLIFrameElement,
  environment: () => OfficeEnvironment,
  clientAddress: string,
): ServedFrame {
  const welcome = (event: MessageEvent<unknown>): void => {
    const target = frame.contentWindow;
    if (!target || event.source !== target || event.origin !== location.origin || !isFrameHello(event.data)) return;
    const channel = new MessageChannel();
    const toHost = host.connect((text) => {
      channel.port1.postMessage(text);
    });
    channel.port1.onmessage = ({ data }: MessageEvent<string>) => {
      toHost(data);
    };
    const message: FrameWelcome = { excelStandIn: "welcome", environment: environment(), clientAddress };
    target.postMessage(message, location.origin, [channel.port2]);
  };
  window.addEventListener("message", welcome);
  return {
    tellEnvironment: () => {
      const message: FrameEnvironment = { excelStandIn: "environment", environment: environment() };
      frame.contentWindow?.postMessage(message, location.origin);
    },
    stop: () => {
      window.removeEventListener("message", welcome);
    },
  };
}

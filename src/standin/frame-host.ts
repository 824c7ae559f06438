import type { ExcelHost } from "./excel-host";
import { isFrameHello, type FrameWelcome } from "./frame-messages";
import type { OfficeEnvironment } from "./office-environment";

/**
 * The page's side: connects whatever add-in the frame loads to the host, again after each reload of the frame. Page and
 * frame are of one origin. Returns the way to stop.
 */
export function serveFrame(
  host: ExcelHost,
  frame: HTMLIFrameElement,
  environment: () => OfficeEnvironment,
  clientAddress: string,
): () => void {
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
  return () => {
    window.removeEventListener("message", welcome);
  };
}

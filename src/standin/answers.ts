import { HostError } from "./host-error";
import { REQUEST, type BatchResponse } from "./wire-message";

/** The text that answers a request: what the batch did, or the refusal of the whole message. */
export function requestAnswer(id: number, answer: BatchResponse | HostError): string {
  if (answer instanceof HostError) return refusalAnswer(id, answer);
  return JSON.stringify({ id, type: REQUEST, message: { statusCode: 200, headers: {}, body: answer } });
}

/** The text that refuses a request as a whole. */
export function refusalAnswer(id: number, { code, message, httpStatus }: HostError): string {
  const statusCode = code.endsWith("PayloadSizeLimitExceeded") ? 413 : httpStatus;
  return JSON.stringify({
    id,
    type: REQUEST,
    message: { statusCode, headers: {}, body: { error: { code, message } } },
  });
}

import { refusalAnswer, requestAnswer } from "./answers";
import type { FaultPlan, Fault } from "./faults";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { runBatch } from "./protocol";
import type { Traffic } from "./traffic";
import {
  DELAY_FOR_CELL_EDIT,
  NOTIFICATION,
  type BatchRequest,
  type BatchResponse,
  type ClientMessage,
  type NotificationEntry,
} from "./wire-message";

/** A session whose batches are told apart from what the user does. */
export type RunningSession = HostSession & { trigger: HostSession["trigger"] };

/** Answers the client's requests in order, with the limits and faults of the session; events go out behind the answer. */
export class RequestQueue {
  private readonly waiting: (() => void)[] = [];
  private outbox: NotificationEntry[] = [];
  private isBatchRunning = false;
  private isCellEdited = false;

  constructor(
    private readonly session: RunningSession,
    private readonly traffic: Traffic,
    private readonly faults: FaultPlan,
    private readonly send: (text: string) => void,
  ) {}

  receive(message: ClientMessage, text: string): void {
    const fault = this.faults.next();
    if (fault?.kind === "meanwhile") fault.happens();
    const answer = (): void => {
      this.answer(message, text, fault);
    };
    if (this.isCellEdited && ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(answer);
    else answer();
  }

  /** An event or ribbon action; while a batch runs it waits for the batch's answer. */
  notify(entry: NotificationEntry): void {
    if (this.isBatchRunning) this.outbox.push(entry);
    else this.post([entry]);
  }

  /** Batches fail from now on, and those that may wait wait. */
  beginCellEdit(): void {
    this.isCellEdited = true;
  }

  /** What waited runs now, in order. */
  endCellEdit(): void {
    this.isCellEdited = false;
    for (const run of this.waiting.splice(0)) run();
  }

  /** What waits is of a client that is gone. */
  forgetWaiting(): void {
    this.waiting.length = 0;
  }

  private answer(message: ClientMessage, text: string, fault: Fault | undefined): void {
    const requestBytes = this.traffic.countRequest(text);
    if (fault?.kind === "drop" && !fault.ran) return;
    const answer = this.refusal(requestBytes, fault) ?? this.run(message, fault);
    const answerText = this.limitAnswer(message.id, requestAnswer(message.id, answer));
    const notifications = this.takeOutbox();
    const deliver = (): void => {
      this.traffic.countAnswer(answerText);
      this.send(answerText);
      this.post(notifications);
    };
    if (fault?.kind === "drop") this.post(notifications);
    else if (fault?.kind === "delay") void fault.until.then(deliver);
    else deliver();
  }

  private refusal(requestBytes: number, fault: Fault | undefined): HostError | undefined {
    if (fault?.kind === "refuse" && fault.ran !== true) return new HostError(fault.code);
    if (requestBytes > this.session.limits.requestBytes) return new HostError("RequestPayloadSizeLimitExceeded");
    if (this.isCellEdited) return new HostError("InvalidOperationInCellEditMode");
    return undefined;
  }

  private run(message: ClientMessage, fault: Fault | undefined): BatchResponse | HostError {
    const { body } = message.message;
    const batch = (typeof body === "string" ? JSON.parse(body) : body) as BatchRequest;
    this.isBatchRunning = true;
    this.session.trigger = "ThisLocalAddin";
    try {
      const response = runBatch(batch, this.session, fault?.kind === "fail" ? fault : undefined);
      return fault?.kind === "refuse" ? new HostError(fault.code) : response;
    } finally {
      this.session.ruleDrafts.flush();
      this.isBatchRunning = false;
      this.session.trigger = "Unknown";
    }
  }

  private limitAnswer(id: number, text: string): string {
    if (this.traffic.bytesOf(text) <= this.session.limits.responseBytes) return text;
    return refusalAnswer(id, new HostError("ResponsePayloadSizeLimitExceeded"));
  }

  private takeOutbox(): NotificationEntry[] {
    const entries = this.outbox;
    this.outbox = [];
    return entries;
  }

  private post(entries: readonly NotificationEntry[]): void {
    if (entries.length > 0) this.send(JSON.stringify({ type: NOTIFICATION, message: { entries } }));
  }
}

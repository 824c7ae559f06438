import type { JsonObject, NotificationEntry } from "./wire-message";

/** The client's numbers for the events that this host fires, by the host's name of the registration. */
export const EVENT_TYPES: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
};

/** The category of entries that are events. */
const EVENT_CATEGORY = 65536;

/** The target of events that are registered on the collection of worksheets. */
export const WORKBOOK_TARGET = "Workbook";

/** Who listens to what, and the way out for what happens. */
export class EventHub {
  /** `runtime.enableEvents`: false silences everything, as the add-in asked. */
  enabled = true;
  private readonly listened = new Map<string, number>();

  constructor(private readonly send: (entry: NotificationEntry) => void) {}

  register(event: string, targetId: string): void {
    this.listened.set(keyOf(event, targetId), (this.listened.get(keyOf(event, targetId)) ?? 0) + 1);
  }

  unregister(event: string, targetId: string): void {
    this.listened.set(keyOf(event, targetId), Math.max(0, (this.listened.get(keyOf(event, targetId)) ?? 0) - 1));
  }

  /** The client is gone, and with it its handlers. */
  forgetListeners(): void {
    this.listened.clear();
    this.enabled = true;
  }

  isHeard(event: string, sheetId: string): boolean {
    return this.enabled && (this.hasListener(event, sheetId) || this.hasListener(event, WORKBOOK_TARGET));
  }

  /** Tells listeners of the sheet and of the whole collection. */
  fire(event: string, sheetId: string, details: JsonObject): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if (!this.hasListener(event, targetId)) continue;
      this.send({
        messageCategory: EVENT_CATEGORY,
        messageType: EVENT_TYPES[event] ?? 0,
        targetId,
        message: JSON.stringify({ ...details, worksheetId: sheetId }),
      });
    }
  }

  private hasListener(event: string, targetId: string): boolean {
    return (this.listened.get(keyOf(event, targetId)) ?? 0) > 0;
  }
}

function keyOf(event: string, targetId: string): string {
  return `${event} ${targetId}`;
}

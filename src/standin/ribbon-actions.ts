/** How the client knows that a notification is a ribbon action. */
export const ACTION_CATEGORY = 2;
export const ACTION_DISPATCH = 1000;

/** The type of the message by which our `Office.actions.associate` tells that `event.completed()` was called. */
export const ACTION_COMPLETED = 1000;

/** The arguments that a ribbon action carries to our `associate`. */
export interface ActionInvocation {
  readonly invocationId: number;
  readonly actionName: string;
}

/** Ribbon actions under way. */
export class RibbonActions {
  private readonly open = new Map<number, () => void>();
  private lastId = 0;

  begin(): { readonly id: number; readonly completed: Promise<void> } {
    this.lastId += 1;
    const id = this.lastId;
    const completed = new Promise<void>((resolve) => {
      this.open.set(id, resolve);
    });
    return { id, completed };
  }

  /** Settles an action where the message says that it completed; false where it is another message. */
  complete(message: { readonly type: number; readonly id: number }): boolean {
    if (message.type !== ACTION_COMPLETED) return false;
    this.open.get(message.id)?.();
    this.open.delete(message.id);
    return true;
  }
}

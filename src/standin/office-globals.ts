import { supportsSet, type OfficeEnvironment } from "./office-environment";
import { ACTION_COMPLETED, type ActionInvocation } from "./ribbon-actions";
import type { HostBridge } from "./wire-message";

/** A ribbon action's event, as far as add-ins use it. */
export interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

export interface HostInfo {
  readonly host: "Excel";
  readonly platform: string;
}

/** The part of `Office` that comes from Office's loader, not from the Excel client. */
export interface OfficeStandIn {
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
  onReadyInternal(): Promise<HostInfo>;
  readonly context: object;
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
  readonly actions: {
    associate(name: string, handler: (event: ActionEvent) => unknown): void;
    readonly _association: { readonly mappings: Record<string, (invocation: ActionInvocation) => unknown> };
  };
}

/** Globals that must stand before the Excel client is loaded. */
export interface ClientGlobals {
  readonly Office: OfficeStandIn;
  readonly Microsoft: { readonly Office: { readonly WebExtension: OfficeStandIn } };
  readonly OSF: object;
  readonly _richApiNativeBridge: HostBridge;
}

/**
 * Makes the globals. `ready` settles when the client is loaded; `environment` is asked for only after that and while it
 * loads. The client keeps our `Office`, because it takes `Microsoft.Office.WebExtension` for it, and asks
 * `OSF._OfficeAppFactory` for the context.
 */
export function createClientGlobals(
  bridge: HostBridge,
  environment: () => OfficeEnvironment,
  ready: Promise<void>,
): ClientGlobals {
  const context = createContext(environment);
  const info = async (): Promise<HostInfo> => {
    await ready;
    return { host: "Excel", platform: environment().platform };
  };
  const mappings: Record<string, (invocation: ActionInvocation) => unknown> = {};
  const office: OfficeStandIn = {
    onReady: async (callback) => {
      const known = await info();
      await callback?.(known);
      return known;
    },
    onReadyInternal: info,
    context,
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Android: "Android" },
    actions: {
      _association: { mappings },
      associate: (name, handler) => {
        mappings[name.toUpperCase()] = (invocation) => handler(createEvent(bridge, invocation));
      },
    },
  };
  return {
    Office: office,
    Microsoft: { Office: { WebExtension: office } },
    OSF: {
      _OfficeAppFactory: {
        getContext: () => context,
        getHostInfo: () => ({
          hostType: "excel",
          hostPlatform: "web",
          hostSpecificFileVersion: "16.00",
          isDialog: false,
        }),
      },
    },
    _richApiNativeBridge: bridge,
  };
}

function createContext(environment: () => OfficeEnvironment): object {
  return {
    requirements: {
      isSetSupported: (name: string, version?: string) => supportsSet(environment(), name, version),
    },
    get officeTheme() {
      return environment().theme ?? undefined;
    },
    get platform() {
      return environment().platform;
    },
    get displayLanguage() {
      return environment().displayLanguage;
    },
    get contentLanguage() {
      return environment().contentLanguage;
    },
    host: "Excel",
    get diagnostics() {
      return { host: "Excel", platform: environment().platform, version: "16.0.14332.20000" };
    },
  };
}

function createEvent(bridge: HostBridge, { invocationId, actionName }: ActionInvocation): ActionEvent {
  return {
    source: { id: actionName },
    completed: () => {
      bridge.sendMessageToHost(JSON.stringify({ type: ACTION_COMPLETED, id: invocationId }));
    },
  };
}

import { HostError } from "../host-error";
import { defineObject } from "../object-definition";

const STATES = ["Inactive", "Background", "Visible"] as const;

export const appRuntimeServiceDefinition = defineObject<"AppRuntimeService">({
  type: "AppRuntimeService",
  documentation: "https://learn.microsoft.com/javascript/api/office/office.addin",
  methods: {
    GetAppRuntimeState: (_self, _args, session) => session.runtimeState,
    SetAppRuntimeState: (_self, args, session) => {
      const state = STATES.find((candidate) => candidate === args.text(0));
      if (!state) throw new HostError("InvalidArgument");
      session.runtimeState = state;
      session.changed(session.activeSheet);
    },
  },
  notes: { setAppRuntimeState: "Office.addin.showAsTaskpane and hide; the page around the host shows the pane." },
});

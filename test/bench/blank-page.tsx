import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// The least that a task pane of Fluent UI can be: what the pane's size and start are compared with.
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Hello</Button>
    </FluentProvider>,
  );
}

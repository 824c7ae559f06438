import { renderButton_unstable, useButton_unstable, type ButtonProps } from "@fluentui/react-components";
import { forwardRef } from "react";
import { classNames } from "./class-names";
import pane from "./pane.css";
import styles from "./Button.css";

/**
 * Fluent UI's button with its behaviour, in looks of the pane's own style sheet: Fluent's styles for all its variants
 * would be a twentieth of the pane's script. This is how Fluent UI means its parts to be restyled.
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const state = useButton_unstable(props, ref);
  state.root.className = classNames(
    styles.button,
    styles[state.appearance],
    styles[state.size],
    pane.focusable,
    props.className,
  );
  if (state.icon) state.icon.className = styles.icon;
  return renderButton_unstable(state);
});

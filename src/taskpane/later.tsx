import { lazy, Suspense, type ComponentType, type ReactElement } from "react";
import pane from "./pane.css";

/**
 * A view that is opened rarely and so comes in a script of its own. Until it is there, and where it never comes, a
 * sentence stands in its place.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  // React's type of a lazy component cannot be spread over for props that are not known here.
  const View = lazy(async () => ({ default: await load().catch(() => NotLoaded) })) as unknown as ComponentType<Props>;
  return function Later(props: Props): ReactElement {
    return (
      <Suspense fallback={<p className={pane.muted}>Opening.</p>}>
        <View {...props} />
      </Suspense>
    );
  };
}

function NotLoaded(): ReactElement {
  return (
    <p role="alert" className={pane.text}>
      This part of Roster Check did not load. Check that you are online, then close the pane and open it again.
    </p>
  );
}

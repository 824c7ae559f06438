import { Fragment, useEffect, useRef, useState, type ReactElement } from "react";
import { Button } from "./Button";
import pane from "./pane.css";

interface PagedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactElement;
  readonly className?: string | undefined;
  readonly itemClassName?: string | undefined;
  /** How many items stand there at first. */
  readonly first: number;
  /** How many more one press brings. */
  readonly more: number;
  /** What the items are, in the plural, for the button: "findings". */
  readonly noun: string;
}

/** A list that shows its beginning and more on demand, so that thousands of items stay quick. */
export function PagedList<Item>(props: PagedListProps<Item>): ReactElement {
  const { items, keyOf, render, first, more, noun } = props;
  const [limit, setLimit] = useState(first);
  const firstAdded = useRef<HTMLLIElement>(null);
  const [addedAt, setAddedAt] = useState(-1);

  useEffect(() => {
    if (addedAt >= 0) firstAdded.current?.focus();
  }, [addedAt]);

  const hidden = items.length - limit;
  return (
    <>
      <ul className={props.className ?? pane.list}>
        {items.slice(0, limit).map((item, position) => (
          <li
            key={keyOf(item)}
            className={props.itemClassName}
            {...(position === addedAt ? { ref: firstAdded, tabIndex: -1 } : {})}
          >
            <Fragment>{render(item)}</Fragment>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAddedAt(limit);
            setLimit(limit + more);
          }}
        >
          {`Show ${Math.min(more, hidden)} more ${noun} (${hidden.toLocaleString("en-US")} left)`}
        </Button>
      )}
    </>
  );
}

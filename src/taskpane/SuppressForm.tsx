import { useEffect, useRef, useState, type ReactElement } from "react";
import { suppressFinding } from "../app/decision-changes";
import type { Finding } from "../core/rules/finding";
import { Button } from "./Button";
import { TextField } from "./TextField";
import { usePaneServices } from "./services";
import pane from "./pane.css";
import styles from "./SuppressForm.css";

interface SuppressFormProps {
  readonly finding: Finding;
  readonly onCancel: () => void;
}

/** Asks why a finding is to be set aside; nothing is set aside without a reason. */
export function SuppressForm({ finding, onCancel }: SuppressFormProps): ReactElement {
  const { session } = usePaneServices();
  const [reason, setReason] = useState("");
  const [owner, setOwner] = useState("");
  const [until, setUntil] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const reasonRef = useRef<HTMLInputElement>(null);

  useEffect(() => {
    reasonRef.current?.focus();
  }, []);

  return (
    <form
      className={styles.form}
      aria-label="Suppress this finding"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") {
          setWrong("Say why this finding may stay as it is.");
          reasonRef.current?.focus();
          return;
        }
        const { key, rule } = finding;
        void session.decide(
          suppressFinding({
            key,
            rule,
            reason: reason.trim(),
            owner: owner.trim(),
            until: until === "" ? null : until,
          }),
        );
      }}
    >
      <TextField label="Reason" value={reason} onChange={setReason} wrong={wrong} required inputRef={reasonRef} />
      <TextField label="Owner (optional)" value={owner} onChange={setOwner} />
      <TextField label="Until and including (optional)" type="date" value={until} onChange={setUntil} />
      <p className={pane.muted}>It is then neither counted nor marked, but stays listed, here and in the summary.</p>
      <div className={pane.row}>
        <Button type="submit" size="small" appearance="primary">
          Suppress
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

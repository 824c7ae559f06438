import { useId, useState, type ReactElement } from "react";
import { mappingFile, settingsFile, type AnswerFile } from "../app/answer-files";
import type { AppError } from "../app/app-error";
import { importChange } from "../app/decision-changes";
import { toAppError } from "../app/to-app-error";
import { classNames } from "./class-names";
import { Button } from "./Button";
import { Notice } from "./Notice";
import type { RuleBook } from "./rule-book";
import type { SettingsDraft } from "./settings-draft";
import fields from "./fields.css";
import pane from "./pane.css";
import styles from "./SettingsView.css";

interface AnswerFilesProps {
  readonly book: RuleBook;
  readonly draft: SettingsDraft;
}

/** Answers and settings as files: for `--mapping` and `--settings`, and for other workbooks. */
export function AnswerFiles({ book, draft }: AnswerFilesProps): ReactElement {
  const [shown, setShown] = useState<AnswerFile | null>(null);
  const [imported, setImported] = useState<string | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const id = useId();

  async function read(file: File): Promise<void> {
    try {
      draft.add(importChange(await book.readAnswerFile(file.name, await file.text())));
      setFailure(null);
      setImported(`“${file.name}” was read. Save to use it.`);
    } catch (reason) {
      setImported(null);
      setFailure(toAppError(reason));
    }
  }

  return (
    <>
      <div className={pane.row}>
        <Button
          onClick={() => {
            setShown(mappingFile(draft.decisions));
          }}
        >
          Export answers
        </Button>
        <Button
          onClick={() => {
            setShown(settingsFile(draft.decisions));
          }}
        >
          Export settings
        </Button>
      </div>
      {shown && <ExportedFile key={shown.name + shown.text} file={shown} />}
      <div className={pane.stack}>
        <label htmlFor={`${id}-import`} className={fields.label}>
          Import an exported file
        </label>
        <input
          id={`${id}-import`}
          type="file"
          accept=".json,application/json"
          className={classNames(styles.file, pane.focusable)}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) void read(file);
          }}
        />
      </div>
      <div role="status" className={pane.live}>
        {imported !== null && <p className={pane.text}>{imported}</p>}
      </div>
      <div role="alert" className={pane.live}>
        {failure && (
          <Notice tone="error">
            <p className={pane.text}>{failure.message}</p>
            <p className={pane.text}>{failure.hint}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

/** The file's text to copy, since Excel does not let every add-in save files, and a button that saves it where it does. */
function ExportedFile({ file }: { readonly file: AnswerFile }): ReactElement {
  const id = useId();
  return (
    <div className={pane.stack}>
      <label htmlFor={id} className={fields.label}>
        {file.name}
      </label>
      <textarea id={id} readOnly value={file.text} className={classNames(styles.text, pane.focusable)} />
      <div>
        <Button
          size="small"
          onClick={() => {
            saveFile(file);
          }}
        >
          Save as a file
        </Button>
      </div>
    </div>
  );
}

function saveFile({ name, text }: AnswerFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

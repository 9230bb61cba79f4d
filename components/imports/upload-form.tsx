'use client';

import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { sendFiles, type UploadProgress } from './send-files';

export type UploadWords = {
  label: string;
  hint: string;
  drop: string;
  mapping: string;
  mappingHint: string;
  action: string;
  sending: string;
  lost: string;
};

/** Files to bring in: a plain form, which with script takes dropped files too and tells how far it is. */
export function UploadForm({ words, refusal }: { words: UploadWords; refusal?: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState(refusal);
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    if (input.current && event.dataTransfer.files.length > 0) input.current.files = event.dataTransfer.files;
  }
  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (progress) return;
    setError(undefined);
    setProgress({ text: words.sending, share: 0 });
    const answer = await sendFiles(new FormData(event.currentTarget), setProgress, words.sending);
    if (answer.to) return window.location.assign(answer.to);
    setProgress(null);
    setError(answer.refused ?? words.lost);
    input.current?.focus();
  }

  return (
    <form method="post" action="/imports/upload" encType="multipart/form-data" onSubmit={send}>
      <fieldset
        className={`min-w-0 rounded-sheet border border-dashed px-4 ${over ? 'border-heard bg-heard-wash' : 'border-soft'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className="field">
          <label htmlFor="files">{words.label}</label>
          <span id="files-hint" className="hint">
            {words.hint}
          </span>
          {error && (
            <span id="files-error" className="error block" role="alert">
              {error}
            </span>
          )}
          <input
            ref={input}
            id="files"
            type="file"
            name="files"
            multiple
            accept=".xlsx,.xlsm,.csv,.tsv,.txt"
            aria-describedby={error ? 'files-hint files-error' : 'files-hint'}
            aria-invalid={error ? true : undefined}
          />
          <span className="hint block noscript:hidden">{words.drop}</span>
        </div>
      </fieldset>
      <details>
        <summary>{words.mapping}</summary>
        <div className="field">
          <label htmlFor="mapping">{words.mappingHint}</label>
          <input id="mapping" type="file" name="mapping" accept=".json" />
        </div>
      </details>
      <div className="actions">
        <button type="submit" className="btn" aria-disabled={progress ? true : undefined}>
          {words.action}
        </button>
        <p role="status">{progress && <Progress {...progress} />}</p>
      </div>
    </form>
  );
}

function Progress({ text, share }: UploadProgress) {
  return (
    <>
      <progress value={share} aria-label={text} /> {text}
    </>
  );
}

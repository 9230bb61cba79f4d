/**
 * What the server says of what it kept: the version, what others wrote meanwhile in fields of this page, and whether
 * someone wrote otherwise in the same place.
 */
export type KeepAnswer = { said: string; version?: number; changed?: [field: string, text: string][]; both?: boolean };
type Words = { unreachable: string; signedOut: string };

const AFTER = 1000;
const AGAIN = 10_000;

/** Posts the form a second after its last change, one post at a time, and when its page is hidden. Returns the end of it. */
export function keepWhile(form: HTMLFormElement, to: string, words: Words, tell: (answer: KeepAnswer) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [changed, sending] = [false, false];

  const soon = (wait = AFTER) => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };
  const send = async () => {
    clearTimeout(timer);
    if (!changed || sending) return;
    [changed, sending] = [false, true];
    const sent = new FormData(form);
    const answer = await post(to, sent, words);
    sending = false;
    if (answer === null) soon(AGAIN);
    tell(answer ?? { said: words.unreachable });
    if (answer) takeIn(form, sent, answer);
    if (changed) soon();
  };
  const hidden = () => document.visibilityState === 'hidden' && send();
  const onChange = () => soon();
  const stop = () => {
    changed = false;
    clearTimeout(timer);
  };
  form.addEventListener('input', onChange);
  form.addEventListener('submit', stop);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    stop();
    form.removeEventListener('input', onChange);
    form.removeEventListener('submit', stop);
    document.removeEventListener('visibilitychange', hidden);
  };
}

/** Null when nothing answered: it is tried again. */
async function post(to: string, sent: FormData, words: Words): Promise<KeepAnswer | null> {
  try {
    const keepalive = document.visibilityState === 'hidden';
    const response = await fetch(to, { method: 'POST', body: new URLSearchParams(textsOf(sent)), keepalive });
    if (response.status === 401) return { said: words.signedOut };
    return response.ok ? ((await response.json()) as KeepAnswer) : null;
  } catch {
    return null;
  }
}

/** Shorter than parts of a form: what outlives its page may not be long. */
const textsOf = (sent: FormData) => [...sent].map(([name, value]) => [name, String(value)]);

/**
 * Shows what others wrote in fields that nobody here touched since. The page stands at the new version when it shows
 * all of it.
 */
function takeIn(form: HTMLFormElement, sent: FormData, { changed = [], version }: KeepAnswer): void {
  const now = new FormData(form);
  const taken = changed.filter(([name, text]) => now.get(name) === sent.get(name) && show(form, name, text));
  if (version !== undefined && taken.length === changed.length) show(form, 'version', String(version));
}

/** Whether the page has such a field at all: others may have added lines. */
function show(form: HTMLFormElement, name: string, text: string): boolean {
  const fields = [...form.elements].filter((field) => field.getAttribute('name') === name && !isUnticked(field));
  for (const field of fields) {
    if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === text;
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = text !== '';
    else if ('value' in field) field.value = text;
  }
  return fields.length > 0;
}

/** The empty field behind a box to tick stays empty. */
const isUnticked = (field: Element): boolean =>
  field.previousElementSibling instanceof HTMLInputElement && field.previousElementSibling.type === 'checkbox';

/** What is being done, and how much of the sending is done (0 to 1; nothing once it is the server's turn). */
export type UploadProgress = { text: string; share?: number };
export type UploadAnswer = { to?: string; refused?: string };
type Line = UploadAnswer & { step?: string };

/** Sends a form of files and tells of each step the server writes of. Nothing answered: neither `to` nor `refused`. */
export function sendFiles(
  form: FormData,
  tell: (progress: UploadProgress) => void,
  sending: string,
): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/imports/upload');
    request.setRequestHeader('accept', 'application/x-ndjson');
    request.upload.onprogress = ({ loaded, total }) => tell({ text: sending, share: total > 0 ? loaded / total : 0 });
    request.onprogress = () => {
      const step = linesOf(request).findLast((line) => line.step)?.step;
      if (step) tell({ text: step });
    };
    request.onerror = () => resolve({});
    request.onload = () => resolve(linesOf(request).at(-1) ?? {});
    request.send(form);
  });
}

/** The whole lines that came so far; none when something else answered, such as a page to sign in. */
function linesOf(request: XMLHttpRequest): Line[] {
  if (!request.getResponseHeader('content-type')?.includes('ndjson')) return [];
  return request.responseText
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

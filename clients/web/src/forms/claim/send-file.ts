import { listOf, textOf } from './typed.ts';

/** What became of sending a file's bytes. */
export type SendOutcome =
  | { readonly kind: 'received' }
  /** The server will never take it, for this reason. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It did not arrive whole, or no answer came: another try may do. */
  | { readonly kind: 'cut'; readonly why: string | null }
  | { readonly kind: 'cancelled' };

/** What the server says about the file itself. Anything else is about the one try: a line that was cut, a server in trouble. */
const aboutTheFile = [
  'ATTACHMENT_EMPTY',
  'ATTACHMENT_HARMFUL',
  'ATTACHMENT_TOO_LARGE',
  'ATTACHMENT_TYPE_NOT_ACCEPTED',
  'UPLOAD_TOO_LARGE',
];

/** Why the server did not take a file: for ever, or this time. */
export function refusalOf({ code, message }: { readonly code: string; readonly message: string }) {
  return { kind: aboutTheFile.includes(code) ? 'refused' : 'cut', why: message } as const;
}

/**
 * Sends the bytes of a file as they are. XMLHttpRequest, since fetch doesn't tell how much of a body has left.
 */
export function sendFile(
  url: string,
  file: Blob,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { promise, resolve } = Promise.withResolvers<SendOutcome>();
  if (signal.aborted) return Promise.resolve({ kind: 'cancelled' });
  const request = new XMLHttpRequest();
  request.open('PUT', url);
  if (file.type) request.setRequestHeader('content-type', file.type);
  request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
  request.addEventListener('load', () => resolve(readOutcome(request.status, request.responseText)));
  for (const event of ['error', 'timeout'])
    request.addEventListener(event, () => resolve({ kind: 'cut', why: null }));
  request.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
  signal.addEventListener('abort', () => request.abort(), { once: true });
  request.send(file);
  return promise;
}

/** Reads `{ "problems": [{ "path", "code", "message" }] }`; what is no such answer came from a server in trouble. */
export function readOutcome(status: number, text: string): SendOutcome {
  const problem = firstProblem(text);
  if (problem === null)
    return status >= 200 && status < 300 ? { kind: 'received' } : { kind: 'cut', why: null };
  // The answer to an earlier try was lost.
  return problem.code === 'ATTACHMENT_RECEIVED' ? { kind: 'received' } : refusalOf(problem);
}

function firstProblem(text: string): { readonly code: string; readonly message: string } | null {
  try {
    const [problem] = listOf(JSON.parse(text), 'problems');
    return problem ? { code: textOf(problem, 'code'), message: textOf(problem, 'message') } : null;
  } catch {
    return null;
  }
}

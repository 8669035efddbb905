import type { SeenFile } from './seen-file.ts';

/** Where a document stands on its way to the office. */
export type FileState =
  /** Waits for its turn. */
  | { readonly step: 'waiting' }
  | { readonly step: 'sending'; readonly sent: number }
  /** Its bytes are there, and the server looks at them. */
  | { readonly step: 'examined' }
  | { readonly step: 'ready' }
  /** The server refused it, for this reason. It has to go before the claim can be sent. */
  | { readonly step: 'refused'; readonly why: string }
  /** It is not even sent: a program, or too big. */
  | { readonly step: 'unfit'; readonly why: Unfitness }
  /** It did not arrive, because the connection was cut or for the reason given; it is still in hand. */
  | { readonly step: 'cut'; readonly why: string | null }
  /** The page was left while it was sent: its bytes are with the person alone. */
  | { readonly step: 'missing' };

/** Why a file can't be a document. */
export type Unfitness = 'KIND' | 'SIZE' | 'EMPTY' | 'TOO_MANY';

/** A document of a claim that is being typed. */
export interface FileInHand {
  /** Names it on the page. */
  readonly key: string;
  /** Its id at the office, once it is announced. */
  readonly id: string | null;
  readonly name: string;
  readonly size: number;
  readonly state: FileState;
  /** What the server has seen of it; absent until it is ready. */
  readonly seen?: SeenFile;
}

/** A file as the device shows it. */
interface ChosenFile {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** What the server knows of a document. */
export interface KnownFile extends SeenFile {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly status: 'AWAITED' | 'EXAMINED' | 'READY' | 'REFUSED';
  readonly refusal: string | null;
}

/** Documents at most, each of at most so many bytes: what the server takes. */
export const mostFiles = 20;
export const largestFile = 10 * 1024 * 1024;
/** Files that are sent at the same time: a slow line does not get faster by more. */
const atOnce = 2;

/** Endings and media types that a device gives to the four kinds; the bytes decide, on the server. */
export const takenKinds = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'image/heif',
  '.pdf',
  '.jpg',
  '.jpeg',
  '.png',
  '.heic',
  '.heif',
] as const;

/** Adds chosen files behind the others; what can't be a document is said at once. */
export function withChosen(
  files: readonly FileInHand[],
  chosen: readonly ChosenFile[],
): readonly FileInHand[] {
  let room = mostFiles - files.filter(({ state }) => state.step !== 'unfit').length;
  const added = chosen.map(({ key, name, size, type }): FileInHand => {
    const why = unfitness({ name, size, type }) ?? (room > 0 ? null : 'TOO_MANY');
    if (why === null) room--;
    return { key, id: null, name, size, state: why ? { step: 'unfit', why } : { step: 'waiting' } };
  });
  return [...files, ...added];
}

/** The same files with a new one in the place of those with these keys; the others keep their order. */
export function withExchanged(
  files: readonly FileInHand[],
  keys: ReadonlySet<string>,
  { key, name, size }: ChosenFile,
): readonly FileInHand[] {
  const place = files.findIndex((file) => keys.has(file.key));
  const joined: FileInHand = { key, id: null, name, size, state: { step: 'waiting' } };
  return files.flatMap((file, at) => (at === place ? [joined] : keys.has(file.key) ? [] : [file]));
}

/** Puts files back in the place of the one that was made of them; what was added or removed since stays so. */
export function withRestored(
  files: readonly FileInHand[],
  key: string,
  before: readonly FileInHand[],
): readonly FileInHand[] {
  return files.flatMap((file) => (file.key === key ? before : [file]));
}

/** The files to begin with now. */
export function nextToSend(files: readonly FileInHand[]): readonly FileInHand[] {
  const underWay = files.filter(({ state }) => state.step === 'sending').length;
  return files.filter(({ state }) => state.step === 'waiting').slice(0, Math.max(0, atOnce - underWay));
}

/** The same files with one of them changed; nothing when it was removed meanwhile. */
export function withFile(
  files: readonly FileInHand[],
  key: string,
  change: Partial<Pick<FileInHand, 'id' | 'state'>>,
): readonly FileInHand[] {
  return files.map((file) => (file.key === key ? { ...file, ...change } : file));
}

/** The same files with what the server says of those that it was asked about; one that it doesn't know any more is dropped. */
export function withAnswers(
  files: readonly FileInHand[],
  asked: readonly string[],
  known: readonly KnownFile[],
): readonly FileInHand[] {
  return files.flatMap((file) => {
    if (file.state.step !== 'examined' || file.id === null || !asked.includes(file.id)) return [file];
    const found = known.find(({ id }) => id === file.id);
    if (!found) return [];
    const answered = { ...file, name: found.fileName, size: found.size, state: stateOf(found) };
    return [found.status === 'READY' ? { ...answered, seen: found } : answered];
  });
}

/** The documents of a draft, before the server has said what it knows of them. */
export function filesOf(ids: readonly string[]): readonly FileInHand[] {
  return ids.map((id) => ({ key: id, id, name: '', size: 0, state: { step: 'examined' } }));
}

/** The documents that are part of the claim, in their order. */
export function idsOf(files: readonly FileInHand[]): readonly string[] {
  return files.flatMap(({ id }) => id ?? []);
}

/** Whether some are still on their way: the claim waits for them. */
export function isOnItsWay({ state }: FileInHand): boolean {
  return state.step === 'waiting' || state.step === 'sending' || state.step === 'examined';
}

/** Whether a file keeps the claim from being sent until the person does something about it. */
export function isInTheWay({ state }: FileInHand): boolean {
  return state.step === 'cut' || state.step === 'missing' || state.step === 'refused';
}

function stateOf({ status, refusal }: KnownFile): FileState {
  switch (status) {
    case 'READY':
      return { step: 'ready' };
    case 'REFUSED':
      return { step: 'refused', why: refusal ?? '' };
    case 'EXAMINED':
      return { step: 'examined' };
    case 'AWAITED':
      return { step: 'missing' };
  }
}

function unfitness({ name, size, type }: Omit<ChosenFile, 'key'>): Unfitness | null {
  const kinds: readonly string[] = takenKinds;
  const ending = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
  if (!kinds.includes(type) && !kinds.includes(ending)) return 'KIND';
  if (size > largestFile) return 'SIZE';
  return size === 0 ? 'EMPTY' : null;
}

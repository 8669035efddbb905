import type { SendOutcome } from './send-file.ts';
import {
  type FileInHand,
  type FileState,
  filesOf,
  isOnItsWay,
  nextToSend,
  withAnswers,
  withChosen,
  withExchanged,
  withFile,
  withRestored,
} from './upload-queue.ts';
import type { UploadWays } from './upload-ways.ts';

/** The documents of one form: chosen, sent two at a time, examined, ready. */
export interface Uploads {
  readonly current: () => readonly FileInHand[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly choose: (files: readonly File[]) => void;
  readonly retry: (key: string) => void;
  readonly retryAll: () => void;
  /** Takes a file away, and cuts its sending short. */
  readonly remove: (key: string) => void;
  /** Sends one file in the place of those that it was made of. @returns what puts them back. */
  readonly exchange: (keys: readonly string[], file: File) => () => void;
  /** Puts the documents of another draft in place. */
  readonly replace: (ids: readonly string[]) => void;
  /** Waits until no file is on its way. */
  readonly settled: () => Promise<void>;
  /** Begins, and goes on where the page stood. */
  readonly open: () => void;
  /** Ends what is under way: the page is left. */
  readonly close: () => void;
}

/** Between two looks at what the server examines, in milliseconds. */
const shortestPause = 300;
const longestPause = 5000;

/** The documents of a form, from those that it had before. */
export function openUploads(ids: readonly string[], ways: UploadWays): Uploads {
  const listeners = new Set<() => void>();
  const inHand = new Map<string, File>();
  const cancels = new Map<string, AbortController>();
  let files = filesOf(ids);
  let isLooking = false;
  let isClosed = true;

  function become(next: readonly FileInHand[]): void {
    files = next;
    for (const listener of listeners) listener();
  }
  const put = (key: string, state: FileState) => become(withFile(files, key, { state }));

  function goOn(): void {
    if (isClosed) return;
    for (const { key } of nextToSend(files)) void sendOne(key);
    void look();
  }

  async function sendOne(key: string): Promise<void> {
    const file = inHand.get(key);
    if (!file) return;
    const cancel = new AbortController();
    cancels.set(key, cancel);
    put(key, { step: 'sending', sent: 0 });
    const announced = await ways.announce(file);
    if (cancel.signal.aborted) return;
    let outcome: SendOutcome;
    if (announced.kind === 'announced') {
      become(withFile(files, key, { id: announced.id }));
      outcome = await ways.send(announced.url, file, progressOf(key, file.size), cancel.signal);
    } else outcome = announced;
    if (outcome.kind !== 'cancelled') put(key, stateAfter(outcome));
    goOn();
  }

  /** Tells each hundredth part once: more would only keep the page busy. */
  function progressOf(key: string, size: number) {
    let told = 0;
    return (sent: number) => {
      if (sent - told < size / 100 && sent < size) return;
      told = sent;
      put(key, { step: 'sending', sent });
    };
  }

  /** Asks what became of the files that the server examines, until there are none. */
  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    for (let pause = shortestPause; ; pause = Math.min(pause * 2, longestPause)) {
      const ids = files.flatMap(({ id, state }) => (state.step === 'examined' && id ? [id] : []));
      if (isClosed || ids.length === 0) break;
      const known = await ways.ask(ids);
      if (known) become(withAnswers(files, ids, known));
      if (!files.some(({ state }) => state.step === 'examined')) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    isLooking = false;
  }

  function retry(wanted: (file: FileInHand) => boolean): void {
    const again = files.filter((file) => file.state.step === 'cut' && wanted(file) && inHand.has(file.key));
    for (const { key } of again) put(key, { step: 'waiting' });
    goOn();
  }

  function stop(key: string): void {
    cancels.get(key)?.abort();
    cancels.delete(key);
    inHand.delete(key);
  }

  const uploads: Uploads = {
    current: () => files,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(chosen) {
      const named = chosen.map((file) => ({ key: crypto.randomUUID(), file }));
      for (const { key, file } of named) inHand.set(key, file);
      const sizes = named.map(({ key, file: { name, size, type } }) => ({ key, name, size, type }));
      become(withChosen(files, sizes));
      goOn();
    },
    retry: (key) => retry((file) => file.key === key),
    retryAll: () => retry(() => true),
    remove(key) {
      stop(key);
      become(files.filter((file) => file.key !== key));
      goOn();
    },
    exchange(keys, file) {
      const key = crypto.randomUUID();
      const taken = files.filter((one) => keys.includes(one.key));
      inHand.set(key, file);
      const { name, size, type } = file;
      become(withExchanged(files, new Set(keys), { key, name, size, type }));
      goOn();
      return () => {
        stop(key);
        become(withRestored(files, key, taken));
        goOn();
      };
    },
    replace(ids) {
      for (const { key } of files) stop(key);
      become(filesOf(ids));
      goOn();
    },
    settled() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const end = uploads.subscribe(check);
      function check(): void {
        if (files.some(isOnItsWay)) return;
        end();
        resolve();
      }
      check();
      return promise;
    },
    open() {
      isClosed = false;
      goOn();
    },
    close() {
      isClosed = true;
      for (const { key } of files) stop(key);
    },
  };
  return uploads;
}

function stateAfter(outcome: Exclude<SendOutcome, { kind: 'cancelled' }>): FileState {
  switch (outcome.kind) {
    case 'received':
      return { step: 'examined' };
    case 'refused':
      return { step: 'refused', why: outcome.why };
    case 'cut':
      return { step: 'cut', why: outcome.why };
  }
}

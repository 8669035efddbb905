import { createWriteStream, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Narrator } from './narrator.ts';

/** A log file that has grown beyond this many bytes is set aside as `<name>.1.log` at the next start. */
const LARGEST_LOG = 20 * 1024 * 1024;
/** How a line begins that is a record of our log, and one that a person should see. */
const RECORD = '{"level":"';
const TROUBLE = /^\{"level":"(?:warn|error|fatal)"/;
/** Characters of a line that the terminal shows. */
const LONGEST_LINE = 200;
/** A process that stumbles over everything shows so many lines a second; its log file has them all. */
const LINES_A_SECOND = 4;

/** Where a child's output goes: all of it to its log file, warnings and errors to the terminal, short. */
export interface ChildLog {
  take(output: NodeJS.ReadableStream): void;
  /** The last line that was not one of our log records: what a process says when it refuses to start. */
  lastWords(): string | null;
  readonly path: string;
}

export function openChildLog(name: string, folder: string, narrator: Narrator): ChildLog {
  const path = join(folder, `${name}.log`);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) {
    renameSync(path, join(folder, `${name}.1.log`));
  }
  const file = createWriteStream(path, { flags: 'a', mode: 0o600 });
  file.on('error', (error) => narrator.step(`${name}: its log cannot be written: ${error.message}`));
  const show = limited(LINES_A_SECOND, (line) => narrator.step(`${name}: ${line}`));
  let lastWords: string | null = null;

  return {
    path,
    lastWords: () => lastWords,
    take(output) {
      createInterface({ input: output }).on('line', (line) => {
        file.write(`${line}\n`);
        if (line.startsWith(RECORD)) {
          if (TROUBLE.test(line)) show(shorten(line));
        } else if (/^\S/.test(line)) {
          lastWords = line.slice(0, LONGEST_LINE);
          show(lastWords);
        }
      });
    },
  };
}

/** `{"level":"warn","event":"payout told again","code":"…"}` → `payout told again (code …)`. */
function shorten(record: string): string {
  try {
    const { level: _level, at: _at, service: _service, event, error, ...fields } = JSON.parse(record);
    const { frames: _frames, causes: _causes, ...cause } = error ?? {};
    const details = Object.entries({ ...fields, ...cause }).map(([name, value]) => `${name} ${value}`);
    return `${event}${details.length > 0 ? ` (${details.join(', ')})` : ''}`.slice(0, LONGEST_LINE);
  } catch {
    return record.slice(0, LONGEST_LINE);
  }
}

function limited(linesASecond: number, show: (line: string) => void): (line: string) => void {
  let second = 0;
  let shown = 0;
  return (line) => {
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) [second, shown] = [now, 0];
    shown += 1;
    if (shown <= linesASecond) show(line);
    if (shown === linesASecond + 1) show('… more in its log');
  };
}

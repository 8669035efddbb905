import { describeError } from '../log/describe-error.ts';
import { HouseError } from '../log/house-error.ts';
import { isLostSocket } from '../postgres/lost-socket.ts';
import { SettingsRefused } from './settings.ts';

/** The process can't start for a reason that whoever runs it can mend, e.g. a port that is taken. One clear line. */
export class StartRefused extends HouseError {}

/**
 * Runs a process's `main`. A refusal to start is told in one line a reason, without a stack; a bug, also a later one
 * that nobody caught, by class and frames. Each ends the process with code 1. When `main` returns, the process ends
 * once nothing is open any more.
 */
export async function runMain(main: () => Promise<void>): Promise<void> {
  process.on('uncaughtException', (error) => {
    if (!isLostSocket(error)) end(error);
  });
  try {
    await main();
  } catch (error) {
    end(error);
  }
}

function end(error: unknown): never {
  process.stderr.write(`${linesOf(error).join('\n')}\n`);
  process.exit(1);
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof SettingsRefused) return error.lines;
  if (error instanceof StartRefused) return [error.message];
  return [`Bug: ${JSON.stringify(describeError(error))}`];
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { environment } from '@guichet/chassis/config/environment.ts';
import { freePort } from '../supervisor/free-port.ts';

const main = join(import.meta.dirname, '../main.ts');

/** How a start ended that was not meant to last. */
export interface EndedStart {
  readonly code: number | null;
  /** What stood on standard error, line by line. */
  readonly complaints: readonly string[];
}

/** Runs `npm start`'s program to its end. */
export async function startAndWait(settings: Readonly<Record<string, string>>): Promise<EndedStart> {
  const supervisor = spawn(process.execPath, [main], {
    env: {
      ...environment,
      NODE_ENV: 'development',
      PORT: String(await freePort()),
      OPERATIONS_PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [complaints, [code]] = await Promise.all([text(supervisor.stderr), once(supervisor, 'exit')]);
  return { code, complaints: complaints.split('\n').filter((line) => line !== '') };
}

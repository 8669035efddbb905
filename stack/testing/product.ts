import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '@guichet/chassis/config/environment.ts';
import type { Layout } from '../settings.ts';
import { freePort } from '../supervisor/free-port.ts';
import type { GraphClient } from './graph-client.ts';
import { keepProductLogs } from './personal-data/product-logs.ts';
import { floorVariable } from './personal-data/run-folder.ts';
import { type LocalMessage, readMailbox, type Signatory, signIn } from './sign-in.ts';

const main = join(import.meta.dirname, '../main.ts');

/** How a product is started for a test or a measurement. */
export interface ProductOptions {
  readonly layout?: Layout;
  /** Settings beside the ports and the data folder, e.g. `{ SIGN_IN_CODE_TTL: 'PT2S' }`. */
  readonly env?: Readonly<Record<string, string>>;
  /** A port that was in use before, to start on again; else a free one. */
  readonly port?: number;
  /** A data folder to start on; without one, an empty folder that goes away at the end. */
  readonly dataFolder?: string;
}

/** The whole product, as `npm start` runs it, in processes of its own. */
export interface Product extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  /** The supervisor's own process id. */
  readonly pid: number;
  /** Process ids by name (`web`, `work`, `gateway`, `invoices`, `postgres`…), kept up to date over restarts. */
  readonly processes: ReadonlyMap<string, number>;
  /** What the terminal shows. */
  terminal(): string;
  /** Sends a signal to one process; SIGKILL unless told. @returns the process id that was hit. */
  kill(name: string, signal?: NodeJS.Signals): number;
  mailbox(): Promise<readonly LocalMessage[]>;
  signIn(person: Signatory): Promise<GraphClient>;
  /** Ends the supervisor, as Ctrl-C does unless told otherwise, and answers its exit code (null when a signal ended it). */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the product and waits until it is ready. Ordinary sessions may send their own GraphQL text
 * (TRUSTED_DOCUMENTS_ONLY=0) unless `env` says otherwise.
 */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'guichet-')));
  const processes = new Map<string, number>();
  const supervisor = spawn(process.execPath, [main], {
    env: {
      ...environment,
      NODE_ENV: 'development',
      PORT: String(port),
      PUBLIC_URL: url,
      OPERATIONS_PORT: '0',
      DATA_DIR: dataFolder,
      LAYOUT: options.layout ?? 'together',
      TRUSTED_DOCUMENTS_ONLY: '0',
      // A test plays what it needs itself.
      DEMONSTRATION: 'people',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const terminal = readAll(supervisor);
  const ended = once(supervisor, 'exit');
  const ready = Promise.withResolvers<void>();
  supervisor.on('message', (message: { kind: string; name: string; pid: number }) => {
    if (message.kind === 'process') processes.set(message.name, message.pid);
    if (message.kind === 'ready') ready.resolve();
  });

  const product: Product = {
    url,
    port,
    dataFolder,
    pid: supervisor.pid ?? 0,
    processes,
    terminal,
    kill(name, signal = 'SIGKILL') {
      const pid = processes.get(name);
      if (pid === undefined)
        throw new Error(`No process is called ${name}: ${[...processes.keys()].join(', ')}.`);
      process.kill(pid, signal);
      return pid;
    },
    mailbox: () => readMailbox(url),
    signIn: (person) => signIn(url, person),
    async stop(signal = 'SIGINT') {
      supervisor.kill(signal);
      const [code] = await ended;
      return code;
    },
    async [Symbol.asyncDispose]() {
      if (supervisor.exitCode === null && supervisor.signalCode === null) await product.stop();
      await keepProductLogs(dataFolder, product.pid, options.env?.[floorVariable]);
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
  await Promise.race([ready.promise, ended]);
  if (supervisor.exitCode !== null) {
    await product[Symbol.asyncDispose]();
    throw new Error(`The product did not start:\n${terminal()}`);
  }
  return product;
}

function readAll(process: ChildProcess): () => string {
  let text = '';
  for (const output of [process.stdout, process.stderr]) {
    output?.on('data', (chunk) => {
      text += chunk;
    });
  }
  return () => text;
}

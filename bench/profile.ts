import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '@guichet/stack/testing/product.ts';
import { answerOf } from './answer.ts';
import { processorTime } from './cpu.ts';
import { furnish } from './furnish.ts';
import { idOf } from './ground.ts';
import { press } from './load.ts';
import { partsOf, type Share } from './profile-parts.ts';

const claims = 20;
const clients = 16;
const seconds = 10;

/** Microseconds of the clock that a CPU profile counts by. */
const now = () => Number(process.hrtime.bigint() / 1000n);

/**
 * `npm run bench -- --profile`: where the processor time of the guichet query goes, in the one process that answers it, by the parts that
 * it is made of. A profiler slows what it watches: shares are what counts.
 */
export async function profile({ write }: { write: boolean }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-profile-'));
  await using open = new AsyncDisposableStack();
  open.defer(() => rm(folder, { recursive: true, force: true }));
  const { pid, ...measured } = await watch(folder);
  const names = (await readdir(folder)).filter((name) => name.split('.')[3] === String(pid));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  // A process has a profile for each of its threads: the one that answers is the busiest.
  const shares = texts
    .map((text) => partsOf(JSON.parse(text), measured.window))
    .reduce((most, one) => (sum(one) > sum(most) ? one : most));
  const page = report(shares, measured.each);
  process.stdout.write(page);
  if (write) await writeFile(new URL('../docs/guichet-profile.md', import.meta.url), page);
}

const sum = (shares: readonly Share[]) => shares.reduce((all, { micros }) => all + micros, 0);

async function watch(folder: string) {
  await using product = await startProduct({
    layout: 'together',
    env: {
      TRUSTED_DOCUMENTS_ONLY: '0',
      NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${folder} --cpu-prof-interval=400`,
    },
  });
  const cookie = await furnish(product, claims);
  const pid = product.processes.get('web') ?? 0;
  const contestant = {
    name: 'together',
    url: `${product.url}/graphql`,
    headers: { cookie, origin: product.url },
    body: JSON.stringify({ documentId: await idOf('GuichetPage'), variables: { first: claims } }),
    servers: () => [pid],
  };
  const expected = await answerOf(contestant);
  await press(contestant, expected, { clients, seconds: seconds / 2 });
  const [start, before] = [now(), processorTime([pid])];
  const { requests } = await press(contestant, expected, { clients, seconds });
  return { pid, window: [start, now()] as const, each: (processorTime([pid]) - before) / requests };
}

function report(shares: readonly Share[], each: number): string {
  const all = sum(shares);
  const rows = shares.map(
    ({ part, micros }) =>
      `| ${part} | ${((100 * micros) / all).toFixed(1)} | ${Math.round((each * micros) / all)} |`,
  );
  return [
    '# Where the time of the guichet query goes',
    `The query of [figures](bench.md), ${clients} clients at once, one process for gateway and subgraphs, watched by Node's profiler for ${seconds} s ` +
      `(\`npm run bench -- --profile --write\`). ${Math.round(each)} µs of processor time a request, profiler included. Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`,
    ['| part | % | µs a request |', '|---|---|---|', ...rows].join('\n'),
    '',
  ].join('\n\n');
}

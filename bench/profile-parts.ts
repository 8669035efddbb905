/** A CPU profile as Node writes it, as far as it is read here. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  readonly startTime: number;
}

/** How long a part ran by itself. */
export interface Share {
  readonly part: string;
  readonly micros: number;
}

type Frame = CpuProfile['nodes'][number]['callFrame'];

/** Where a function belongs by its file, the first that fits. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['drizzle: writing statements down, reading rows', /\/drizzle-orm\//],
  ['postgres.js', /\/node_modules\/postgres\//],
  [
    'executing in the subgraphs: compiled documents, graphql-js, loaders',
    /\/(chassis\/execution|node_modules\/(graphql|dataloader))\//,
  ],
  ['shield and federation in the subgraphs', /\/(graphql-shield|graphql-middleware|@apollo\/subgraph)\//],
  ['Apollo Server', /\/@apollo\/server\//],
  [
    'Fastify and its plugins',
    /\/(fastify|@fastify\/[^/]+|helmet|find-my-way|avvio|secure-json-parse|light-my-request)\//,
  ],
  ['the engine', /\/gateway\/src\/engine\//],
  ['the rest of the gateway', /\/gateway\/src\//],
  ['resolvers and rooms of the subgraphs', /\/subgraphs\//],
  ['the chassis', /\/chassis\//],
  ['passports, figures and other packages', /\/node_modules\//],
  ["Node's sockets, HTTP and timers", /^node:/],
];

/** Functions of the engine below that have no file. */
const withoutFile: Readonly<Record<string, string>> = {
  '(garbage collector)': 'garbage collector',
  runMicrotasks: 'turning promises',
};

function partOf({ functionName, url }: Frame): string {
  if (!url) return withoutFile[functionName] ?? "writing to sockets, texts and the rest of Node's inside";
  return parts.find(([, pattern]) => pattern.test(url))?.[0] ?? 'else';
}

/** What each part took by itself between two instants, in microseconds of the profile's clock; the dearest first. */
export function partsOf(
  { nodes, samples, timeDeltas, startTime }: CpuProfile,
  [from, to]: readonly [number, number],
): readonly Share[] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const shares = new Map<string, number>();
  let at = startTime;
  for (const [index, id] of samples.entries()) {
    at += timeDeltas[index] ?? 0;
    const frame = frames.get(id);
    if (at < from || at > to || !frame || frame.functionName === '(idle)') continue;
    const part = partOf(frame);
    shares.set(part, (shares.get(part) ?? 0) + (timeDeltas[index + 1] ?? 0));
  }
  return [...shares]
    .map(([part, micros]) => ({ part, micros }))
    .toSorted((one, other) => other.micros - one.micros);
}

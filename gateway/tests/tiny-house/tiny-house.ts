import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { openPassportVerifier } from '@guichet/chassis/passport/verify-passport.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { openLocalDoor } from '@guichet/chassis/subgraph/local-door.ts';
import { parse } from 'graphql';
import type { PlanningLimits } from '../../src/planning/planning-room.ts';
import { openGateway } from '../../src/service.ts';
import type { GatewaySettings } from '../../src/settings.ts';
import { resolvers, type TinyContext, type TinySessions } from './resolvers.ts';
import { words } from './words.ts';

export const publicUrl = 'http://localhost:4000';

/** The gateway before three tiny subgraphs: real doors and real passports, no database. */
export interface TinyHouse extends AsyncDisposable {
  readonly url: string;
  readonly sessions: TinySessions;
  /** Every line that the gateway and the subgraphs logged. */
  log(): string;
  /** Has the gateway take what lies in its files now. */
  renew(): Promise<void>;
  /** Opens a session as identity would, without asking the gateway. */
  openSession(account: string): string;
}

export interface TinyHouseOptions {
  readonly settings?: Partial<GatewaySettings>;
  readonly documents?: Readonly<Record<string, string>>;
  /** What the planning of unseen texts may take. */
  readonly planning?: PlanningLimits;
  /** Changes a door before the gateway gets it. */
  readonly door?: (door: SubgraphDoor) => SubgraphDoor;
}

/** Whose name says so is a program or may explore; all others are people. */
function holderOf(subject: string): PassportHolder {
  if (subject.startsWith('dashboard')) return programAt(subject, 'INSURANCE');
  if (subject.startsWith('program')) return programAt(subject, 'COUNTER');
  const isExplorer = subject.startsWith('explorer');
  return {
    kind: 'ACCOUNT',
    subject,
    ...(isExplorer && { roles: [{ office: 'INSURANCE', role: 'EXPLORER' }] }),
  };
}

const programAt = (subject: string, office: string): PassportHolder => ({
  kind: 'CLIENT',
  subject,
  roles: [{ office, role: 'PROGRAM' }],
});

export async function openTinyHouse(options: TinyHouseOptions = {}): Promise<TinyHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-tiny-'));
  await ensureSecrets(folder);
  const keyRing = await openKeyRing(folder, 'identity');
  const sessions: TinySessions = {
    tokens: new Map(),
    exchanges: 0,
    charged: [],
    sign: (subject) => keyRing.sign(holderOf(subject), 'subgraphs'),
  };
  let lines = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines += chunk;
      done();
    },
  });
  const log = openLog('gateway', { stream });
  const change = options.door ?? ((door) => door);
  const open = async (name: SubgraphName) => change(await openTinyDoor(name, folder, sessions, log));
  const files = await writeFiles(folder, options.documents ?? {});
  const gateway = await openGateway({
    settings: {
      host: '127.0.0.1',
      port: 0,
      publicUrl,
      operationsPort: null,
      dataDirectory: null,
      secretsDirectory: folder,
      trustedDocumentsOnly: false,
      trustedProxies: [],
      budgets: { provider: 10_000, dashboard: 60_000 },
      production: false,
      logLevel: 'info',
      tracesEndpoint: undefined,
      clientDirectory: join(folder, 'dist'),
      ...files,
      ...options.settings,
    },
    doors: {
      identity: await open('identity'),
      invoices: await open('invoices'),
      billing: await open('billing'),
    },
    log,
    ...(options.planning && { planning: options.planning }),
  });
  return {
    url: `http://127.0.0.1:${gateway.port}`,
    sessions,
    log: () => lines,
    renew: gateway.renew,
    openSession(account) {
      const token = crypto.randomUUID();
      sessions.tokens.set(token, account);
      return token;
    },
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

async function openTinyDoor(
  name: SubgraphName,
  folder: string,
  house: TinySessions,
  log: ReturnType<typeof openLog>,
): Promise<SubgraphDoor> {
  return openLocalDoor({
    name,
    schema: buildSubgraphSchema([{ typeDefs: parse(words[name]), resolvers: resolversOf(name) }]),
    internal: { gateway: ['Mutation.issuePassport', 'Mutation.chargeBudget', 'Query.localMessages'] },
    verifier: await openPassportVerifier(folder, name),
    log,
    ready: async () => [],
    context: ({ request }) => {
      const context: TinyContext = { ...request, house };
      return context as TinyContext & ReturnType<Parameters<typeof openLocalDoor>[0]['context']>;
    },
  });
}

type Resolvers = Exclude<
  Parameters<typeof buildSubgraphSchema>[0],
  unknown[] | { kind: string }
>['resolvers'];

function resolversOf(name: SubgraphName): NonNullable<Resolvers> {
  return resolvers[name] as NonNullable<Resolvers>;
}

/** Composes a supergraph of the subgraphs' words. */
export function compose(words: Readonly<Record<string, string>>): string {
  const services = Object.entries(words).map(([name, sdl]) => ({
    name,
    url: `http://${name}.localhost`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

async function writeFiles(folder: string, documents: Readonly<Record<string, string>>) {
  const supergraphFile = join(folder, 'supergraph.graphql');
  const trustedDocumentsFile = join(folder, 'trusted-documents.json');
  await writeFile(supergraphFile, compose(words));
  await writeFile(trustedDocumentsFile, JSON.stringify(documents));
  // Nobody's contract is less than the whole: what is cut out has its tests where the real graph is.
  const supergraphFiles = { whole: supergraphFile, provider: supergraphFile, dashboard: supergraphFile };
  return { supergraphFiles, trustedDocumentsFile };
}

import { randomUUIDv7 } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import type { BucketSettings } from '../files/bucket.settings.ts';
import { openFiles } from '../files/open-files.ts';
import { runJobs, type TaskList } from '../jobs/jobs.ts';
import type { Log } from '../log/log.ts';
import { openKeyRing } from '../passport/key-ring.ts';
import { openPassportVerifier } from '../passport/verify-passport.ts';
import { guard } from '../permissions/guard.ts';
import type { Permissions } from '../permissions/rules.ts';
import {
  type OpenDatabase,
  openDatabase,
  type PoolSettings,
  type StatementHook,
} from '../postgres/database.ts';
import { pendingMigrations } from '../postgres/migrate.ts';
import { openVault, type Vault } from '../vault/vault.ts';
import type { JobContext, RequestContext, WorkContext } from './context.ts';
import type { SubgraphDoor, SubgraphName } from './door.ts';
import type { FileDesk } from './file-desk.ts';
import { openLocalDoor } from './local-door.ts';
import { peersFor } from './peers.ts';

/** What federation and graphql-js call: one function a field, entities by `__resolveReference`. */
export type Resolvers = Readonly<Record<string, unknown>>;

/** A subgraph as it is written: words, resolvers, rules, tasks, tables. */
export interface SubgraphDefinition<Context extends RequestContext> {
  readonly name: SubgraphName;
  readonly sdl: string;
  readonly resolvers: Resolvers;
  readonly permissions: Permissions;
  /** Where it takes files and hands them out; nothing for a subgraph that has none. */
  readonly files?: FileDesk<Context>;
  /** Adds the loaders of one call. */
  context(base: RequestContext): Context;
  readonly tasks: TaskList<JobContext>;
  /** graphile-worker's crontab. */
  readonly cron?: string;
  /** Folder of its migrations. */
  readonly migrations: string;
  /** Which service may ask which `Type.field`: a closed table. Payload types follow the root field that answers them. */
  readonly internal: Readonly<Record<string, readonly string[]>>;
}

export interface SubgraphOptions {
  /** The runtime role's address: it may neither change tables nor rewrite what is append-only. */
  readonly databaseUrl: string;
  /** A copy of the database that PostgreSQL keeps up to date, for the reads that outsiders write. */
  readonly replicaUrl?: string | null;
  readonly secretsDirectory: string;
  /** The folder of all files: each subgraph has its own in it, and all processes of a subgraph the same one. */
  readonly filesDirectory: string;
  /** A bucket that files are kept in instead. */
  readonly bucket?: BucketSettings | null;
  readonly log: Log;
  /** Doors of the other subgraphs, looked up when first asked: in one process they open in any order. */
  readonly peers: (name: SubgraphName) => SubgraphDoor;
  readonly pools?: PoolSettings;
  readonly onStatement?: StatementHook;
}

export interface RunningSubgraph extends AsyncDisposable {
  readonly name: SubgraphName;
  /** The door within this process; `serveDoor` opens it to others. */
  readonly door: SubgraphDoor;
  readonly database: OpenDatabase;
  readonly vault: Vault;
  /** As in a call's context: for who brings the first rows in. */
  readonly newId: WorkContext['newId'];
  /** Why it can't serve now; nothing when it can. */
  ready(): Promise<readonly string[]>;
  startJobs(): Promise<AsyncDisposable>;
}

/**
 * The executable schema, every field behind its rule.
 * @throws Error when a field has no rule, or a rule no field.
 */
export function buildSubgraph<Context extends RequestContext>(
  definition: Pick<SubgraphDefinition<Context>, 'sdl' | 'resolvers' | 'permissions'>,
): GraphQLSchema {
  return guard(buildUnguarded(definition), definition.permissions);
}

/** The same without a rule anywhere: what is to be guarded, and nothing to be served. */
export function buildUnguarded<Context extends RequestContext>(
  definition: Pick<SubgraphDefinition<Context>, 'sdl' | 'resolvers'>,
): GraphQLSchema {
  const resolvers = definition.resolvers as Record<string, Record<string, (...args: unknown[]) => unknown>>;
  return buildSubgraphSchema({ typeDefs: parse(definition.sdl), resolvers });
}

type Written = Pick<SubgraphDefinition<never>, 'sdl' | 'resolvers' | 'permissions'>;
const built = new WeakMap<Resolvers, Written & { readonly schema: GraphQLSchema }>();

/** What is written the same is built once in a process: tests open a subgraph for each of their files. */
function schemaOf({ sdl, resolvers, permissions }: Written): GraphQLSchema {
  const before = built.get(resolvers);
  if (before?.sdl === sdl && before.permissions === permissions) return before.schema;
  const schema = buildSubgraph({ sdl, resolvers, permissions });
  built.set(resolvers, { sdl, resolvers, permissions, schema });
  return schema;
}

/** Opens the database pools, keys and door of a subgraph. Nothing listens and no task runs yet. */
export async function openSubgraph<Context extends RequestContext>(
  definition: SubgraphDefinition<Context>,
  options: SubgraphOptions,
): Promise<RunningSubgraph> {
  const { name } = definition;
  const log = options.log.with({ subgraph: name });
  const [keyRing, verifier, vault, files] = await Promise.all([
    openKeyRing(options.secretsDirectory, name),
    openPassportVerifier(options.secretsDirectory, name),
    openVault(options.secretsDirectory),
    openFiles(options, name),
  ]);
  const database = openDatabase({
    url: options.databaseUrl,
    replicaUrl: options.replicaUrl ?? null,
    name,
    log,
    ...(options.pools && { pools: options.pools }),
    ...(options.onStatement && { onStatement: options.onStatement }),
  });
  const work: WorkContext = {
    database,
    vault,
    files,
    log,
    peers: peersFor(keyRing, options.peers),
    newId: <Id extends string>() => randomUUIDv7() as string as Id,
  };
  let schemaIsCurrent = false;
  const ready = async (): Promise<readonly string[]> => {
    try {
      await database.ping();
      schemaIsCurrent ||= (await pendingMigrations(options.databaseUrl, definition.migrations)).length === 0;
    } catch {
      return [`${name}: its database does not answer`];
    }
    return schemaIsCurrent ? [] : [`${name}: migrations are pending`];
  };
  const door = openLocalDoor({
    name,
    schema: schemaOf(definition),
    internal: definition.internal,
    verifier,
    log,
    ready,
    ...(definition.files && { files: definition.files }),
    context: (asked) =>
      definition.context({
        ...work,
        ...asked.request,
        ...(asked.errand.slip.lane === 'adhoc' && {
          database: database.forOutsider(asked.request.signal, asked.request.deadline),
        }),
        peers: peersFor(keyRing, options.peers, asked.errand),
      }),
  });
  return {
    name,
    door,
    database,
    vault,
    newId: work.newId,
    ready,
    startJobs: () =>
      runJobs({
        databaseUrl: options.databaseUrl,
        name,
        tasks: definition.tasks,
        log,
        context: work,
        ...(definition.cron && { cron: definition.cron }),
      }),
    [Symbol.asyncDispose]: async () => {
      files[Symbol.dispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

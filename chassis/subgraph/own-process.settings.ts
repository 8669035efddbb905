import { resolve } from 'node:path';
import { z } from 'zod';
import { environment } from '../config/environment.ts';
import { databaseUrl, port, readSettings, url } from '../config/settings.ts';
import { type BucketSettings, readBucketSettings } from '../files/bucket.settings.ts';
import { readFilesDirectory } from '../files/files.settings.ts';
import { readReplicaUrl } from '../postgres/replica.settings.ts';
import type { SubgraphName } from './door.ts';

/** What a process that runs one subgraph alone needs to know. */
export interface OwnProcessSettings {
  readonly host: string;
  readonly port: number;
  /** Private port of /metrics and /health; 0 lets the system choose. */
  readonly operationsPort: number;
  readonly databaseUrl: string;
  /** A copy of it for the reads that outsiders write; null for none. */
  readonly replicaUrl: string | null;
  readonly secretsDirectory: string;
  /** The folder of all files. */
  readonly filesDirectory: string;
  /** A bucket that files are kept in instead; null for the folder. */
  readonly bucket: BucketSettings | null;
  /** Where the subgraphs listen that this one asks. */
  readonly peerUrls: ReadonlyMap<SubgraphName, string>;
  readonly logLevel: string;
  /** Base address of an OTLP collector; without it nothing is traced. */
  readonly tracesEndpoint: string | undefined;
}

/** @throws SettingsRefused with a line for each variable that is missing or can't be read. */
export function readOwnProcessSettings(
  name: SubgraphName,
  asks: readonly SubgraphName[],
  from: typeof environment = environment,
): OwnProcessSettings {
  const database = `${name.toUpperCase()}_DATABASE_URL`;
  const peers = asks.map((peer) => [peer, `${peer.toUpperCase()}_URL`] as const);
  const read = readSettings(
    {
      HOST: z.string().default('127.0.0.1'),
      PORT: port.prefault('0'),
      OPERATIONS_PORT: port.prefault('0'),
      DATA_DIR: z.string().default('.data'),
      SECRETS_DIR: z.string().optional(),
      LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
      OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
    },
    from,
  );
  const addresses: Readonly<Record<string, string>> = readSettings(
    { [database]: databaseUrl, ...Object.fromEntries(peers.map(([, variable]) => [variable, url])) },
    from,
  );
  return {
    host: read.HOST,
    port: read.PORT,
    operationsPort: read.OPERATIONS_PORT,
    databaseUrl: addresses[database] ?? '',
    replicaUrl: readReplicaUrl(name, from),
    secretsDirectory: resolve(read.SECRETS_DIR ?? `${read.DATA_DIR}/secrets`),
    filesDirectory: readFilesDirectory(from),
    bucket: readBucketSettings(from),
    peerUrls: new Map(peers.map(([peer, variable]) => [peer, addresses[variable] ?? ''])),
    logLevel: read.LOG_LEVEL,
    tracesEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}

import { resolve } from 'node:path';
import { databaseUrl, port, readSettings, url } from '@guichet/chassis/config/settings.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { z } from 'zod';

/** One web process and one work process, or a process for each part. */
export type Layout = 'together' | 'split';

/** Where a subgraph's database is when somebody gives one. */
export interface GivenDatabase {
  /** Address for the runtime role. */
  readonly url: string;
  /** Address for the owner role, who migrates. */
  readonly ownerUrl: string;
}

/** How the product is started on this machine. */
export interface StackSettings {
  readonly port: number;
  /** Port of /metrics and /health, for this machine alone; 0 lets the system choose. */
  readonly operationsPort: number;
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly secretsFolder: string;
  readonly layout: Layout;
  readonly isProduction: boolean;
  /** Whether the people of the demonstration find something that happened already, or only themselves. Never in production. */
  readonly isPlayed: boolean;
  readonly logLevel: string;
  /** Where traces go (OTLP over HTTP); undefined for nowhere. */
  readonly tracesEndpoint: string | undefined;
  /** Databases that somebody gives; the others are embedded. */
  readonly databases: Readonly<Partial<Record<SubgraphName, GivenDatabase>>>;
}

/** @throws SettingsRefused naming every wrong variable. */
export function readStackSettings(): StackSettings {
  const read = readSettings({
    PORT: port.default(4000),
    OPERATIONS_PORT: port.default(4009),
    PUBLIC_URL: url.optional(),
    DATA_DIR: z.string().default('.data'),
    SECRETS_DIR: z.string().optional(),
    LAYOUT: z.enum(['together', 'split']).default('together'),
    NODE_ENV: z.string().optional(),
    DEMONSTRATION: z.enum(['played', 'people']).default('played'),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
    IDENTITY_DATABASE_URL: databaseUrl.optional(),
    INVOICES_DATABASE_URL: databaseUrl.optional(),
    BILLING_DATABASE_URL: databaseUrl.optional(),
    IDENTITY_MIGRATION_DATABASE_URL: databaseUrl.optional(),
    INVOICES_MIGRATION_DATABASE_URL: databaseUrl.optional(),
    BILLING_MIGRATION_DATABASE_URL: databaseUrl.optional(),
  });
  const given = (runtime: string | undefined, owner: string | undefined): GivenDatabase | undefined =>
    runtime === undefined ? undefined : { url: runtime, ownerUrl: owner ?? runtime };
  const databases = {
    identity: given(read.IDENTITY_DATABASE_URL, read.IDENTITY_MIGRATION_DATABASE_URL),
    invoices: given(read.INVOICES_DATABASE_URL, read.INVOICES_MIGRATION_DATABASE_URL),
    billing: given(read.BILLING_DATABASE_URL, read.BILLING_MIGRATION_DATABASE_URL),
  };
  const dataFolder = resolve(read.DATA_DIR);
  return {
    port: read.PORT,
    operationsPort: read.OPERATIONS_PORT,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    dataFolder,
    secretsFolder: resolve(read.SECRETS_DIR ?? `${dataFolder}/secrets`),
    layout: read.LAYOUT,
    isProduction: read.NODE_ENV === 'production',
    isPlayed: read.DEMONSTRATION === 'played',
    logLevel: read.LOG_LEVEL,
    tracesEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT,
    databases: Object.fromEntries(Object.entries(databases).filter(([, database]) => database !== undefined)),
  };
}

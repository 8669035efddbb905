import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from '@guichet/chassis/config/environment.ts';
import { count, flag, port, readSettings, SettingsRefused, url } from '@guichet/chassis/config/settings.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { z } from 'zod';
import type { ContractName } from './audiences/audience.ts';
import { largestList, usualCosts } from './costs/cost-figures.ts';
import { audienceLimits, type Budgets, smallestBudgets } from './limits/audience-limits.ts';
import { documentLimits } from './limits/document-limits.ts';
import { bodyLimit } from './limits/judge-document.ts';

export interface GatewaySettings {
  /** Address that it listens on. */
  readonly host: string;
  readonly port: number;
  /** Where people reach the counter: cookies, origins and links follow from it. */
  readonly publicUrl: string;
  /** Private port of /metrics and /health; null where another service of the process has one. */
  readonly operationsPort: number | null;
  readonly secretsDirectory: string;
  /** Where stand-ins for the outside world remember; null for nowhere. */
  readonly dataDirectory: string | null;
  /** Whether sessions may send only documents that the house wrote. */
  readonly trustedDocumentsOnly: boolean;
  /** Points a minute for programs of providers, and for dashboards and officers who explore. */
  readonly budgets: Budgets;
  /** Addresses and networks of the proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly production: boolean;
  readonly logLevel: string;
  /** Base address of an OTLP collector; without it nothing is traced. */
  readonly tracesEndpoint: string | undefined;
  /** The supergraph, whole and as the contracts of audiences leave it. */
  readonly supergraphFiles: Readonly<Record<ContractName, string>>;
  readonly trustedDocumentsFile: string;
  /** Folder of the built client. */
  readonly clientDirectory: string;
}

const points = (least: number) =>
  count.refine((number) => number >= least, `points a minute, at least ${least}`);

const shape = {
  HOST: z.string().optional(),
  PORT: port.default(4000),
  PUBLIC_URL: url.optional(),
  OPERATIONS_PORT: port.default(4009),
  DATA_DIR: z.string().default('.data'),
  SECRETS_DIR: z.string().optional(),
  TRUSTED_DOCUMENTS_ONLY: flag.default(true),
  PROVIDER_BUDGET: points(smallestBudgets.provider).default(10_000),
  DASHBOARD_BUDGET: points(smallestBudgets.dashboard).default(60_000),
  TRUSTED_PROXIES: z.string().default(''),
  NODE_ENV: z.string().default('development'),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
};

/**
 * Reads the gateway's settings.
 * @throws SettingsRefused naming each wrong variable, or what production does not allow.
 */
export function readGatewaySettings(from: typeof environment = environment): GatewaySettings {
  const read = readSettings(shape, from);
  const production = read.NODE_ENV === 'production';
  if (production && !read.TRUSTED_DOCUMENTS_ONLY)
    throw new SettingsRefused([
      'TRUSTED_DOCUMENTS_ONLY is 0: in production sessions may send only trusted documents. Leave it unset.',
    ]);
  return {
    // On one's own machine the demonstration's people and messages are not for the neighbours.
    host: read.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: read.PORT,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    operationsPort: read.OPERATIONS_PORT,
    dataDirectory: production ? null : resolve(read.DATA_DIR),
    secretsDirectory: resolve(read.SECRETS_DIR ?? `${read.DATA_DIR}/secrets`),
    trustedDocumentsOnly: read.TRUSTED_DOCUMENTS_ONLY,
    budgets: { provider: read.PROVIDER_BUDGET, dashboard: read.DASHBOARD_BUDGET },
    trustedProxies: read.TRUSTED_PROXIES.split(',')
      .map((proxy) => proxy.trim())
      .filter(Boolean),
    production,
    logLevel: read.LOG_LEVEL,
    tracesEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT,
    ...builtFiles,
  };
}

/** What other parts of the house build and the gateway reads. */
export const builtFiles = {
  supergraphFiles: {
    whole: fileURLToPath(import.meta.resolve('@guichet/schema/supergraph.graphql')),
    provider: fileURLToPath(import.meta.resolve('@guichet/schema/contracts/provider.supergraph.graphql')),
    dashboard: fileURLToPath(import.meta.resolve('@guichet/schema/contracts/dashboard.supergraph.graphql')),
  },
  trustedDocumentsFile: fileURLToPath(
    import.meta.resolve('@guichet/schema/operations/__generated__/trusted-documents.json'),
  ),
  clientDirectory: fileURLToPath(new URL('../../clients/web/dist', import.meta.url)),
} as const;

/** What the graph allows at most, for the page that tells it. */
export const graphLimits = {
  body: bodyLimit,
  document: documentLimits,
  list: largestList,
  audiences: audienceLimits,
  smallestBudgets,
  costs: usualCosts,
} as const;

/** Where each subgraph listens when the parts are processes of their own. */
export function readDoorUrls(from: typeof environment = environment): Readonly<Record<SubgraphName, string>> {
  const read = readSettings({ IDENTITY_URL: url, INVOICES_URL: url, BILLING_URL: url }, from);
  return { identity: read.IDENTITY_URL, invoices: read.INVOICES_URL, billing: read.BILLING_URL };
}

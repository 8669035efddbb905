import { readRecords } from '@guichet/chassis/copies/copied-table.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { copiedTables } from './copied-tables.repository.ts';
import type { DataExport } from './data-export.ts';

/** Who keeps something of a person. */
export const sources = ['identity', 'invoices', 'billing'] as const;

export type Source = (typeof sources)[number];

/** A file of a person at the insurance office. */
export interface ClaimFile {
  readonly kind: 'ATTACHMENT' | 'CLAIM_DOCUMENT';
  readonly id: string;
  readonly reference: string | null;
  readonly name: string;
}

interface Batch {
  readonly part: string;
  readonly rows: string;
  readonly next: string | null;
}

const records = {
  invoices:
    'query ClaimRecords($accountId: ID!, $after: String) { batch: claimRecords(accountId: $accountId, after: $after) { part rows next } }',
  billing:
    'query PayoutRecords($accountId: ID!, $after: String) { batch: payoutRecords(accountId: $accountId, after: $after) { part rows next } }',
};

const claimFiles = `query ClaimFiles($accountId: ID!, $after: String) {
  batch: claimFiles(accountId: $accountId, after: $after) { files { kind id reference name } next }
}`;

const claimFile = `query ClaimFile($accountId: ID!, $kind: ClaimFileKind!, $id: ID!) {
  claimFile(accountId: $accountId, kind: $kind, id: $id)
}`;

/** What a subgraph keeps of an account: its parts, also those without rows, each to be read to its end before the next. */
export async function* recordsAt(
  context: JobContext,
  source: Source,
  accountId: string,
): AsyncGenerator<{ readonly part: string; readonly batches: AsyncIterable<readonly unknown[]> }> {
  let batch: Batch | null = await ask(context, source, accountId, null);
  async function* rowsOf(part: string): AsyncGenerator<readonly unknown[]> {
    while (batch?.part === part) {
      yield JSON.parse(batch.rows) as readonly unknown[];
      batch = batch.next === null ? null : await ask(context, source, accountId, batch.next);
    }
  }
  while (batch) {
    const { part }: Batch = batch;
    yield { part, batches: rowsOf(part) };
  }
}

async function ask(
  { database, vault, peers }: JobContext,
  source: Source,
  accountId: string,
  after: string | null,
): Promise<Batch> {
  if (source === 'identity') return readRecords({ db: database.jobs, vault }, copiedTables, accountId, after);
  const question = { query: records[source], variables: { accountId, after } };
  return (await peers.ask<{ readonly batch: Batch }>(source, question)).batch;
}

/** The documents that an account sent, and the copies of its claims. */
export async function* filesAtInvoices({ peers }: JobContext, accountId: string): AsyncGenerator<ClaimFile> {
  interface Files {
    readonly batch: { readonly files: readonly ClaimFile[]; readonly next: string | null };
  }
  let after: string | null = null;
  do {
    const { batch }: Files = await peers.ask<Files>('invoices', {
      query: claimFiles,
      variables: { accountId, after },
    });
    yield* batch.files;
    after = batch.next;
  } while (after !== null);
}

/** One of them; null when it isn't there any more. */
export async function readFile(
  { peers }: JobContext,
  { accountId }: Pick<DataExport, 'accountId'>,
  { kind, id }: ClaimFile,
): Promise<Uint8Array | null> {
  const variables = { accountId, kind, id };
  const answer = await peers.ask<{ readonly claimFile: string | null }>('invoices', {
    query: claimFile,
    variables,
  });
  return answer.claimFile === null ? null : Buffer.from(answer.claimFile, 'base64');
}

import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { formatIban, type Iban } from '@guichet/schema/scalars/iban.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { z } from 'zod';
import type { ClaimId } from './claim.ts';
import { findLastSubmissions, type SubmissionRow } from './claim-history.repository.ts';
import type { ClaimScope } from './claim-scope.ts';
import { unsealIban } from './claim-submission.ts';

/** What was handed in with one version of a claim, as far as it is compared with another. */
export interface HandedInText {
  readonly claimVersion: number;
  readonly submittedAt: Temporal.Instant;
  readonly typed: unknown;
  /** Who and where to, by name: they were chosen by their keys. */
  readonly beneficiary: string;
  readonly bankAccount: string;
  /** Each document's name, and by what it is known: its bytes. */
  readonly files: readonly { readonly name: string; readonly mark: string }[];
  readonly totalMinor: bigint;
}

const content = z.object({
  typed: z.unknown(),
  beneficiary: z.object({ familyName: z.string(), givenName: z.string() }),
  bankAccount: z.object({ holder: z.string() }),
  /** Texts of the first schema version know no documents. */
  attachments: z.array(z.object({ name: z.string(), sha256: z.string() })).default([]),
  total: z.string(),
});

type Reader = Pick<RequestContext, 'database' | 'vault'>;

/** What was handed in last for each claim and what before that, the last one first; one statement for however many. */
export async function readHandIns(
  { database, vault }: Reader,
  scope: ClaimScope,
  ids: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, readonly HandedInText[]>> {
  const rows = await findLastSubmissions(database.pages, scope, ids, 2);
  const read = await Promise.all(
    rows.map(async (row) => ({ claimId: row.claimId, text: await textOf(vault, row) })),
  );
  const byClaim = Map.groupBy(read, ({ claimId }) => claimId);
  return new Map([...byClaim].map(([id, texts]) => [id, texts.map(({ text }) => text)]));
}

async function textOf(vault: Reader['vault'], row: SubmissionRow): Promise<HandedInText> {
  const said = content.parse(JSON.parse(row.content));
  const total = parseMoney(said.total);
  if (!total.ok) throw new Error('A submission bears a total that is no amount');
  return {
    claimVersion: row.claimVersion ?? 1,
    submittedAt: row.submittedAt,
    typed: said.typed,
    beneficiary: `${said.beneficiary.familyName} ${said.beneficiary.givenName}`,
    bankAccount: `${formatIban((await unsealIban(vault, row)) as Iban)}, ${said.bankAccount.holder}`,
    files: said.attachments.map(({ name, sha256 }) => ({ name, mark: sha256 })),
    totalMinor: total.value,
  };
}

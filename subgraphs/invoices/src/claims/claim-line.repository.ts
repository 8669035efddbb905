import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq, ne } from 'drizzle-orm';
import type { ClaimFormCode } from '../forms/form.ts';
import { claimLines, claims } from './claim.table.ts';
import type { Claim, ClaimId } from './claim.ts';
import type { KeptLine } from './claim-line.ts';
import { newestFirst } from './claim-page.repository.ts';
import { among, type ClaimScope, within } from './claim-scope.ts';
import type { EarlierLine } from './claim-warnings.ts';

export type ClaimLineRow = typeof claimLines.$inferInsert;

/** The lines of each claim, in the order in which they were typed. */
export function findLines(
  db: Executor,
  scope: ClaimScope,
  claimIds: readonly ClaimId[],
): Promise<(KeptLine & { readonly claimId: ClaimId })[]> {
  return db
    .select()
    .from(claimLines)
    .where(and(within(scope, claimLines), among(claimLines.claimId, claimIds)))
    .orderBy(asc(claimLines.claimId), asc(claimLines.position));
}

/** So many claims of one insured person on one form are looked back on. */
const mostEarlier = 200;

/** The lines of the claims that were sent for somebody on a form, of the newest claims, without those that were refused. */
export function findEarlierLines(
  db: Executor,
  scope: ClaimScope,
  { beneficiaryId, form }: { readonly beneficiaryId: string; readonly form: ClaimFormCode },
): Promise<(EarlierLine & { readonly claimId: ClaimId })[]> {
  const newest = db
    .select({ id: claims.id, office: claims.office, reference: claims.reference })
    .from(claims)
    .where(
      and(
        within(scope, claims),
        eq(claims.beneficiaryId, beneficiaryId),
        eq(claims.form, form),
        ne(claims.status, 'REFUSED'),
      ),
    )
    .orderBy(...newestFirst)
    .limit(mostEarlier)
    .as('newest');
  return db
    .select({
      claimId: claimLines.claimId,
      reference: newest.reference,
      kind: claimLines.kind,
      variant: claimLines.variant,
      servedOn: claimLines.servedOn,
      servedUntil: claimLines.servedUntil,
      quantity: claimLines.quantity,
      amountMinor: claimLines.amountMinor,
    })
    .from(newest)
    .innerJoin(claimLines, and(eq(claimLines.office, newest.office), eq(claimLines.claimId, newest.id)));
}

export async function insertLines(tx: Transaction, lines: readonly ClaimLineRow[]): Promise<void> {
  await tx.insert(claimLines).values([...lines]);
}

/** Takes the lines of a claim away that the caller holds, before a correction writes them again. */
export async function deleteLines(tx: Transaction, { id, office }: Claim): Promise<void> {
  await tx.delete(claimLines).where(and(eq(claimLines.office, office), eq(claimLines.claimId, id)));
}

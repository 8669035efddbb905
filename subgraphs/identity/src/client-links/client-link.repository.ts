import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, inArray, isNull, lte, ne, notInArray, or, sql } from 'drizzle-orm';
import { type ProviderId, providersOffice } from '../providers/provider.ts';
import { activationLinks, clientLinks, clientLinkTransitions, isUnanswered } from './client-link.table.ts';
import { type ClientLinkId, closedStatuses } from './client-link.ts';

export type ClientLinkRow = typeof clientLinks.$inferSelect;
export type NewClientLinkRow = typeof clientLinks.$inferInsert;

const clock = sql`clock_timestamp()`;

/** Holds texts that stand for something until the transaction ends, always in the same order. */
export async function holdKeys(tx: Transaction, ...keys: readonly string[]): Promise<void> {
  for (const key of [...new Set(keys)].sort())
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

export async function insertLink(tx: Transaction, row: NewClientLinkRow): Promise<void> {
  await tx.insert(clientLinks).values(row);
}

/** Holds a link until the transaction ends, whoever asks. */
export async function lockLink(tx: Transaction, id: ClientLinkId): Promise<ClientLinkRow | null> {
  const [row] = await tx.select().from(clientLinks).where(eq(clientLinks.id, id)).for('update');
  return row ?? null;
}

/** Writes what is new in a link that the caller holds, and answers it. */
export async function updateLink(
  tx: Transaction,
  id: ClientLinkId,
  set: Partial<Omit<NewClientLinkRow, 'id' | 'office' | 'providerId'>>,
): Promise<ClientLinkRow> {
  const [row] = await tx.update(clientLinks).set(set).where(eq(clientLinks.id, id)).returning();
  if (!row) throw new Error('A client link that is held is gone');
  return row;
}

/** What a provider's other clients are compared with. */
interface KnownClient extends Pick<ClientLinkRow, 'emailFingerprint' | 'personFingerprint'> {
  readonly reference?: string;
}

type Twin = Pick<ClientLinkRow, 'id' | 'emailFingerprint' | 'personFingerprint'>;

/** A provider's living clients of the same address or person, and the one that bears the reference, beside a link itself. */
export async function findTwins(
  db: Executor,
  providerId: ProviderId,
  known: KnownClient,
  besides: ClientLinkId | null,
): Promise<{ readonly living: readonly Twin[]; readonly named: Twin | null }> {
  const { id, emailFingerprint, personFingerprint, reference, status, registeredAt } = clientLinks;
  const isNamed = known.reference === undefined ? sql`false` : eq(reference, known.reference);
  const isLiving = and(
    notInArray(status, [...closedStatuses]),
    or(eq(emailFingerprint, known.emailFingerprint), eq(personFingerprint, known.personFingerprint)),
  );
  const rows = await db
    .select({
      id,
      emailFingerprint,
      personFingerprint,
      isNamed: sql<boolean>`coalesce(${isNamed}, false)`,
      isLiving: sql<boolean>`${isLiving}`,
    })
    .from(clientLinks)
    .where(
      and(
        eq(clientLinks.office, providersOffice),
        eq(clientLinks.providerId, providerId),
        or(isLiving, isNamed),
        besides ? ne(id, besides) : undefined,
      ),
    )
    .orderBy(registeredAt, id);
  return { living: rows.filter((row) => row.isLiving), named: rows.find((row) => row.isNamed) ?? null };
}

export async function insertLinkTransition(
  tx: Transaction,
  row: typeof clientLinkTransitions.$inferInsert,
): Promise<void> {
  await tx.insert(clientLinkTransitions).values(row);
}

/** What the last step of a link was sealed with; null before its first. */
export async function lastLinkSeal(tx: Transaction, id: ClientLinkId): Promise<string | null> {
  const { hash, clientLinkId, linkVersion } = clientLinkTransitions;
  const [row] = await tx
    .select({ hash })
    .from(clientLinkTransitions)
    .where(and(eq(clientLinkTransitions.office, providersOffice), eq(clientLinkId, id)))
    .orderBy(sql`${linkVersion} desc`)
    .limit(1);
  return row?.hash ?? null;
}

export async function insertActivation(
  tx: Transaction,
  row: typeof activationLinks.$inferInsert,
): Promise<void> {
  await tx.insert(activationLinks).values(row);
}

/** From now on the activation e-mails that a link was sent so far open nothing. */
export async function replaceActivations(tx: Transaction, id: ClientLinkId): Promise<void> {
  await tx
    .update(activationLinks)
    .set({ replacedAt: clock })
    .where(
      and(
        eq(activationLinks.clientLinkId, id),
        isNull(activationLinks.usedAt),
        isNull(activationLinks.replacedAt),
      ),
    );
}

/** @returns how many activation links are gone, at most `most`, that were over before an instant. */
export async function deleteActivationsBefore(
  db: Executor,
  before: Temporal.Instant,
  most: number,
): Promise<number> {
  const { tokenHash, expiresAt } = activationLinks;
  const old = db
    .select({ tokenHash })
    .from(activationLinks)
    .where(lte(expiresAt, before))
    .limit(most)
    .for('update', { skipLocked: true });
  const gone = await db.delete(activationLinks).where(sql`${tokenHash} in ${old}`).returning({ tokenHash });
  return gone.length;
}

/** Holds at most `most` links, the oldest first, whose client neither activated nor accepted since an instant, and leaves alone what somebody holds. */
export function lockUnansweredBefore(
  tx: Transaction,
  before: { readonly ranOutBefore: Temporal.Instant; readonly registeredBefore: Temporal.Instant },
  most: number,
): Promise<ClientLinkRow[]> {
  const { office, updatedAt, activationExpiresAt } = clientLinks;
  return tx
    .select()
    .from(clientLinks)
    .where(
      and(
        eq(office, providersOffice),
        isUnanswered,
        lte(updatedAt, before.registeredBefore),
        or(isNull(activationExpiresAt), lte(activationExpiresAt, before.ranOutBefore)),
      ),
    )
    .orderBy(updatedAt)
    .limit(most)
    .for('update', { skipLocked: true });
}

/** Takes links away that the caller holds, with the activations that hang on them. Their history stays. */
export async function deleteLinks(tx: Transaction, ids: readonly ClientLinkId[]): Promise<void> {
  await tx.delete(clientLinks).where(inArray(clientLinks.id, [...ids]));
}

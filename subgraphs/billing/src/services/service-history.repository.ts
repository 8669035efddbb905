import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { serviceEditions, serviceFees, services } from './service.table.ts';
import {
  type ServiceEdition,
  type ServiceFee,
  type ServiceHistory,
  type ServiceOffer,
  servicesOffice,
} from './service.ts';

/** Which edition of which service. */
export interface EditionKey {
  readonly code: string;
  readonly valid_from: string;
  readonly version: number;
}

/** All that the office has ever sold and will sell, as it was recorded last, by code; one of them for a code. */
export async function findHistories(db: Executor, code: string | null): Promise<ServiceHistory[]> {
  const named = (table: typeof services | typeof serviceEditions | typeof serviceFees) =>
    and(eq(table.office, servicesOffice), code === null ? undefined : eq(table.code, code));
  const offers = await db
    .select({
      code: services.code,
      group: services.group,
      offeredFrom: services.offeredFrom,
      offeredUntil: services.offeredUntil,
      version: services.version,
    })
    .from(services)
    .where(named(services))
    .orderBy(asc(services.code));
  const editions = Map.groupBy(await findEditions(db, named(serviceEditions)), (one) => one.code);
  const fees = Map.groupBy(await findFees(db, named(serviceFees)), (one) => one.code);
  return offers.map((offer) => ({
    ...offer,
    editions: editions.get(offer.code) ?? [],
    fees: fees.get(offer.code) ?? [],
  }));
}

/** Editions by what an order keeps of them. */
export function findEditionsByKey(
  db: Executor,
  keys: readonly EditionKey[],
): Promise<(ServiceEdition & { readonly code: string })[]> {
  const wanted = JSON.stringify(keys);
  const isWanted = sql`(${serviceEditions.code}, ${serviceEditions.validFrom}, ${serviceEditions.version}) in (
    select wanted.code, wanted.valid_from, wanted.version
    from jsonb_to_recordset(${wanted}::jsonb) as wanted(code text, valid_from date, version integer))`;
  return db
    .select()
    .from(serviceEditions)
    .where(and(eq(serviceEditions.office, servicesOffice), isWanted));
}

function findEditions(db: Executor, which: SQL | undefined) {
  return db
    .selectDistinctOn([serviceEditions.code, serviceEditions.validFrom], {
      code: serviceEditions.code,
      validFrom: serviceEditions.validFrom,
      version: serviceEditions.version,
      isOnAccount: serviceEditions.isOnAccount,
      deliveryMode: serviceEditions.deliveryMode,
      minWorkingDays: serviceEditions.minWorkingDays,
      maxWorkingDays: serviceEditions.maxWorkingDays,
      wordings: serviceEditions.wordings,
      postage: serviceEditions.postage,
      questions: serviceEditions.questions,
    })
    .from(serviceEditions)
    .where(which)
    .orderBy(serviceEditions.code, serviceEditions.validFrom, desc(serviceEditions.version));
}

function findFees(db: Executor, which: SQL | undefined) {
  return db
    .selectDistinctOn([serviceFees.code, serviceFees.validFrom], {
      code: serviceFees.code,
      validFrom: serviceFees.validFrom,
      version: serviceFees.version,
      amountMinor: serviceFees.amountMinor,
      currency: serviceFees.currency,
      source: serviceFees.source,
      isVerified: serviceFees.isVerified,
    })
    .from(serviceFees)
    .where(which)
    .orderBy(serviceFees.code, serviceFees.validFrom, desc(serviceFees.version));
}

/** Lets one transaction after the other change a service: one that isn't there yet can't be locked. */
export async function holdService(tx: Transaction, code: string): Promise<void> {
  const name = `service ${servicesOffice} ${code}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** The caller holds the service, here and below. */
export async function insertOffer(tx: Transaction, offer: ServiceOffer): Promise<void> {
  await tx.insert(services).values({ office: servicesOffice, ...offer });
}

export async function updateOffer(
  tx: Transaction,
  { code, offeredUntil, version }: ServiceOffer,
): Promise<void> {
  await tx
    .update(services)
    .set({ offeredUntil, version })
    .where(and(eq(services.office, servicesOffice), eq(services.code, code)));
}

export async function insertEdition(tx: Transaction, code: string, edition: ServiceEdition): Promise<void> {
  await tx.insert(serviceEditions).values({ office: servicesOffice, code, ...edition });
}

export async function insertFee(tx: Transaction, code: string, fee: ServiceFee): Promise<void> {
  await tx.insert(serviceFees).values({ office: servicesOffice, code, ...fee });
}

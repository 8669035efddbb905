import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, asc, eq } from 'drizzle-orm';
import type { ClaimId } from '../../claims/claim.ts';
import { among, type ClaimScope, within } from '../../claims/claim-scope.ts';
import type { OfClaim } from '../form-room.ts';
import { travelMeals, travelTrips } from './travel.table.ts';
import type { TravelDetails } from './travel.ts';

/** The trips of each claim, in the order typed. */
export function findTrips(db: Executor, scope: ClaimScope, claimIds: readonly ClaimId[]) {
  return db
    .select()
    .from(travelTrips)
    .where(and(within(scope, travelTrips), among(travelTrips.claimId, claimIds)))
    .orderBy(asc(travelTrips.claimId), asc(travelTrips.position));
}

/** Meals and lodging of each claim that has any. */
export function findMeals(db: Executor, scope: ClaimScope, claimIds: readonly ClaimId[]) {
  return db
    .select()
    .from(travelMeals)
    .where(and(within(scope, travelMeals), among(travelMeals.claimId, claimIds)));
}

export async function insertTravel(
  tx: Transaction,
  claim: OfClaim,
  { trips, meals }: TravelDetails,
): Promise<void> {
  const rows = trips.map(({ companionAmountsMinor, ...trip }, index) => ({
    ...claim,
    ...trip,
    position: index + 1,
    companionAmountsMinor: [...companionAmountsMinor],
  }));
  if (rows.length > 0) await tx.insert(travelTrips).values(rows);
  if (!meals) return;
  const { periodStart, periodEnd, days5To8Hours, daysOver8Hours, lodging } = meals;
  await tx.insert(travelMeals).values({
    ...claim,
    periodStart,
    periodEnd,
    days5To8Hours: [...days5To8Hours],
    daysOver8Hours: [...daysOver8Hours],
    lodging: [...lodging],
  });
}

export async function deleteTravel(tx: Transaction, { office, claimId }: OfClaim): Promise<void> {
  for (const table of [travelTrips, travelMeals])
    await tx.delete(table).where(and(eq(table.office, office), eq(table.claimId, claimId)));
}

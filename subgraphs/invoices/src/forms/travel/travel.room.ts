import { toPlainString } from '@guichet/schema/scalars/decimal.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { z } from 'zod';
import type { FormRoom } from '../form-room.ts';
import { readTravel } from './read-travel.ts';
import { repeatTravel } from './repeat-travel.ts';
import { travelPermissions } from './travel.permissions.ts';
import { deleteTravel, findMeals, findTrips, insertTravel } from './travel.repository.ts';
import { travelResolvers } from './travel.resolvers.ts';
import type { TravelDetails, TravelEntry, TravelTrip } from './travel.ts';
import { describeTravelLine, travelLineKinds } from './travel.wording.ts';
import { frozenTravel, travelCopyFacts, travelCopyLines } from './travel-copy.ts';
import { travelTypedWords } from './travel-typed.wording.ts';

/** Form 318.632.1, « Facture pour frais de voyage et nourriture ». */
export const travelRoom: FormRoom<TravelEntry, TravelDetails, z.output<typeof frozenTravel>> = {
  form: 'TRAVEL',
  typeName: 'TravelDetails',
  tariffs: ['TRAVEL_KILOMETRE', 'TRAVEL_DAY_5_TO_8_HOURS', 'TRAVEL_DAY_OVER_8_HOURS', 'TRAVEL_LODGING'],
  lineKinds: travelLineKinds,
  typedWords: travelTypedWords,
  resolvers: travelResolvers,
  permissions: travelPermissions,
  read: readTravel,
  repeat: repeatTravel,
  describe: describeTravelLine,
  freeze: ({ trips, meals }) => ({ trips: trips.map(freezeTrip), meals }),
  frozen: frozenTravel,
  copyFacts: travelCopyFacts,
  copyLines: travelCopyLines,
  record: insertTravel,
  erase: deleteTravel,
  async find(db, scope, claimIds) {
    const [trips, meals] = await Promise.all([
      findTrips(db, scope, claimIds),
      findMeals(db, scope, claimIds),
    ]);
    const tripsOf = Map.groupBy(trips, ({ claimId }) => claimId);
    const mealsOf = new Map(meals.map((row) => [row.claimId, row]));
    return claimIds
      .filter((claimId) => tripsOf.has(claimId) || mealsOf.has(claimId))
      .map((claimId) => ({
        claimId,
        details: {
          form: 'TRAVEL',
          trips: tripsOf.get(claimId) ?? [],
          meals: mealsOf.get(claimId) ?? null,
        },
      }));
  },
};

function freezeTrip({
  kilometres,
  kilometreRateMinor,
  amountMinor,
  companionAmountsMinor,
  ...trip
}: TravelTrip): object {
  return {
    ...trip,
    kilometres: kilometres === null ? null : toPlainString({ units: kilometres, scale: 1 }),
    kilometreRate: kilometreRateMinor === null ? null : toDecimalString(kilometreRateMinor),
    amount: toDecimalString(amountMinor),
    companionAmounts: companionAmountsMinor.map(toDecimalString),
  };
}

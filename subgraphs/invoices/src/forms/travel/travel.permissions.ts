import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const travelPermissions: Permissions = {
  TravelDetails: { trips: everyone, meals: everyone },
  TravelTrip: {
    startDate: everyone,
    endDate: everyone,
    reason: everyone,
    reasonDetail: everyone,
    departure: everyone,
    arrival: everyone,
    means: everyone,
    kilometres: everyone,
    kilometreRate: everyone,
    needsCar: everyone,
    amount: everyone,
    companionAmounts: everyone,
  },
  TravelMeals: {
    periodStart: everyone,
    periodEnd: everyone,
    days5To8Hours: everyone,
    daysOver8Hours: everyone,
    lodging: everyone,
  },
};

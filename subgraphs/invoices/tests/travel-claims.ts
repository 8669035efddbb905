import type { Insured } from './counter.ts';

/** A travel claim that has no problem, for the insured person's child: 33.66 + 47.20 + 23.60 + 110.00 = 214.46 CHF. */
export function travelOf(insured: Insured) {
  return {
    beneficiaryId: insured.child,
    bankAccountId: insured.bankAccount,
    decisionNumber: '320/2024/123456/0',
    form: {
      travel: {
        trips: [
          {
            startDate: '21.09.2026',
            endDate: '21.09.2026',
            reason: 'MEDICAL_MEASURE',
            departure: 'Carouge',
            arrival: 'Rolle',
            means: 'CAR',
            kilometres: '74.8',
            needsCar: true,
          },
          {
            startDate: '07.09.2026',
            endDate: '08.09.2026',
            reason: 'OTHER',
            reasonDetail: 'Stage',
            departure: 'Genève',
            arrival: 'Lausanne',
            means: 'RETURN',
            amount: '47.20',
            companions: [{ amount: '23.60' }],
          },
        ],
        meals: {
          periodStart: '01.09.2026',
          periodEnd: '30.09.2026',
          days5To8Hours: { announced: '3', days: ['2026-09-07', '2026-09-08', '2026-09-09'] },
          daysOver8Hours: { announced: '2', days: ['2026-09-14', '2026-09-15'] },
          lodging: { announced: '1', days: ['2026-09-14'] },
        },
      },
    },
  };
}

/** Everything that the graph says of a travel claim's form. */
export const travelFields = `
  lines { kind servedOn servedUntil description quantity unitPrice { amount } tariffPosition amount { amount } }
  details { __typename ... on TravelDetails {
    trips { startDate endDate reason reasonDetail departure arrival means kilometres kilometreRate { amount currency }
      needsCar amount { amount } companionAmounts { amount } }
    meals { periodStart periodEnd days5To8Hours daysOver8Hours lodging } } }`;

import { tariffsFrom } from '../../tariffs/tariffs.ts';
import type { ClaimGround } from '../claim-ground.ts';

/** The day of the rules' tests. */
export const today = '2026-11-21';

/** The rates as the counter has them. */
export const tariffs = tariffsFrom(
  [
    ['TRAVEL_KILOMETRE', '2020-01-01', 45n] as const,
    ['TRAVEL_DAY_5_TO_8_HOURS', '1992-01-01', 1150n] as const,
    ['TRAVEL_DAY_OVER_8_HOURS', '1992-01-01', 1900n] as const,
    ['TRAVEL_LODGING', '1992-01-01', 3750n] as const,
  ].map(([code, validFrom, amountMinor]) => ({
    code,
    validFrom,
    amountMinor,
    source: 'RAI',
    isVerified: true,
  })),
);

/** A mother with her son, an account, a verified e-mail and no document. */
export const ground: ClaimGround = {
  parties: {
    beneficiary: {
      id: 'theo',
      familyName: 'Favre',
      givenName: 'Théo',
      birthDate: '2015-04-30',
      avsNumber: '7561234567897',
    },
    bankAccount: { id: 'account', iban: 'CH9300762011623852957', holder: 'Claire Favre' },
    isEmailVerified: true,
  },
  attachments: [],
  tariffs,
};

/** The head of a claim that has no problem: its form is missing. */
export const head = {
  beneficiaryId: 'theo',
  bankAccountId: 'account',
  decisionNumber: '320/2024/123456/0',
};

import { noBenefits } from '../../benefits/benefit.ts';
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
    ['HELPLESSNESS_DAY_SLIGHT', '2019-01-01', 1580n] as const,
    ['HELPLESSNESS_DAY_MODERATE', '2019-01-01', 3950n] as const,
    ['HELPLESSNESS_DAY_SEVERE', '2019-01-01', 6320n] as const,
    ['INTENSIVE_CARE_DAY_4_HOURS', '2019-01-01', 3160n] as const,
    ['INTENSIVE_CARE_DAY_6_HOURS', '2019-01-01', 5530n] as const,
    ['INTENSIVE_CARE_DAY_8_HOURS', '2019-01-01', 7900n] as const,
    ['HELPLESSNESS_DAY_SLIGHT', '2021-01-01', 1595n] as const,
    ['HELPLESSNESS_DAY_MODERATE', '2021-01-01', 3985n] as const,
    ['HELPLESSNESS_DAY_SEVERE', '2021-01-01', 6375n] as const,
    ['INTENSIVE_CARE_DAY_4_HOURS', '2021-01-01', 3185n] as const,
    ['INTENSIVE_CARE_DAY_6_HOURS', '2021-01-01', 5575n] as const,
    ['INTENSIVE_CARE_DAY_8_HOURS', '2021-01-01', 7965n] as const,
    ['HELPLESSNESS_DAY_SLIGHT', '2023-01-01', 1635n] as const,
    ['HELPLESSNESS_DAY_MODERATE', '2023-01-01', 4085n] as const,
    ['HELPLESSNESS_DAY_SEVERE', '2023-01-01', 6535n] as const,
    ['INTENSIVE_CARE_DAY_4_HOURS', '2023-01-01', 3265n] as const,
    ['INTENSIVE_CARE_DAY_6_HOURS', '2023-01-01', 5715n] as const,
    ['INTENSIVE_CARE_DAY_8_HOURS', '2023-01-01', 8165n] as const,
    ['HELPLESSNESS_DAY_SLIGHT', '2025-01-01', 1680n] as const,
    ['HELPLESSNESS_DAY_MODERATE', '2025-01-01', 4200n] as const,
    ['HELPLESSNESS_DAY_SEVERE', '2025-01-01', 6720n] as const,
    ['INTENSIVE_CARE_DAY_4_HOURS', '2025-01-01', 3360n] as const,
    ['INTENSIVE_CARE_DAY_6_HOURS', '2025-01-01', 5880n] as const,
    ['INTENSIVE_CARE_DAY_8_HOURS', '2025-01-01', 8400n] as const,
    ['ASSISTANCE_HOUR', '2021-01-01', 3350n] as const,
    ['ASSISTANCE_QUALIFIED_HOUR', '2021-01-01', 5020n] as const,
    ['ASSISTANCE_HOUR', '2023-01-01', 3430n] as const,
    ['ASSISTANCE_QUALIFIED_HOUR', '2023-01-01', 5150n] as const,
    ['ASSISTANCE_HOUR', '2025-01-01', 3530n] as const,
    ['ASSISTANCE_QUALIFIED_HOUR', '2025-01-01', 5295n] as const,
    ['ASSISTANCE_NIGHT_1', '2022-01-01', 5585n] as const,
    ['ASSISTANCE_NIGHT_2', '2022-01-01', 7640n] as const,
    ['ASSISTANCE_NIGHT_3', '2022-01-01', 11655n] as const,
    ['ASSISTANCE_NIGHT_4', '2022-01-01', 16050n] as const,
    ['ASSISTANCE_NIGHT_1', '2023-01-01', 5720n] as const,
    ['ASSISTANCE_NIGHT_2', '2023-01-01', 7825n] as const,
    ['ASSISTANCE_NIGHT_3', '2023-01-01', 11935n] as const,
    ['ASSISTANCE_NIGHT_4', '2023-01-01', 16435n] as const,
    ['ASSISTANCE_NIGHT_1', '2025-01-01', 5885n] as const,
    ['ASSISTANCE_NIGHT_2', '2025-01-01', 8050n] as const,
    ['ASSISTANCE_NIGHT_3', '2025-01-01', 12280n] as const,
    ['ASSISTANCE_NIGHT_4', '2025-01-01', 16910n] as const,
    ['HEARING_AID_ONE_EAR_ADULT', '2011-07-01', 84000n] as const,
    ['HEARING_AID_TWO_EARS_ADULT', '2011-07-01', 165000n] as const,
    ['HEARING_AID_ELECTRONIC_REPAIR', '2011-07-01', 20000n] as const,
    ['HEARING_AID_OTHER_REPAIR', '2011-07-01', 13000n] as const,
    ['HEARING_AID_BATTERIES_ONE_ADULT', '2011-07-01', 4000n] as const,
    ['HEARING_AID_BATTERIES_TWO_ADULT', '2011-07-01', 8000n] as const,
    ['HEARING_AID_ONE_EAR_CHILD', '2011-07-01', 283000n] as const,
    ['HEARING_AID_TWO_EARS_CHILD', '2011-07-01', 417000n] as const,
    ['HEARING_AID_BATTERIES_ONE_CHILD', '2011-07-01', 6000n] as const,
    ['HEARING_AID_BATTERIES_TWO_CHILD', '2011-07-01', 12000n] as const,
    ['AUXILIARY_MEANS_UPKEEP_YEAR', '2008-01-01', 48500n] as const,
    ['AUXILIARY_MEANS_THIRD_PARTY_YEAR', '2021-01-01', 2151000n] as const,
    ['AUXILIARY_MEANS_THIRD_PARTY_YEAR', '2023-01-01', 2205000n] as const,
    ['AUXILIARY_MEANS_THIRD_PARTY_YEAR', '2025-01-01', 2268000n] as const,
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
  earlier: [],
  tariffs,
  benefits: noBenefits,
};

/** The head of a claim that has no problem: its form is missing. */
export const head = {
  beneficiaryId: 'theo',
  bankAccountId: 'account',
  decisionNumber: '320/2024/123456/0',
};

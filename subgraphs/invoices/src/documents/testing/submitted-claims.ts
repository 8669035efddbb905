import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { type CheckedClaim, checkClaim } from '../../claims/check-claim.ts';
import { insuranceOffice } from '../../claims/claim.ts';
import { freeze } from '../../claims/claim-submission.ts';
import { ground, head, today } from '../../claims/testing/claim-ground.ts';
import { checkAssistance, june } from '../../forms/assistance/testing/assistance-entries.ts';
import { checkMeans } from '../../forms/auxiliary-means/testing/means-entries.ts';
import type { ClaimFormCode } from '../../forms/form.ts';
import {
  batteries,
  checkHearingAid,
  fitting,
  hardship,
  implant,
  repair,
} from '../../forms/hearing-aid/testing/hearing-aid-entries.ts';
import {
  checkHelplessness,
  goldenQuarter,
} from '../../forms/helplessness-allowance/testing/helplessness-entries.ts';
import { away, byCar, byTrain, checkTravel } from '../../forms/travel/testing/travel-entries.ts';
import { readSubmittedClaim, type SubmittedClaim } from '../submitted-claim.ts';

/** When the claims of these tests are handed in: in Geneva it is the 2nd already. */
export const handedInAt = Temporal.Instant.from('2026-11-01T23:30:00Z');

/** Seals nothing: the rules have no secrets. */
const glassVault: Vault = {
  seal: async (_purpose, text) => text,
  unseal: async (_purpose, text) => text,
  fingerprint: (purpose, text) => `${purpose} ${text}`,
};

const invoiceLine = {
  servedOn: '04.06.2026',
  description: 'Ergothérapie',
  quantity: '1.5',
  unitPrice: '95.55',
  tariffPosition: '905.500.2',
};

/** A claim without problems on each of the six forms. */
export const checkedClaims = {
  OTHER_INVOICE: () =>
    checkClaim(
      {
        ...head,
        remark: 'Merci',
        form: { otherInvoice: { invoiceDate: '2026-06-30', invoiceNumber: 'A-17', lines: [invoiceLine] } },
      },
      ground,
      today,
      'fr',
    ),
  TRAVEL: () => checkTravel({ trips: [byCar, byTrain], meals: away }),
  HELPLESSNESS_ALLOWANCE: () => checkHelplessness(goldenQuarter),
  HEARING_AID: () => checkHearingAid({ fitting, repair, batteries, implant, hardship }),
  ASSISTANCE_CONTRIBUTION: () => checkAssistance(june),
  AUXILIARY_MEANS: () => checkMeans({}),
} satisfies Readonly<Record<ClaimFormCode, () => CheckedClaim>>;

/**
 * A claim as its copy reads it, by way of the text that is kept for ever.
 * @throws Error when something is wrong with what was typed.
 */
export async function handedIn({ content, problems }: CheckedClaim, locale: Locale): Promise<SubmittedClaim> {
  if (!content) throw new Error(JSON.stringify(problems));
  return readSubmittedClaim(glassVault, {
    ...(await freeze(glassVault, {}, content)),
    ...{ office: insuranceOffice, claimId: 'claim' as never, ownerAccountId: 'claire' },
    ...{ claimVersion: 1, submittedAt: handedInAt, locale },
  });
}

import { type CopiedTable, copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { houseTables } from '@guichet/chassis/copies/house-tables.ts';
import { eq } from 'drizzle-orm';
import { payouts, payoutTransitions } from '../payouts/payout.table.ts';

/** What a person gets of each table of the payments. Who settled a payout at the office is withheld. */
export const copiedTables: readonly CopiedTable[] = [
  copiedTable('payouts', payouts, {
    ownedBy: (accountId) => eq(payouts.ownerAccountId, accountId),
    key: [payouts.id],
    columns: {
      ...shown('id', 'office', 'version', 'claimId', 'decisionVersion', 'reference', 'ownerAccountId'),
      ...shown('beneficiaryId', 'amountMinor', 'currency', 'accountHolder', 'status', 'recordedAt'),
      ...shown('holderAddress', 'holderPostalCode', 'holderTown', 'holderCountry'),
      iban: { sealedFor: 'billing.iban' },
      ibanFingerprint: 'withheld',
    },
  }),
  copiedTable('payout-history', payoutTransitions, {
    ownedBy: (accountId) => eq(payoutTransitions.ownerAccountId, accountId),
    key: [payoutTransitions.office, payoutTransitions.payoutId, payoutTransitions.payoutVersion],
    columns: {
      ...shown(
        'office',
        'payoutId',
        'ownerAccountId',
        'payoutVersion',
        'from',
        'to',
        'reason',
        'bookedOn',
        'reasonCode',
        'at',
        'hash',
      ),
      actor: 'withheld',
    },
  }),
  ...houseTables('payments'),
];

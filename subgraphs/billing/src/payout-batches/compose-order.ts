import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Iban } from '@guichet/schema/scalars/iban.ts';
import { references } from '../bank-batches/bank-batch.ts';
import { toBankText } from '../bank-files/bank-text.ts';
import {
  type BankAddress,
  type Debtor,
  lengths,
  type PaymentOrder,
  type Transfer,
} from '../bank-files/payment-order.ts';
import { structuredAddress } from '../bank-files/structured-address.ts';
import type { Payout } from '../payouts/payout.ts';
import { unsealIban } from '../payouts/payout-account.ts';
import type { PayoutBatch } from './payout-batch.ts';

/** The payment order of a batch. */
export async function composeOrder(
  vault: Vault,
  { id, currency }: Pick<PayoutBatch, 'id' | 'currency'>,
  payouts: readonly Payout[],
  { debtor, createdAt, executionOn }: { debtor: Debtor; createdAt: Temporal.Instant; executionOn: string },
): Promise<PaymentOrder> {
  const transfers: Transfer[] = [];
  for (const payout of payouts)
    transfers.push(transferOf(payout, (await unsealIban(vault, payout.iban)) as Iban));
  return {
    messageId: references.message(id),
    createdAt,
    debtor,
    groups: [
      {
        id: references.group(id),
        currency,
        executionOn: Temporal.PlainDate.from(executionOn),
        transfers,
      },
    ],
  };
}

/** The payment of one payout. What people typed is brought to the letters of banks. */
function transferOf(payout: Payout, iban: Iban): Transfer {
  return {
    endToEndId: references.transfer(payout.id),
    amountMinor: payout.amountMinor,
    creditorName: toBankText(payout.accountHolder, lengths.creditorName),
    address: addressOf(payout),
    iban,
    remittance: { kind: 'TEXT', text: toBankText(`AI ${payout.reference}`, lengths.text) },
  };
}

/** Only what has a town and a country goes into a batch. */
function addressOf({ holderAddress, holderPostalCode, holderTown, holderCountry }: Payout): BankAddress {
  const given = {
    address: holderAddress,
    postalCode: holderPostalCode,
    town: holderTown,
    country: holderCountry,
  };
  return (
    structuredAddress(given) ?? { street: null, houseNumber: null, postalCode: null, town: '', country: '' }
  );
}

import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Iban } from '@guichet/schema/scalars/iban.ts';
import { toBankText } from '../bank-files/bank-text.ts';
import {
  type CreditorAddress,
  type Debtor,
  lengths,
  type PaymentOrder,
  type Transfer,
} from '../bank-files/payment-order.ts';
import type { Payout } from '../payouts/payout.ts';
import { unsealIban } from '../payouts/payout-account.ts';
import { type PayoutBatch, references } from './payout-batch.ts';

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

/** Street and number stand in two elements. What doesn't end in a number is a street as it stands. */
function addressOf(payout: Payout): CreditorAddress {
  const line = payout.holderAddress ?? '';
  const [, street = line, houseNumber = ''] = /^(.*\D)[ ,]+(\d{1,5} ?[a-zA-Z]?)$/.exec(line.trim()) ?? [];
  const given = (text: string | null, limit: number) => toBankText(text ?? '', limit) || null;
  return {
    street: given(street.replace(/[ ,]+$/, ''), lengths.street),
    houseNumber: given(houseNumber, lengths.houseNumber),
    postalCode: given(payout.holderPostalCode, lengths.postalCode),
    town: toBankText(payout.holderTown ?? '', lengths.town),
    country: payout.holderCountry ?? '',
  };
}

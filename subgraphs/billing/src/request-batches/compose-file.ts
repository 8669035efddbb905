import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Iban } from '@guichet/schema/scalars/iban.ts';
import { references } from '../bank-batches/bank-batch.ts';
import type { DebitCreditor } from '../bank-files/debit-order.ts';
import type { BankAddress } from '../bank-files/payment-order.ts';
import { writeDebitOrder } from '../bank-files/write-debit-order.ts';
import { writePaymentOrder } from '../bank-files/write-payment-order.ts';
import { requestIbanPurpose } from '../payment-requests/record-request.ts';
import type { RequestBatch, RequestTransfer } from './request-batch.repository.ts';

interface Written {
  readonly account: DebitCreditor;
  readonly createdAt: Temporal.Instant;
  readonly executionOn: string;
}

/** The bank's file of a batch: pain.008 for debits, pain.001 for payments. */
export async function composeFile(
  vault: Vault,
  { id, kind }: Pick<RequestBatch, 'id' | 'kind'>,
  transfers: readonly RequestTransfer[],
  { account, createdAt, executionOn }: Written,
): Promise<string> {
  const day = Temporal.PlainDate.from(executionOn);
  const messageId = references.message(id);
  const groupId = references.group(id);
  const opened: (RequestTransfer & { readonly iban: Iban })[] = [];
  for (const transfer of transfers)
    opened.push({ ...transfer, iban: (await vault.unseal(requestIbanPurpose, transfer.iban)) as Iban });
  if (kind === 'DEBIT')
    return writeDebitOrder({
      ...{ messageId, groupId, createdAt, collectionOn: day, creditor: account },
      debits: opened.map((transfer) => ({
        ...{ endToEndId: references.transfer(transfer.id), amountMinor: transfer.amountMinor },
        mandateReference: transfer.mandateReference ?? '',
        mandateAcceptedOn: Temporal.PlainDate.from(transfer.mandateAcceptedOn ?? ''),
        ...{ debtorName: transfer.accountHolder, iban: transfer.iban, text: transfer.remittance },
        address: transfer.town === null ? null : addressOf(transfer),
      })),
    });
  return writePaymentOrder({
    ...{ messageId, createdAt, debtor: account },
    groups: [
      {
        ...{ id: groupId, currency: 'EUR', isSepa: true, executionOn: day },
        transfers: opened.map((transfer) => ({
          ...{ endToEndId: references.transfer(transfer.id), amountMinor: transfer.amountMinor },
          ...{ creditorName: transfer.accountHolder, iban: transfer.iban },
          address: addressOf(transfer),
          remittance: { kind: 'TEXT', text: transfer.remittance },
        })),
      },
    ],
  });
}

function addressOf({ street, houseNumber, postalCode, town, country }: RequestTransfer): BankAddress {
  return { street, houseNumber, postalCode, town: town ?? '', country: country ?? '' };
}

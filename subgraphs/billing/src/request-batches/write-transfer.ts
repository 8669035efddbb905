import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { toBankText } from '../bank-files/bank-text.ts';
import { debitNameLength } from '../bank-files/debit-order.ts';
import { lengths } from '../bank-files/payment-order.ts';
import { type GivenAddress, structuredAddress } from '../bank-files/structured-address.ts';
import { providersOffice } from '../payment-requests/payment-request.ts';
import { requestIbanPurpose } from '../payment-requests/record-request.ts';
import type { ProviderAccount } from './ask-provider-accounts.ts';
import type { RequestBatch, RequestTransfer } from './request-batch.repository.ts';
import type { PlannedTransfer, RequestTransferId } from './request-batch.ts';

/** What goes to the bank for a planned debit or, with the provider's account, a planned payment: brought to the letters of banks, and never changed again. */
export async function writeTransfer(
  { vault, newId }: Pick<RequestContext, 'vault' | 'newId'>,
  { id: batchId, kind }: Pick<RequestBatch, 'id' | 'kind'>,
  { amountMinor, items }: PlannedTransfer,
  account: ProviderAccount | null,
): Promise<RequestTransfer> {
  const [first] = items;
  if (!first) throw new Error('A transfer is planned of nothing');
  const { request } = first;
  const told = {
    ...{ id: newId<RequestTransferId>(), office: providersOffice, batchId, kind, status: 'MADE' as const },
    ...{ providerId: request.providerId, organisationId: request.organisationId, amountMinor },
    ...{ bookedOn: null, reasonCode: null },
  };
  if (!account)
    return {
      ...{ ...told, ownerAccountId: request.ownerAccountId, iban: request.iban },
      accountHolder: toBankText(request.accountHolder, debitNameLength),
      ...{ mandateReference: request.mandateReference, mandateAcceptedOn: request.mandateAcceptedOn },
      ...addressOf({
        ...{ address: request.holderAddress, postalCode: request.holderPostalCode },
        ...{ town: request.holderTown, country: request.holderCountry },
      }),
      remittance: toBankText(`${request.providerName} ${request.invoiceNumber}`, lengths.text),
    };
  const numbers = items
    .map(({ request: { invoiceNumber }, purpose }) => `${purpose === 'CLAW_BACK' ? '-' : ''}${invoiceNumber}`)
    .join(' ');
  return {
    ...{ ...told, ownerAccountId: null, mandateReference: null, mandateAcceptedOn: null },
    iban: await vault.seal(requestIbanPurpose, account.iban),
    accountHolder: toBankText(account.holder, debitNameLength),
    ...addressOf(account),
    remittance: toBankText(numbers, lengths.text),
  };
}

const nowhere = { street: null, houseNumber: null, postalCode: null, town: null, country: null };

function addressOf(given: GivenAddress) {
  return structuredAddress(given) ?? nowhere;
}

import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { claire, nora } from '../cast/cast.ts';
import type { AskDoor } from '../testing/doorsteps.ts';
import { modelRow, type Plot } from '../testing/plot.ts';
import type { Models } from './claim-belongings.ts';
import { otherInvoice } from './claims.ts';

const SUBMIT = `mutation ($input: ClaimInput!) { submitClaim(input: $input, idempotencyKey: "model") {
  claim { id } problems { path code } } }`;
const PAY =
  'mutation ($input: RecordPayoutInput!) { recordPayout(input: $input) { problems { path code } } }';

/** Has the cast write one of each of the rows that no test can write by hand, and reads them. */
export async function readModels(plot: Plot, ask: AskDoor): Promise<Models> {
  const account = await modelRow(plot, 'identity', 'account', `email = '${claire.email}'`);
  const accountId = String(account['id']);
  const beneficiary = await modelRow(plot, 'identity', 'beneficiary', `account_id = '${accountId}'`);
  const bankAccount = await modelRow(plot, 'identity', 'bank_account', `account_id = '${accountId}'`);
  const beneficiaryId = String(beneficiary['id']);

  const input = otherInvoice({ beneficiaryId, bankAccountId: String(bankAccount['id']) });
  const person = { kind: 'ACCOUNT', subject: accountId } as const;
  await done(ask('invoices', person, SUBMIT, { input }));
  const claim = await modelRow(plot, 'invoices', 'claim');
  const payout = {
    ...{ claimId: claim['id'], decisionVersion: 2, reference: claim['reference'], ownerAccountId: accountId },
    ...{ beneficiaryId, amountMinor: '14366', currency: 'CHF', iban: claire.bankAccounts[0].iban },
    accountHolder: claire.bankAccounts[0].holder,
  };
  await done(ask('billing', { kind: 'SUBGRAPH', subject: 'invoices' }, PAY, { input: payout }));

  const ofManager = `email = '${nora.email}'`;
  const read = (subgraph: SubgraphName, table: string) => modelRow(plot, subgraph, table);
  return {
    account,
    beneficiary,
    bank_account: bankAccount,
    claim,
    organisation: await read('identity', 'organisation'),
    membership: await modelRow(plot, 'identity', 'membership', ofManager),
    service_access: await read('identity', 'service_access'),
    claim_line: await read('invoices', 'claim_line'),
    other_invoice: await read('invoices', 'other_invoice'),
    claim_transition: await read('invoices', 'claim_transition'),
    claim_submission: await read('invoices', 'claim_submission'),
    payout: await read('billing', 'payout'),
    payout_transition: await read('billing', 'payout_transition'),
  };
}

async function done(answer: ReturnType<AskDoor>): Promise<void> {
  const { data, errors } = await answer;
  const [payload] = Object.values(data ?? {});
  if (
    typeof payload !== 'object' ||
    payload === null ||
    errors.length > 0 ||
    !/"problems":\[\]/.test(JSON.stringify(payload))
  )
    throw new Error(`A model was not made: ${JSON.stringify({ data, errors })}`);
}

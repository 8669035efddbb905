import { otherInvoice } from '../../scenes/claims.ts';
import { type Probe, probesOf } from './probe.ts';
import type { Yard } from './yards.ts';

const { byKey, read, command } = probesOf('invoices');
const bill = probesOf('billing');

/** A claim in which all is the asker's own, but one thing. */
const inputWith = (own: Yard, changes: object) => ({
  ...otherInvoice({
    beneficiaryId: own.beneficiary ?? crypto.randomUUID(),
    bankAccountId: own.bankAccount ?? crypto.randomUUID(),
  }),
  ...changes,
});

/** The members of a claim's input that name a row. */
const named = [
  ['input.beneficiaryId', 'beneficiary', (yard: Yard) => ({ beneficiaryId: yard.beneficiary })],
  ['input.bankAccountId', 'bankAccount', (yard: Yard) => ({ bankAccountId: yard.bankAccount })],
  ['input.attachmentIds', 'attachment', (yard: Yard) => ({ attachmentIds: [yard.attachment] })],
] as const;

const reads: readonly Probe[] = [
  byKey(
    'Claim',
    'claim',
    'reference remark lines { description } attachments { fileName } payments { accountHint }',
  ),
  byKey('Account', 'account', 'claims { nodes { id } } claimDrafts { nodes { id } }'),
  byKey('Beneficiary', 'beneficiary', 'claims { nodes { id } } decisionNumbers { id }'),
  byKey('DecisionNumber', 'decisionNumber', 'number'),
  byKey('ClaimDraft', 'draft', 'savedAt'),
  byKey('Attachment', 'attachment', 'fileName url'),
  read('Query.claim(id)', 'claim', 'query ($id: ID!) { claim(id: $id) { status } }'),
  read('Query.claimDraft(id)', 'draft', 'query ($id: ID!) { claimDraft(id: $id) { savedAt } }'),
  read('Query.attachments(ids)', 'attachment', 'query ($id: ID!) { attachments(ids: [$id]) { fileName } }'),
  read(
    'Query.claims(filter.beneficiaryId)',
    'beneficiary',
    'query ($id: ID!) { claims(filter: { beneficiaryId: $id }) { nodes { id } } }',
  ),
  read(
    'Query.claims(filter.assignedTo)',
    'account',
    'query ($id: ID!) { claims(filter: { assignedTo: $id }) { nodes { id } } }',
  ),
  ...named.map(([path, thing, change]) =>
    command(
      `Query.previewClaim(${path})`,
      thing,
      ['$input: ClaimInput!', 'input: $input'],
      (yard, own) => ({ input: inputWith(own, change(yard)) }),
      { query: 'query ($input: ClaimInput!) { previewClaim(input: $input) { problems { path code } } }' },
    ),
  ),
  command(
    'Query.previewClaim(corrects)',
    'claim',
    ['$id: ID!, $input: ClaimInput!', 'corrects: $id'],
    // The documents of a claim that is corrected may stay: those of another's claim may not.
    (yard, own) => ({ input: inputWith(own, { attachmentIds: [yard.attachment] }) }),
    {
      query:
        'query ($id: ID!, $input: ClaimInput!) { previewClaim(input: $input, corrects: $id) { problems { path code } } }',
    },
  ),
  ...(['claimRecords', 'claimFiles', 'claimOutlook'] as const).map((field) =>
    read(
      `Query.${field}(accountId)`,
      'account',
      `query ($id: ID!) { ${field}(accountId: $id) { ${{ claimRecords: 'rows', claimFiles: 'files { id }', claimOutlook: 'claims' }[field]} } }`,
    ),
  ),
  ...(['accountId', 'id'] as const).map((path) =>
    read(
      `Query.claimFile(${path})`,
      'claim',
      'query ($account: ID!, $id: ID!) { claimFile(accountId: $account, kind: CLAIM_DOCUMENT, id: $id) }',
      { variables: (yard) => ({ account: yard.account, id: yard.claim }) },
    ),
  ),
  bill.byKey('Claim', 'claim', 'payout { status }'),
  bill.byKey('Payout', 'payout', 'status'),
  {
    ...bill.byKey('Membership', 'membership', 'ordering { settlement }'),
    // As identity's answer leads to it: with the organisation, whose account may be suspended.
    variables: ({ membership, organisation }) => ({
      of: [{ __typename: 'Membership', id: membership, organisation: { id: organisation } }],
    }),
  },
  bill.read('Query.service(code)', 'service', 'query ($id: ID!) { service(code: $id) { title } }'),
  {
    ...bill.byKey('Service', 'service', 'title'),
    variables: (yard) => ({ of: [{ __typename: 'Service', code: yard.service }] }),
  },
  bill.read(
    'Query.payoutRecords(accountId)',
    'account',
    'query ($id: ID!) { payoutRecords(accountId: $id) { rows } }',
  ),
];

const withInput = ['$input: ClaimInput!, $key: ID!', 'input: $input, idempotencyKey: $key'] as const;

const commands: readonly Probe[] = [
  ...named.flatMap(([path, thing, change]) => [
    command(`Mutation.submitClaim(${path})`, thing, withInput, (yard, own) => ({
      input: inputWith(own, change(yard)),
    })),
    command(`Mutation.saveClaimDraft(${path})`, thing, withInput, (yard, own) => ({
      input: inputWith(own, change(yard)),
    })),
    command(
      `Mutation.amendClaim(${path})`,
      thing,
      ['$claim: ID!, $input: ClaimInput!, $key: ID!', `id: $claim, version: 1, ${withInput[1]}`],
      // Without a decision number, so that his own isn't sent and can be asked for again.
      (yard, own) => ({
        claim: own.toComplete ?? crypto.randomUUID(),
        input: inputWith(own, { ...change(yard), decisionNumber: '' }),
      }),
    ),
  ]),
  command(
    'Mutation.submitClaim(draftId)',
    'draft',
    [`$id: ID, ${withInput[0]}`, `draftId: $id, ${withInput[1]}`],
    (_yard, own) => ({ input: inputWith(own, {}) }),
    { fresh: (belongings, owner) => belongings.draft(owner) },
  ),
  command(
    'Mutation.amendClaim(id)',
    'claim',
    [`$id: ID!, ${withInput[0]}`, `id: $id, version: 99, ${withInput[1]}`],
    (_yard, own) => ({ input: inputWith(own, {}) }),
  ),
  command(
    'Mutation.saveClaimDraft(id)',
    'draft',
    [`$id: ID, ${withInput[0]}`, `id: $id, version: 99, ${withInput[1]}`],
    (_yard, own) => ({ input: inputWith(own, {}) }),
  ),
  command(
    'Mutation.saveClaimDraft(corrects)',
    'claim',
    [`$id: ID, ${withInput[0]}`, `corrects: $id, ${withInput[1]}`],
    (_yard, own) => ({ input: inputWith(own, {}) }),
  ),
  command('Mutation.discardClaimDraft(id)', 'draft', ['$id: ID!', 'id: $id'], undefined, {
    fresh: (belongings, owner) => belongings.draft(owner),
  }),
  command('Mutation.saveDecisionNumber(beneficiaryId)', 'beneficiary', [
    '$id: ID, $key: ID!',
    'beneficiaryId: $id, number: "320/2025/123456/0", idempotencyKey: $key',
  ]),
  command('Mutation.updateDecisionNumber(id)', 'decisionNumber', [
    '$id: ID!',
    'id: $id, version: 99, number: "320/2025/123456/0"',
  ]),
  command('Mutation.removeDecisionNumber(id)', 'decisionNumber', ['$id: ID!', 'id: $id, version: 99']),
  command('Mutation.acceptClaim(id)', 'claim', ['$id: ID!', 'id: $id, version: 99']),
  ...(['signClaimProposal', 'returnClaimProposal'] as const).flatMap((name) => [
    command(
      `Mutation.${name}(id)`,
      'claim',
      ['$id: ID!, $proposal: ID!', 'id: $id, version: 99, proposalId: $proposal'],
      () => ({ proposal: crypto.randomUUID() }),
    ),
    command(
      `Mutation.${name}(proposalId)`,
      'proposal',
      ['$claim: ID!, $id: ID!', 'id: $claim, version: 99, proposalId: $id'],
      (_yard, own) => ({ claim: own.claim ?? crypto.randomUUID() }),
    ),
  ]),
  ...(['id', 'bankAccountId'] as const).map((path) =>
    command(
      `Mutation.payClaimAgain(${path})`,
      path === 'id' ? 'claim' : 'bankAccount',
      [
        '$claim: ID!, $account: ID, $key: ID!',
        'id: $claim, version: 99, bankAccountId: $account, idempotencyKey: $key',
      ],
      (yard, own) => ({
        claim: (path === 'id' ? yard : own).claim ?? crypto.randomUUID(),
        account: (path === 'id' ? own : yard).bankAccount ?? crypto.randomUUID(),
      }),
    ),
  ),
  command(
    'Mutation.recordClaimPayment(input.claimId)',
    'claim',
    ['$input: ClaimPaymentInput!', 'input: $input'],
    (yard) => ({
      input: {
        ...{ claimId: yard.claim, decisionVersion: 2, payoutVersion: 2 },
        ...{ status: 'RELEASED', on: '2026-11-02' },
      },
    }),
  ),
  command('Mutation.repeatClaim(id)', 'claim', [
    '$id: ID!, $key: ID!',
    'id: $id, month: "", idempotencyKey: $key',
  ]),
  command('Mutation.assignClaim(id)', 'claim', ['$id: ID!', 'id: $id, version: 99']),
  command(
    'Mutation.assignClaim(officerId)',
    'account',
    ['$claim: ID!, $id: ID', 'id: $claim, version: 99, officerId: $id'],
    (_yard, own) => ({ claim: own.claim ?? crypto.randomUUID() }),
  ),
  command('Mutation.requestClaimCorrection(id)', 'claim', [
    '$id: ID!',
    'id: $id, version: 99, message: "Non"',
  ]),
  command('Mutation.refuseClaim(id)', 'claim', ['$id: ID!', 'id: $id, version: 99, reason: "Non"']),
  command('Mutation.forgetAccount(accountId)', 'account', ['$id: ID!', 'accountId: $id'], undefined, {
    query: 'mutation ($id: ID!) { forgetAccount(accountId: $id) { beneficiaryIds } }',
    // What the account never sent would be gone for all that follow.
    variables: (yard) => ({ id: yard.owner ? crypto.randomUUID() : yard.account }),
  }),
  bill.command('Mutation.clearCardPayment(id)', 'payout', [
    '$id: ID!',
    'id: $id, version: 99, way: ASK_PARTNER',
  ]),
  bill.command('Mutation.recordPayoutOutcome(id)', 'payout', [
    '$id: ID!',
    'id: $id, version: 99, outcome: SENT',
  ]),
  ...(['releasePayoutBatch', 'undoPayoutBatch'] as const).map((field) =>
    bill.command(`Mutation.${field}(id)`, 'payoutBatch', ['$id: ID!', 'id: $id, version: 99']),
  ),
  bill.command('Mutation.settleBankEntry(id)', 'bankEntry', ['$id: ID!', 'id: $id']),
  ...(['claimId', 'ownerAccountId', 'beneficiaryId'] as const).map((path) =>
    bill.command(
      `Mutation.recordPayout(input.${path})`,
      'claim',
      ['$input: RecordPayoutInput!', 'input: $input'],
      (yard) => ({
        input: {
          ...{
            claimId: yard.claim,
            decisionVersion: 2,
            reference: 'r',
            amountMinor: '14366',
            currency: 'CHF',
          },
          ...{ ownerAccountId: yard.account, beneficiaryId: yard.beneficiary },
          ...{ iban: 'CH93 0076 2011 6238 5295 7', accountHolder: 'Claire Favre' },
        },
      }),
    ),
  ),
];

export const claimProbes: readonly Probe[] = [...reads, ...commands];

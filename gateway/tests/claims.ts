import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';

interface Choices {
  readonly viewer: {
    readonly beneficiaries: { readonly nodes: readonly { readonly id: string }[] };
    readonly bankAccounts: { readonly nodes: readonly { readonly id: string }[] };
  };
}

/** Sends a person's invoice of two lines, for the first beneficiary unless told, to be paid to the first account. */
export async function submitClaim(
  person: GraphClient,
  invoiceNumber: string,
  more: { readonly attachmentIds?: readonly string[]; readonly beneficiaryId?: string } = {},
): Promise<string> {
  const choices = await person.ask<Choices>(
    '{ viewer { beneficiaries(first: 1) { nodes { id } } bankAccounts(first: 1) { nodes { id } } } }',
  );
  const { beneficiaries, bankAccounts } = choices.data?.viewer ?? {};
  const answer = await person.ask<{ submitClaim: { claim: { id: string } | null; problems: object[] } }>(
    `mutation ($input: ClaimInput!, $key: ID!) {
      submitClaim(input: $input, idempotencyKey: $key) { claim { id } problems { path code message } }
    }`,
    {
      key: `test-${invoiceNumber}`,
      input: {
        beneficiaryId: beneficiaries?.nodes[0]?.id,
        bankAccountId: bankAccounts?.nodes[0]?.id,
        decisionNumber: '320/2026/123456/1',
        ...more,
        form: {
          otherInvoice: {
            invoiceNumber,
            invoiceDate: '2026-09-02',
            lines: [
              { servedOn: '2026-08-20', description: 'Séance', quantity: '2', unitPrice: '71.50' },
              { servedOn: '2026-08-21', description: 'Déplacement', quantity: '1', unitPrice: '0.66' },
            ],
          },
        },
      },
    },
  );
  const id = answer.data?.submitClaim.claim?.id;
  if (!id) throw new Error(`No claim was submitted: ${JSON.stringify(answer)}`);
  return id;
}

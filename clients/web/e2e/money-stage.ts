import { type CompanyMonths, closeCompanyMonths } from '@guichet/stack/scenes/company-month.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';

/** A company's closed months, with a case about the last invoice. */
export interface MoneyStage extends CompanyMonths {
  readonly caseId: string;
}

/** Lets the company order, has finance close its months, and opens a case in which finance has asked something back. */
export async function openMoneyStage(
  billingUrl: string,
  manager: GraphClient,
  finance: GraphClient,
): Promise<MoneyStage> {
  const months = await closeCompanyMonths(billingUrl, manager, finance);
  const { data } = await manager.ask<{ openFinanceCase: { financeCase: { id: string } | null } }>(
    `mutation Doubt($input: FinanceCaseInput!, $key: ID!) {
      openFinanceCase(input: $input, idempotencyKey: $key) { financeCase { id } } }`,
    {
      key: crypto.randomUUID(),
      input: {
        kind: 'DOUBLE_BILLING',
        invoiceId: months.invoiceId,
        subject: 'Attestation du 4 facturée deux fois',
        message: "L'attestation du 4 figure deux fois sur la facture.\n\nMerci de vérifier.",
      },
    },
  );
  const caseId = data?.openFinanceCase.financeCase?.id;
  if (!caseId) throw new Error(`No case was opened: ${JSON.stringify(data)}`);
  await finance.ask(
    `mutation Back($id: ID!) {
      writeToFinanceCase(id: $id, version: 1, text: "Quelle est la seconde commande ?") { problems { code } } }`,
    { id: caseId },
  );
  return { ...months, caseId };
}

import { type FinanceMonths, openFinanceMonths } from '@guichet/stack/scenes/finance-months.ts';
import { creditNotice, readBankFile } from '@guichet/stack/testing/bank-notice.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';

/** The closed months of two companies, with a case about the last invoice and a credit that nobody knows the invoice of. */
export interface MoneyStage extends FinanceMonths {
  readonly caseId: string;
}

/** Lets companies order, has finance close their months, and opens a case in which finance has asked something back. */
export async function openMoneyStage(
  url: string,
  billingUrl: string,
  people: Parameters<typeof openFinanceMonths>[1],
): Promise<MoneyStage> {
  const { manager, finance } = people;
  const months = await openFinanceMonths(billingUrl, people);
  const today = Temporal.Now.zonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
  const credits = [{ amount: '50.00', reference: 'RF18539007547034', debtor: 'Fiduciaire Modèle Sàrl' }];
  await readBankFile(url, finance, creditNotice(credits, today));
  return { ...months, caseId: await openCase(manager, finance, months.invoiceId) };
}

async function openCase(manager: GraphClient, finance: GraphClient, invoiceId: string): Promise<string> {
  const { data } = await manager.ask<{ openFinanceCase: { financeCase: { id: string } | null } }>(
    `mutation Doubt($input: FinanceCaseInput!, $key: ID!) {
      openFinanceCase(input: $input, idempotencyKey: $key) { financeCase { id } } }`,
    {
      key: crypto.randomUUID(),
      input: {
        ...{ kind: 'DOUBLE_BILLING', invoiceId, subject: 'Attestation du 4 facturée deux fois' },
        message: "L'attestation du 4 figure deux fois sur la facture.\n\nMerci de vérifier.",
      },
    },
  );
  const id = data?.openFinanceCase.financeCase?.id;
  if (!id) throw new Error(`No case was opened: ${JSON.stringify(data)}`);
  await finance.ask(
    `mutation Back($id: ID!) {
      writeToFinanceCase(id: $id, version: 1, text: "Quelle est la seconde commande ?") { problems { code } } }`,
    { id },
  );
  return id;
}

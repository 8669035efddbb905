import { jeanne } from '@guichet/stack/cast/provider-people.ts';
import { movementNotice, readBankFile } from '@guichet/stack/testing/bank-notice.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import {
  acceptLink,
  answerRequest,
  askForPayment,
  type ProviderProgram,
  registerClient,
} from './provider-stage.ts';

/** The two of finance, the provider's program, and a client of its own. */
interface DebitPeople {
  readonly program: ProviderProgram;
  readonly client: GraphClient;
  readonly maker: GraphClient;
  readonly releaser: GraphClient;
}

interface MadeBatch {
  readonly id: string;
  readonly version: number;
  readonly count: number;
  readonly messageId: string;
  readonly amount: { readonly amount: string };
  readonly transfers: readonly { readonly id: string; readonly amount: { readonly amount: string } }[];
}

export const jeanneAsClient = {
  email: jeanne.email,
  mobilePhone: jeanne.mobilePhone,
  familyName: 'Martin',
  givenNames: 'Jeanne',
};

/** Today in Geneva. */
export const bankDay = (): string => Temporal.Now.plainDateISO('Europe/Zurich').toString();

/** Registers Jeanne with a provider, who agrees; answers her id. */
export async function linkJeanne(program: ProviderProgram, client: GraphClient): Promise<string> {
  const id = await registerClient(program, jeanneAsClient);
  await acceptLink(client, id);
  return id;
}

/** A client is asked for a payment, and validates it. */
export async function validatedRequest(
  program: ProviderProgram,
  client: GraphClient,
  clientId: string,
): Promise<string> {
  const id = await askForPayment(program, clientId);
  await answerRequest(client, id, 'validatePaymentRequest(id: $id)');
  return id;
}

/** Makes a batch of all that waits and has a second person release it. */
async function releaseAll(kind: 'DEBIT' | 'PAYOUT', { maker, releaser }: DebitPeople): Promise<MadeBatch> {
  const seal = await maker.ask<{ requestBatchPreview: { seal: string } }>(
    'query Seal($kind: RequestBatchKind!) { requestBatchPreview(kind: $kind) { seal } }',
    { kind },
  );
  const made = await maker.ask<{ createRequestBatch: { requestBatch: MadeBatch | null } }>(
    `mutation Make($kind: RequestBatchKind!, $seen: String!, $key: ID!) {
      createRequestBatch(kind: $kind, seen: $seen, idempotencyKey: $key) { requestBatch {
        id version count messageId amount { amount } transfers { id amount { amount } } } } }`,
    { kind, seen: seal.data?.requestBatchPreview.seal, key: crypto.randomUUID() },
  );
  const batch = made.data?.createRequestBatch.requestBatch;
  if (!batch) throw new Error(`No batch was made: ${JSON.stringify(made)}`);
  const { data } = await releaser.ask<{ releaseRequestBatch: { problems: readonly object[] } }>(
    'mutation Release($id: ID!, $version: Int!) { releaseRequestBatch(id: $id, version: $version) { problems { code } } }',
    { id: batch.id, version: batch.version },
  );
  if (data?.releaseRequestBatch.problems.length !== 0) throw new Error('The batch was not released.');
  return batch;
}

/**
 * Two shares of Jeanne's are debited and her provider is paid; her bank takes one back, so that he owes it. Answers the path of the batch of debits. What waits afterwards is
 * for others to validate.
 */
export async function openDebitScene(url: string, people: DebitPeople): Promise<string> {
  const { program, client, maker } = people;
  const clientId = await linkJeanne(program, client);
  await validatedRequest(program, client, clientId);
  await validatedRequest(program, client, clientId);
  const debits = await releaseAll('DEBIT', people);
  const booked = ({ messageId, count, amount }: MadeBatch, direction: 'CRDT' | 'DBIT') =>
    movementNotice({ direction, amount: amount.amount, group: { messageId, count } }, bankDay());
  await readBankFile(url, maker, booked(debits, 'CRDT'));
  await readBankFile(url, maker, booked(await releaseAll('PAYOUT', people), 'DBIT'));
  const [transfer] = debits.transfers;
  if (!transfer) throw new Error('Nothing was debited.');
  const { id, amount } = transfer;
  const back = { direction: 'DBIT', amount: amount.amount, transfer: { id, reason: 'MD06' } } as const;
  await readBankFile(url, maker, movementNotice(back, bankDay()));
  return `/office/prelevements/lots/${debits.id}`;
}

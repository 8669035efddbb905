import { randomUUID } from 'node:crypto';
import type { Belongings } from '../../scenes/belongings.ts';
import type { Owner } from '../../scenes/claim-belongings.ts';
import type { Yard } from './yards.ts';

/** A provider to whom a person is a client, and which is nobody else's in the matrix. */
async function someProvider(
  belongings: Belongings,
  { account }: Owner,
): Promise<Owner & { readonly provider: string }> {
  const owner = { account, organisation: randomUUID() };
  await belongings.organisation(owner);
  return { ...owner, provider: await belongings.provider(owner) };
}

/** A link of the owner's to a provider of its own. */
export async function linkOf(belongings: Belongings, owner: Owner, status: string): Promise<string> {
  return belongings.client(await someProvider(belongings, owner), { status });
}

/** A payment that a provider of its own asks the owner for. */
export async function requestOf(belongings: Belongings, owner: Owner): Promise<string> {
  return belongings.paymentRequest(await someProvider(belongings, owner), randomUUID());
}

/** Plants what a person has as a client. */
export async function plantClient(belongings: Belongings, owner: Owner): Promise<Yard> {
  const asked = await someProvider(belongings, owner);
  await belongings.mandate(owner);
  const clientLink = await belongings.client(asked);
  return {
    clientLink,
    paymentRequest: await belongings.paymentRequest(asked, clientLink),
    servedBy: asked.provider,
  };
}

/** Plants what an organisation has as a provider. Its client is none of its people. */
export async function plantProvider(belongings: Belongings, { organisation }: Owner): Promise<Yard> {
  const customer = { account: randomUUID(), organisation };
  await belongings.account(customer);
  await belongings.mandate(customer);
  const provider = await belongings.provider(customer);
  const client = await belongings.client(customer);
  const webhookEndpoint = await belongings.webhookEndpoint(customer);
  const askedPayment = await belongings.paymentRequest(customer, client);
  return {
    provider,
    client,
    askedPayment,
    requestRepayment: await belongings.requestRepayment(customer, askedPayment),
    requestBatch: await belongings.requestBatch(customer),
    webhookEndpoint,
    webhookDelivery: await belongings.webhookDelivery(customer, webhookEndpoint),
  };
}

/** Ids that nothing of a client or a provider has. */
export function nothingOfProviders(): Yard {
  const id = () => randomUUID();
  return {
    ...{ clientLink: id(), paymentRequest: id(), provider: id(), client: id(), askedPayment: id() },
    ...{ webhookEndpoint: id(), webhookDelivery: id(), servedBy: id(), requestBatch: id() },
    requestRepayment: id(),
  };
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@guichet/chassis/log/log.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { type PassportHolder, viewerAudience } from '@guichet/chassis/passport/passport.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { enrolledHolders } from '@guichet/identity/src/service.ts';
import { auFilDesJours } from './companies.ts';
import { jeanne } from './provider-people.ts';
import { asked, registeredJeanne } from './provider-work.ts';

type Running = Readonly<Record<'identity' | 'billing', RunningSubgraph>>;

interface Payload {
  readonly problems: readonly { readonly code: string }[];
  readonly client?: { readonly id: string } | null;
  readonly paymentRequest?: { readonly id: string; readonly status: string } | null;
}

/** What stands in the way of the demonstration, as a code. */
class LeftAlone extends Error {}

/** How long the client's notice may take, in milliseconds. */
const patience = 60_000;

/**
 * Has the demonstration's provider register its client and ask her for three payments, of which she validates one and contests one: by the commands of its program and of her
 * pages, so that history, mails and events are those that anybody leaves. Once she was asked for something, nothing is done again. A demonstration that can't be played is left
 * alone, and the log says why.
 */
export async function playProvider(running: Running, secretsFolder: string, log: Log): Promise<void> {
  try {
    await play(running, secretsFolder);
  } catch (error) {
    if (error instanceof LeftAlone)
      log.info('the provider of the demonstration was left alone', { reason: error.message });
    else log.error('the provider of the demonstration could not be played', {}, error);
  }
}

async function play({ identity, billing }: Running, secretsFolder: string): Promise<void> {
  const { clientId } = auFilDesJours.provider.program;
  const holders = await enrolledHolders(identity, { email: jeanne.email, clientId });
  if (!holders) throw new LeftAlone('NOT_ENROLLED');
  const ring = await openKeyRing(secretsFolder, 'identity');
  const ask = async <Data>(
    subgraph: RunningSubgraph,
    holder: PassportHolder,
    query: string,
    variables: object,
  ) => {
    const { body } = await subgraph.door.call({
      ...{ query, variables: { ...variables }, passport: await ring.sign(holder, viewerAudience) },
      slip: {
        ...{ locale: 'fr', clientAddress: null, deadline: Date.now() + 30_000 },
        ...{ traceparent: null, device: null, userAgent: null },
      },
    });
    if (body.errors?.length || !body.data) throw new Error('A command of the demonstration was not taken');
    return body.data as Data;
  };
  const command = async (...call: Parameters<typeof ask>): Promise<Payload> => {
    const { step } = await ask<{ step: Payload }>(...call);
    const [problem] = step.problems;
    if (problem) throw new LeftAlone(problem.code);
    return step;
  };
  const { person, program } = holders;
  const standing = async () =>
    (
      await ask<{ paymentRequests: { nodes: readonly { invoiceNumber: string; status: string }[] } }>(
        ...[billing, person, '{ paymentRequests(first: 50) { nodes { invoiceNumber status } } }', {}],
      )
    ).paymentRequests.nodes;

  if ((await standing()).length > 0) return;
  const { client } = await command(identity, program, register, {
    input: registeredJeanne,
    key: 'demonstration',
  });
  await command(identity, person, accept, { id: client?.id, version: '2026-01' });
  const ids: string[] = [];
  for (const input of asked(new Date())) {
    const variables = { input: { ...input, clientId: client?.id }, key: input.invoiceNumber };
    const { paymentRequest } = await command(billing, program, request, variables);
    ids.push(paymentRequest?.id ?? '');
  }
  // Her hours run once she was told.
  const told = async () => (await standing()).every(({ status }) => status === 'AWAITING_CLIENT');
  for (const giveUp = Date.now() + patience; !(await told()); await pause(250))
    if (Date.now() > giveUp) throw new LeftAlone('NOT_TOLD');
  const [, validated, contested] = ids;
  await command(billing, person, validate, { id: validated });
  await command(billing, person, contest, { id: contested });
}

const problems = 'problems { code }';
const register = `mutation ($input: RegisterClientInput!, $key: ID!) {
  step: registerClient(input: $input, idempotencyKey: $key) { client { id } ${problems} } }`;
const accept = `mutation ($id: ID!, $version: String) {
  step: acceptClientLink(id: $id, acceptsMandate: true, mandateVersion: $version) { ${problems} } }`;
const request = `mutation ($input: CreatePaymentRequestInput!, $key: ID!) {
  step: createPaymentRequest(input: $input, idempotencyKey: $key) { paymentRequest { id status } ${problems} } }`;
const validate = `mutation ($id: ID!) { step: validatePaymentRequest(id: $id) { ${problems} } }`;
const contest = `mutation ($id: ID!) {
  step: contestPaymentRequest(id: $id, reason: INVOICE_WRONG, comment: "Deux heures ont été faites, et non trois.") { ${problems} } }`;

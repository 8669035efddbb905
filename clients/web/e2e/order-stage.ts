import { setTimeout as pause } from 'node:timers/promises';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';

/** Cards of the local payment page, by what becomes of them. */
export const cards = {
  paid: '9010003150000001',
  refused: '9010403153150003',
  unknown: '9010900000000112',
  refundUnknown: '9010900000000153',
  pending: '9010900000000161',
} as const;

interface Placed {
  readonly id: string;
  readonly redirectUrl: string | null;
}

/** What an officer may do with an order over the graph. */
type OfficeStep = 'fulfilOrder' | 'refuseOrder' | 'recordReturnedMail';

/** A certificate of residence for somebody, as it would be typed. */
export const certificateFor = (givenNames: string) => ({
  service: 'RESIDENCE_CERTIFICATE',
  reference: 'Dossier 4711',
  answers: Object.entries({
    FAMILY_NAME: 'Favre',
    GIVEN_NAMES: givenNames,
    BIRTH_DATE: '12.4.1985',
    AVS_NUMBER: '756.9217.0769.85',
    STAY_HISTORY: 'NO',
    CIVIC_RIGHTS: 'NO',
  }).map(([question, value]) => ({ question, value })),
});

const delivery = {
  recipient: 'Claire Favre',
  address: 'Rue du Mont-Blanc 12',
  postalCode: '1201',
  town: 'Genève',
};

/** Accepts the terms and places an order over the graph, in the person's own name or for a company. */
export async function placeOrder(
  person: GraphClient,
  {
    lines = [certificateFor('Claire')],
    membershipId,
  }: { lines?: readonly object[]; membershipId?: string } = {},
): Promise<Placed> {
  const { data: known } = await person.ask<{
    terms: { text: string; version: string; until: string | null }[];
  }>('{ terms { text version until } }');
  const acceptedTerms = (known?.terms ?? [])
    .filter(({ until }) => until === null)
    .map(({ text, version }) => ({ text, version }));
  const answer = await person.ask<{
    placeOrder: { order: { id: string } | null; settlement: { redirectUrl?: string | null } | null };
  }>(
    `mutation Place($input: OrderInput!, $key: ID!) { placeOrder(input: $input, idempotencyKey: $key) {
      order { id } settlement { ... on CardPayment { redirectUrl } } problems { path code } } }`,
    { input: { lines, membershipId, delivery, acceptedTerms }, key: crypto.randomUUID() },
  );
  const { order, settlement } = answer.data?.placeOrder ?? {};
  if (!order) throw new Error(`Nothing was ordered: ${JSON.stringify(answer)}`);
  return { id: order.id, redirectUrl: settlement?.redirectUrl ?? null };
}

/** Pays on the local payment page with a card, and waits until the order stands there. */
export async function payOrder(
  person: GraphClient,
  { id, redirectUrl }: Placed,
  number: string,
  status: string,
): Promise<void> {
  const page = String(redirectUrl);
  await fetch(page);
  await fetch(page, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ number, act: 'pay' }),
  });
  await orderAt(person, id, status);
}

/** An order once it stands there: the services tell one another a moment later. */
export async function orderAt(person: GraphClient, id: string, status: string) {
  for (let tries = 0; tries < 600; tries++) {
    const { data } = await person.ask<{ order: { status: string; version: number; number: string } | null }>(
      'query At($id: ID!) { order(id: $id) { status version number } }',
      { id },
    );
    if (data?.order?.status === status) return data.order;
    await pause(100);
  }
  throw new Error(`The order did not come to ${status}.`);
}

/** The office takes a step with an order, over the graph. */
export async function treatOrder(
  office: GraphClient,
  id: string,
  step: OfficeStep,
  words?: string,
): Promise<void> {
  const { data: seen } = await office.ask<{ order: { version: number } | null }>(
    'query Seen($id: ID!) { order(id: $id) { version } }',
    { id },
  );
  const name = { fulfilOrder: null, refuseOrder: 'decision', recordReturnedMail: 'note' }[step];
  const answer = await office.ask<Record<'treated', { problems: readonly object[] }>>(
    `mutation Treat($id: ID!, $version: Int!${name ? ', $words: String' : ''}) {
      treated: ${step}(id: $id, version: $version${name ? `, ${name}: $words` : ''}) { problems { code } } }`,
    { id, version: seen?.order?.version, ...(name && { words }) },
  );
  if (answer.data?.treated.problems.length !== 0)
    throw new Error(`The order was not treated: ${JSON.stringify(answer)}`);
}

/** The first place of a person in a company. */
export async function membershipOf(person: GraphClient): Promise<string> {
  const { data } = await person.ask<{ viewer: { memberships: { id: string }[] } }>(
    '{ viewer { memberships { id } } }',
  );
  return data?.viewer.memberships[0]?.id ?? '';
}

/** Orders in the states that look different, by the paths of their pages. */
export interface OrderScene {
  readonly unpaid: string;
  /** Its bank has the word. */
  readonly waiting: string;
  readonly unclear: string;
  readonly confirmed: string;
  readonly onAccount: string;
  readonly refused: string;
  readonly returned: string;
}

/** Places seven orders and treats two of them, over the graph: the pages are what is looked at. */
export async function openOrderScene(
  person: GraphClient,
  collaborator: GraphClient,
  office: GraphClient,
): Promise<OrderScene> {
  const confirmed = await placeOrder(person, {
    lines: [certificateFor('Claire'), certificateFor('Théo')],
  });
  await payOrder(person, confirmed, cards.paid, 'CONFIRMED');
  const returned = await placeOrder(person);
  await payOrder(person, returned, cards.paid, 'CONFIRMED');
  await treatOrder(office, returned.id, 'fulfilOrder');
  await treatOrder(
    office,
    returned.id,
    'recordReturnedMail',
    "Destinataire introuvable à l'adresse indiquée.",
  );
  const refused = await placeOrder(person);
  await payOrder(person, refused, cards.paid, 'CONFIRMED');
  await treatOrder(
    office,
    refused.id,
    'refuseOrder',
    "La personne n'est pas inscrite au registre de la population à cette adresse.",
  );
  const unclear = await placeOrder(person);
  await payOrder(person, unclear, cards.unknown, 'PAYMENT_UNCLEAR');
  const waiting = await placeOrder(person);
  await payOrder(person, waiting, cards.pending, 'AWAITING_PAYMENT');
  const unpaid = await placeOrder(person);
  const membershipId = await membershipOf(collaborator);
  const onAccount = await placeOrder(collaborator, { membershipId });
  const pathOf = ({ id }: Placed) => `/guichet/commandes/${id}`;
  return {
    unpaid: pathOf(unpaid),
    waiting: pathOf(waiting),
    unclear: pathOf(unclear),
    confirmed: pathOf(confirmed),
    onAccount: pathOf(onAccount),
    refused: pathOf(refused),
    returned: pathOf(returned),
  };
}

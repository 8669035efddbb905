import { chainHash } from '@guichet/chassis/history/chain.ts';
import { claire } from '@guichet/stack/cast/cast.ts';
import { atBilling } from '@guichet/stack/scenes/company-month.ts';
import {
  newPaymentRequest,
  type WrittenRequest,
  writePaymentRequests,
} from '@guichet/stack/testing/payment-requests.ts';
import type { Plot } from '@guichet/stack/testing/plot.ts';
import type { TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import type { Program } from '../programs.ts';
import { arrive } from './arrive.ts';

const count = 24;

/** A client who accepted the provider's link, as the provider gave her. */
const linked = {
  ...{ title: 'MRS', familyName: 'Favre', givenNames: 'Claire Anne', birthDate: '1948-03-14' },
  birthPlace: { country: 'FR', department: '69', communeCode: '123', town: 'Lyon' },
  ...{ mobilePhone: '06 12 34 56 78', email: claire.email },
  ...{ address: '12 rue des Tilleuls', postalCode: '69001', town: 'Lyon', country: 'FR' },
  bank: { iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP', holder: 'Claire Favre' },
  ...{ isBeneficiary: true, reference: 'C-0042' },
};

/**
 * Payment requests of May and June 2026 with their answers, and one of today that waits.
 * @returns what stands for the names in the variables of the examples.
 */
export async function plantRequests(
  url: string,
  { databases }: TestSubgraphs,
  plot: Plot,
  program: Program,
): Promise<Readonly<Record<string, string>>> {
  const client = await linkClient(url, program);
  const [provider] = await plot.read(
    'identity',
    `select provider_id as "providerId", organisation_id as "organisationId" from client_link l
     join provider p on p.id = l.provider_id where l.id::text = $1`,
    [client],
  );
  const whose = provider as Pick<WrittenRequest, 'providerId' | 'organisationId'>;
  const requests = Array.from({ length: count }, (_, index) => {
    const day = String(1 + (index % 26)).padStart(2, '0');
    const ends = Temporal.Instant.from(`2026-0${5 + (index % 2)}-${day}T09:15:00Z`).add({ hours: 48 });
    return newPaymentRequest(ends, {
      ...whose,
      invoiceNumber: `2026-${String(index + 1).padStart(4, '0')}`,
      totalMinor: 9_000 + index * 250,
      ...(index === 0 && { clientId: client }),
    });
  });
  await atBilling(databases.billing.url, (db) => writePaymentRequests(db, requests));
  for (const [index, request] of requests.entries()) await answer(plot, request, index);
  const today = Temporal.Now.plainDateISO('Europe/Zurich').toString();
  return {
    linkedClient: client,
    today,
    paymentRequest: requests[0]?.id ?? '',
    openPaymentRequest: await ask(program, client, today),
  };
}

/** Registers a client who has an account, and accepts as she does in her guichet. */
async function linkClient(url: string, program: Program): Promise<string> {
  const registered = await program.ask(
    `mutation ($input: RegisterClientInput!) {
      registerClient(input: $input, idempotencyKey: "linked") { client { id } problems { code path } } }`,
    { input: linked },
  );
  const made = registered.body.data?.['registerClient'] as { client: { id: string } | null } | undefined;
  const id = made?.client?.id ?? '';
  const person = await arrive(url, claire);
  const { data } = await person.ask<{ sepaMandateText: { version: string } }>(
    '{ sepaMandateText { version } }',
  );
  const accepted = await person.ask<{ acceptClientLink: { clientLink: { status: string } | null } }>(
    `mutation ($id: ID!, $version: String) {
      acceptClientLink(id: $id, acceptsMandate: true, mandateVersion: $version) { clientLink { status } problems { code } } }`,
    { id, version: data?.sepaMandateText.version },
  );
  if (accepted.data?.acceptClientLink.clientLink?.status !== 'ACTIVE')
    throw new Error(`Nobody was linked: ${JSON.stringify([registered.body, accepted])}`);
  return id;
}

async function ask(program: Program, clientId: string, today: string): Promise<string> {
  const { body } = await program.ask(
    `mutation ($input: CreatePaymentRequestInput!) {
      createPaymentRequest(input: $input, idempotencyKey: "open") { paymentRequest { id } problems { code path } } }`,
    {
      input: {
        ...{ clientId, birthDate: linked.birthDate, invoiceNumber: '2026-0041', totalCents: 4_600 },
        ...{ invoiceDate: today, periodStart: today, periodEnd: today },
        lines: [{ nature: 'HOUSEWORK', quantity: '1', unit: 'HOUR', totalCents: 4_600 }],
      },
    },
  );
  const made = body.data?.['createPaymentRequest'] as { paymentRequest: { id: string } | null } | undefined;
  if (!made?.paymentRequest) throw new Error(`Nothing was asked: ${JSON.stringify(body)}`);
  return made.paymentRequest.id;
}

/** Of each four one by its client after some hours, one contested, the others by the end of the window. */
async function answer(plot: Plot, request: WrittenRequest, index: number): Promise<void> {
  const { id, ownerAccountId, notifiedAt, windowEndsAt } = request;
  const isClients = index % 4 === 1 || index % 4 === 2;
  const at = isClients ? notifiedAt?.add({ hours: 3 + index }) : windowEndsAt;
  if (!at) throw new Error('Only who was told can answer');
  const to = index % 4 === 2 ? 'CONTESTED' : 'VALIDATED';
  const actor = isClients ? ownerAccountId : 'billing';
  const row = {
    ...{ office: 'PERSONAL_SERVICES', paymentRequestId: id, ownerAccountId },
    ...{ requestVersion: 3, from: 'AWAITING_CLIENT', to, actor, reason: null, at },
  };
  const moment = at.toString({ fractionalSecondDigits: 3 });
  const validation = isClients ? 'CLIENT' : 'AUTOMATIC';
  const kept =
    to === 'VALIDATED'
      ? `validation = '${validation}', validated_at = '${moment}'`
      : `contest_reason = 'INVOICE_WRONG', contested_at = '${moment}'`;
  await plot.read(
    'billing',
    `update payment_request set status = '${to}', version = 3, updated_at = '${moment}', ${kept} where id::text = $1`,
    [id],
  );
  await plot.insert('billing', 'payment_request_transition', {
    ...{ office: row.office, payment_request_id: id, owner_account_id: ownerAccountId, request_version: 3 },
    ...{ from_status: row.from, to_status: to, actor, at: moment, hash: chainHash(null, row) },
  });
}

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readIdentitySettings } from '../src/settings.ts';
import { type Counter, openCounter, person } from './counter.ts';

/** What billing has identity tell a client; the gateway of SMS is played, e-mails go to the local mailbox. */
let counter: Counter;
let gateway: Server;
const texts: string[] = [];
let answer = 202;

beforeAll(async () => {
  gateway = createServer((request, response) => {
    void json(request).then((body) => {
      texts.push(String((body as { text: string }).text));
      response.writeHead(answer).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const { port } = gateway.address() as AddressInfo;
  counter = await openCounter({ ...readIdentitySettings({}), smsUrl: `http://127.0.0.1:${port}/messages` });
});
beforeEach(() => {
  texts.length = 0;
  answer = 202;
});
afterAll(async () => {
  await counter[Symbol.asyncDispose]();
  gateway.closeAllConnections();
  gateway.close();
});

const requestId = '0199f000-0000-7000-8000-00000000c0de';
const link = `http://localhost:4000/guichet/paiements/${requestId}`;
const asBilling = () => counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity');

interface Told {
  readonly handedOverAt: string | null;
  readonly hasFailed: boolean;
}
async function send(input: object, passport?: string) {
  const command = `mutation ($input: RequestNoticeInput!) { sendRequestNotice(input: $input) {
    notice { handedOverAt hasFailed } problems { code } } }`;
  const whole = {
    ...{ key: crypto.randomUUID(), kind: 'ASKED', requestId, providerName: 'Aide SAS', invoiceNumber: 'F-1' },
    ...{ periodStart: '2026-10-01', periodEnd: '2026-10-31', totalMinor: '12345', clientShareMinor: '6173' },
    ...input,
  };
  const { data, codes } = await counter.ask<{ sendRequestNotice: { notice: Told | null } }>(
    command,
    { input: whole },
    { passport: passport ?? (await asBilling()) },
  );
  return { notice: data?.sendRequestNotice.notice ?? null, codes };
}

let newest = 0;
async function client(some: { readonly channel?: 'EMAIL' | 'SMS'; readonly locale?: 'FR' | 'DE' } = {}) {
  newest += 1;
  const email = `cliente${newest}@exemple.ch`;
  await counter.enrol(
    person({ email, mobilePhone: `+41 79 222 00 ${newest + 10}`, locale: some.locale ?? 'FR' }),
  );
  const [row] = await counter.sql(
    sql`update account set contact_channel = ${some.channel ?? 'EMAIL'} where email = ${email} returning id`,
  );
  return { email, accountId: String(row?.['id']) };
}
const mailsTo = async (email: string) => (await counter.mailbox()).filter(({ to }) => to === email);
/** Asks again with the key, as billing's job does, until the notice is taken or has failed. */
async function settled(input: object): Promise<Told | null> {
  let told: Told | null = null;
  await expect
    .poll(
      async () => {
        told = (await send(input)).notice;
        return Boolean(told && (told.handedOverAt ?? told.hasFailed));
      },
      { timeout: 15_000, interval: 50 },
    )
    .toBe(true);
  return told;
}

describe('a notice', () => {
  test('goes by e-mail to who prefers it, and says when a carrier took it once one has', async () => {
    const { email, accountId } = await client();
    const asked = { accountId, key: 'asked 1' };
    expect((await send(asked)).notice).toEqual({ handedOverAt: null, hasFailed: false });
    const told = await settled(asked);
    expect(told).toEqual({ handedOverAt: expect.any(String), hasFailed: false });
    const [sent] = await counter.sql(
      sql`select to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from message
        where id = (select message_id from request_notice where key = 'asked 1')`,
    );
    expect(told?.handedOverAt).toBe(sent?.['at']);
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({
      channel: 'EMAIL',
      subject: 'Une demande de paiement attend votre réponse',
      links: [link],
    });
    expect(mail?.text).toContain('Votre part\u00a0: 61.73\u00a0EUR\n');
    expect(texts).toEqual([]);
  });

  test('goes by SMS to who prefers that, in his language', async () => {
    const { email, accountId } = await client({ channel: 'SMS', locale: 'DE' });
    expect(await settled({ accountId, key: 'asked 2' })).toMatchObject({ hasFailed: false });
    expect(texts).toEqual([expect.stringMatching(/^Guichet: Eine Zahlungsanfrage über 123\.45\u00a0EUR/)]);
    expect(texts[0]).toContain(link);
    expect(await mailsTo(email)).toEqual([]);
  });

  test('is written once for a key, also when it comes ten times at once', async () => {
    const { email, accountId } = await client();
    const asked = { accountId, key: 'asked 3' };
    await Promise.all(Array.from({ length: 10 }, () => send(asked)));
    await settled(asked);
    await send(asked);
    expect(await mailsTo(email)).toHaveLength(1);
    expect(texts).toEqual([]);
  });

  test('that no gateway takes goes the other way, and billing hears when it was taken there', async () => {
    answer = 400;
    const { email, accountId } = await client({ channel: 'SMS' });
    const told = await settled({ accountId, key: 'asked 4' });
    expect(told).toEqual({ handedOverAt: expect.any(String), hasFailed: false });
    expect(texts).toHaveLength(1);
    expect(await mailsTo(email)).toHaveLength(1);
    const rows = await counter.sql(
      sql`select channel from request_notice where key = 'asked 4' order by created_at`,
    );
    expect(rows.map(({ channel }) => channel)).toEqual(['SMS', 'EMAIL']);
  });

  test('that nobody takes on either way has failed, and is not tried again', async () => {
    answer = 400;
    const { email, accountId } = await client({ channel: 'SMS' });
    const asked = { accountId, key: 'asked 5' };
    await settled(asked);
    await counter.sql(sql`update message set state = 'FAILED', sent_at = null
      where id in (select message_id from request_notice where key = 'asked 5')`);
    expect((await send(asked)).notice).toEqual({ handedOverAt: null, hasFailed: true });
    expect((await counter.sql(sql`select from request_notice where key = 'asked 5'`)).length).toBe(2);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  test('is told nobody whose account is closed or gone: billing hears that there is nobody', async () => {
    const { accountId } = await client();
    await counter.sql(sql`update account set closed_at = now() where id = ${accountId}`);
    for (const gone of [accountId, '0199f000-0000-7000-8000-000000000000', 'x'])
      expect(await send({ accountId: gone })).toEqual({ notice: null, codes: [] });
  });
});

test('a reminder tells until when, and is not sent once that is over', async () => {
  const { email, accountId } = await client();
  const reminder = { accountId, kind: 'REMINDER' };
  const over = await send({ ...reminder, windowEndsAt: '2026-10-25T01:30:00.000Z' });
  expect(over.notice).toEqual({ handedOverAt: null, hasFailed: true });
  const key = 'reminder';
  expect(await settled({ ...reminder, key, windowEndsAt: '2090-07-01T10:00:00.000Z' })).toMatchObject({
    hasFailed: false,
  });
  const mails = await mailsTo(email);
  expect(mails.map(({ subject }) => subject)).toEqual([
    "Demande de paiement\u00a0: vous pouvez encore répondre jusqu'au 01.07.2090 à 12h00 (heure de Genève)",
  ]);
});

test('receipts and reminders go the other way too, and who can’t be reached is told once at most', async () => {
  answer = 400;
  const { email, accountId } = await client({ channel: 'SMS' });
  const windowEndsAt = '2090-07-01T10:00:00.000Z';
  for (const kind of ['REMINDER', 'VALIDATED', 'CONTESTED', 'CANCELLED', 'DEBITED', 'DEBIT_REFUSED']) {
    const told = { accountId, kind, key: `other way ${kind}`, windowEndsAt };
    expect(await settled(told), kind).toMatchObject({ hasFailed: false });
    await send(told);
  }
  expect(texts).toHaveLength(6);
  expect(await mailsTo(email)).toHaveLength(6);
});

test('the office sees whom no notice reached on either way, the newest first, and nothing of the person', async () => {
  answer = 400;
  const { accountId } = await client({ channel: 'SMS' });
  const key = (kind: string) => `payment-request:${requestId}:${kind}`;
  const unreached = async (...roles: readonly string[]) => {
    const passport = await counter.sign({
      ...{ kind: 'ACCOUNT', subject: crypto.randomUUID() },
      roles: roles.map((role) => ({ office: 'PERSONAL_SERVICES', role })),
    });
    const query = '{ unreachedNotices { id kind paymentRequest { id } at } }';
    const { data, codes } = await counter.ask<{
      unreachedNotices: readonly {
        readonly kind: string;
        readonly paymentRequest: { readonly id: string };
      }[];
    }>(query, {}, { passport });
    return data?.unreachedNotices ?? codes;
  };
  const fail = (kind: string) =>
    counter.sql(sql`update message set state = 'FAILED', sent_at = null
      where id in (select message_id from request_notice where key = ${key(kind)})`);
  for (const kind of ['VALIDATED', 'DEBITED']) await settled({ accountId, kind, key: key(kind) });
  expect(await unreached('OFFICER'), 'each reached him by e-mail').toEqual([]);
  for (const kind of ['VALIDATED', 'DEBITED']) await fail(kind);
  const seen = ['DEBITED', 'VALIDATED'].map((kind) => ({
    ...{ id: expect.any(String), kind, paymentRequest: { id: requestId }, at: expect.any(String) },
  }));
  for (const role of ['OFFICER', 'FINANCE']) expect(await unreached(role)).toEqual(seen);
  for (const roles of [[], ['ADMINISTRATOR']]) expect(await unreached(...roles)).toEqual(['FORBIDDEN']);
});

test('a validation says whether the client or the end of the window made it', async () => {
  const { email, accountId } = await client();
  const validated = { accountId, kind: 'VALIDATED', windowEndsAt: '2026-11-01T11:00:00.000Z' };
  await settled({ ...validated, key: 'validated 1', isAutomatic: false });
  await settled({ ...validated, key: 'validated 2', isAutomatic: true });
  expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
    'Demande de paiement validée automatiquement',
    'Demande de paiement validée',
  ]);
});

test('a notice that can’t be is the caller’s bug', async () => {
  const { accountId } = await client();
  for (const wrong of [
    { requestId: 'x' },
    { totalMinor: '12.50' },
    { clientShareMinor: '-1' },
    { kind: 'REMINDER' },
    { kind: 'VALIDATED', isAutomatic: true },
  ])
    expect((await send({ accountId, ...wrong })).codes).toEqual(['BAD_REQUEST']);
});

test('what was told stays told, and only billing has it told', async () => {
  for (const change of ['delete from request_notice', "update request_notice set key = 'x'"])
    await expect(counter.sql(sql.raw(change))).rejects.toThrow();
  const { email, accountId } = await client();
  const invoices = await counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');
  for (const passport of [await counter.passportOf(email), await counter.gateway(), invoices])
    expect((await send({ accountId }, passport)).codes).toEqual(['FORBIDDEN']);
});

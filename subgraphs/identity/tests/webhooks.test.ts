import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordEvent } from '../src/provider-events/record-event.ts';
import type { ProviderId } from '../src/providers/provider.ts';
import { readIdentitySettings } from '../src/settings.ts';
import { companyAt } from './company.ts';
import { type Counter, openCounter } from './counter.ts';
import { providerAt } from './service-provider.ts';
import { codesOf, type SeenDelivery, webhooksAt } from './webhook-desk.ts';
import { openWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

let counter: Counter;
let receiver: WebhookReceiver;
let founded: ReturnType<typeof companyAt>;
let desk: ReturnType<typeof webhooksAt>;

beforeAll(async () => {
  receiver = await openWebhookReceiver();
  counter = await openCounter({ ...readIdentitySettings({}), webhookLocalReceivers: true });
  founded = companyAt(counter);
  desk = webhooksAt(counter, receiver, founded);
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer = 204;
});
afterAll(async () => {
  await counter[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

describe('an event', () => {
  test('is sent at once, signed by Standard Webhooks, thin, with its own id', async () => {
    const { provider, passport, id, secret } = await desk.listening();
    await desk.happen(provider);
    const delivered = await desk.stands(passport, id, { status: 'DELIVERED' });
    expect(delivered).toMatchObject({
      attempts: [{ status: 204, failure: null, durationMs: expect.any(Number) }],
      nextAttemptAt: null,
      deliveredAt: expect.any(String),
    });
    const [sent] = receiver.received;
    if (!sent) throw new Error('Nothing was received');
    expect(sent.headers['webhook-id']).toBe(delivered.event.id);
    expect(new Webhook(secret).verify(sent.body, sent.headers)).toEqual({
      type: 'payment_request.validated',
      timestamp: '2026-11-29T08:15:00.000Z',
      data: { id: delivered.event.id, clientId: expect.any(String), paymentRequestId: expect.any(String) },
    });
  });

  test('that was changed on the way, or signed by another, is not taken', async () => {
    const { provider, passport, id, secret } = await desk.listening();
    await desk.happen(provider);
    await desk.stands(passport, id, { status: 'DELIVERED' });
    const [sent] = receiver.received;
    if (!sent) throw new Error('Nothing was received');
    const changed = sent.body.replace('validated', 'contested');
    expect(() => new Webhook(secret).verify(changed, sent.headers)).toThrow('No matching signature');
    const other = `whsec_${Buffer.from('0'.repeat(32)).toString('base64')}`;
    expect(() => new Webhook(other).verify(sent.body, sent.headers)).toThrow('No matching signature');
    // The same octets once more, when the receiver's tolerance of five minutes is over.
    const old = {
      ...sent.headers,
      'webhook-timestamp': String(Number(sent.headers['webhook-timestamp']) - 301),
    };
    expect(() => new Webhook(secret).verify(sent.body, old)).toThrow('too old');
  });

  test('goes to the addresses that want to hear of it, and of the provider alone', async () => {
    const all = await desk.listening();
    const some = await desk.at(all.passport, 'create', {
      ...{ url: `${receiver.url}/refus`, types: ['CLIENT_REFUSED'], key: 'k2' },
    });
    const other = await desk.listening();
    await desk.happen(all.provider, 'PAYMENT_REQUEST_PAID');
    await desk.stands(all.passport, all.id, { status: 'DELIVERED' });
    await desk.happen(all.provider, 'CLIENT_REFUSED');
    await desk.stands(all.passport, some.endpoint?.id ?? '', {
      event: { type: 'CLIENT_REFUSED' },
      status: 'DELIVERED',
    });
    await desk.stands(all.passport, all.id, { event: { type: 'CLIENT_REFUSED' }, status: 'DELIVERED' });
    expect(receiver.received.map(({ path }) => path).toSorted()).toEqual([
      '/guichet',
      '/guichet',
      '/guichet/refus',
    ]);
    expect((await desk.deliveriesOf(other.passport, other.id)).nodes).toEqual([]);
  });

  test('whose transaction is taken back is not sent', async () => {
    const { provider, passport, id } = await desk.listening();
    const failing = counter.running.database.transaction(async (tx) => {
      const newId = <Id extends string>() => randomUUIDv7() as Id;
      const event = { providerId: provider.id as ProviderId, key: 'x', type: 'CLIENT_ENDED' } as const;
      const about = { clientId: newId<string>(), paymentRequestId: null, at: Temporal.Now.instant() };
      await recordEvent(tx, { ...event, ...about }, { newId });
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect((await desk.deliveriesOf(passport, id)).nodes).toEqual([]);
  });
});

describe('what is not taken', () => {
  test('is tried again in five seconds, then in five minutes, under the same id', async () => {
    receiver.answer = 503;
    const { provider, passport, id, secret } = await desk.listening();
    await desk.happen(provider);
    const first = await desk.stands(passport, id, { attempts: [{ status: 503, failure: 'STATUS' }] });
    const pauseAfter = ({ attempts: [newest], nextAttemptAt }: SeenDelivery) =>
      (Date.parse(nextAttemptAt ?? '') - Date.parse(newest?.at ?? '')) / 1_000;
    expect(Math.abs(pauseAfter(first) - 5)).toBeLessThan(2);
    await desk.elapse(id);
    const second = await desk.stands(passport, id, { attempts: [{ status: 503 }, { status: 503 }] });
    expect(Math.abs(pauseAfter(second) - 300)).toBeLessThan(2);
    receiver.answer = 200;
    await desk.elapse(id);
    await desk.stands(passport, id, { status: 'DELIVERED', nextAttemptAt: null });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    for (const { body, headers } of receiver.received) new Webhook(secret).verify(body, headers);
  });

  test('ten times pauses the address, and its managers are told by e-mail', async () => {
    receiver.answer = 500;
    const { provider, passport, id } = await desk.listening();
    await desk.happen(provider);
    for (let made = 1; made <= 10; made += 1) {
      await desk.stands(passport, id, { attempts: Array.from({ length: made }, () => ({ status: 500 })) });
      await desk.elapse(id);
    }
    const given = await desk.stands(passport, id, { status: 'FAILED', nextAttemptAt: null });
    expect(given.attempts).toHaveLength(10);
    expect(await desk.endpointsOf(passport)).toMatchObject([{ status: 'PAUSED', pauseReason: 'EXHAUSTED' }]);
    await founded.subjectsTo(provider.manager.email, 1);
    const [mail] = (await counter.mailbox()).filter(({ to }) => to === provider.manager.email);
    expect(mail).toMatchObject({
      subject: 'Nous ne prévenons plus votre logiciel',
      links: [`http://localhost:4000/entreprise/prestataire?organisation=${provider.organisationId}`],
    });
    expect(mail?.text).toContain(`Adresse\u00a0: ${new URL(receiver.url).host}\n`);
    expect(mail?.text).not.toContain('/guichet\n');
  }, 60_000);

  test('with 410 pauses the address at once, with everything that waits for it; resumed, it hears what happens from then on', async () => {
    receiver.answer = 503;
    const { provider, passport, id } = await desk.listening();
    await desk.happen(provider, 'CLIENT_REFUSED');
    await desk.stands(passport, id, { attempts: [{ status: 503 }] });
    receiver.answer = 410;
    await desk.happen(provider, 'CLIENT_ENDED');
    await desk.stands(passport, id, { event: { type: 'CLIENT_ENDED' }, status: 'FAILED' });
    const { nodes } = await desk.deliveriesOf(passport, id);
    expect(nodes.map(({ status }) => status)).toEqual(['FAILED', 'FAILED']);
    expect(await desk.endpointsOf(passport)).toMatchObject([{ status: 'PAUSED', pauseReason: 'GONE' }]);
    await founded.subjectsTo(provider.manager.email, 1);
    receiver.answer = 204;
    await desk.happen(provider, 'PAYMENT_REQUEST_PAID');
    expect((await desk.deliveriesOf(passport, id)).nodes).toHaveLength(2);
    expect(codesOf(await desk.at(passport, 'replay', { id: nodes[0]?.id }))).toEqual(['WEBHOOK_PAUSED id']);
    expect(await desk.at(passport, 'resume', { id })).toMatchObject({
      endpoint: { status: 'ACTIVE', pauseReason: null },
    });
    await desk.happen(provider, 'PAYMENT_REQUEST_PAID');
    await desk.stands(passport, id, { event: { type: 'PAYMENT_REQUEST_PAID' }, status: 'DELIVERED' });
  });

  test('because of a redirection is not sent to where it leads', async () => {
    receiver.answer = (response) => response.writeHead(302, { location: `${receiver.url}/ailleurs` }).end();
    const { provider, passport, id } = await desk.listening();
    await desk.happen(provider);
    await desk.stands(passport, id, {
      status: 'WAITING',
      attempts: [{ status: 302, failure: 'REDIRECTED' }],
    });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/guichet']);
  });

  test('waits while its address rests, and counts no attempt; a replay doesn’t wait', async () => {
    const { provider, passport, id } = await desk.listening();
    await counter.sql(sql`update webhook_endpoint set rests_until = '2090-07-01T10:00:00Z' where id = ${id}`);
    await desk.happen(provider);
    const rest = { status: 'WAITING', attempts: [], nextAttemptAt: '2090-07-01T10:00:00.000Z' };
    const waiting = await desk.stands(passport, id, rest);
    expect(receiver.received).toEqual([]);
    await desk.at(passport, 'replay', { id: waiting.id });
    await desk.stands(passport, id, { status: 'DELIVERED' });
  });

  test('because nobody listens says so', async () => {
    const { provider, passport, id } = await desk.listening({ url: 'http://127.0.0.1:9/' });
    await desk.happen(provider);
    await desk.stands(passport, id, { attempts: [{ status: null, failure: 'NOT_CONNECTED' }] });
  });

  test('because its address leads inside by now was never sent', async () => {
    const { provider, passport, id } = await desk.listening();
    for (const url of [
      'https://10.0.0.1/',
      'https://169.254.169.254/latest/meta-data/',
      'https://[::ffff:a00:1]/',
    ]) {
      await counter.sql(sql`update webhook_endpoint set url = ${url} where id = ${id}`);
      await desk.happen(provider);
      await desk.stands(passport, id, { attempts: [{ status: null, failure: 'ADDRESS_REFUSED' }] });
    }
    expect(receiver.received).toEqual([]);
  });
});

describe('a replay', () => {
  test('sends a delivery again at once, with the same id and a signature of now', async () => {
    const { provider, passport, id, secret } = await desk.listening();
    await desk.happen(provider);
    const delivered = await desk.stands(passport, id, { status: 'DELIVERED' });
    expect(await desk.at(passport, 'replay', { id: delivered.id })).toMatchObject({
      delivery: { id: delivered.id, status: 'WAITING', deliveredAt: null },
      problems: [],
    });
    await desk.stands(passport, id, { status: 'DELIVERED', attempts: [{ status: 204 }, { status: 204 }] });
    const [first, second] = receiver.received;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(new Webhook(secret).verify(second?.body ?? '', second?.headers ?? {})).toMatchObject({
      data: { id: delivered.event.id },
    });
  });

  test('of a delivery that waits comes in the place of its next try', async () => {
    receiver.answer = 503;
    const { provider, passport, id } = await desk.listening();
    await desk.happen(provider);
    const waiting = await desk.stands(passport, id, { attempts: [{ status: 503 }] });
    receiver.answer = 204;
    await desk.at(passport, 'replay', { id: waiting.id });
    await desk.stands(passport, id, { status: 'DELIVERED', attempts: [{ status: 204 }, { status: 503 }] });
    const jobs = await counter.sql(
      sql`select 1 from graphile_worker._private_jobs where key = ${`deliver-webhook:${waiting.id}`}`,
    );
    expect(jobs).toEqual([]);
  });
});

describe('an address', () => {
  test('is shown its secret once, and the same key answers the same one without', async () => {
    const { provider, passport, id, secret } = await desk.listening();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const again = await desk.at(passport, 'create', { url: receiver.url, key: 'k' });
    expect(again).toMatchObject({
      endpoint: { id, secretHint: secret.replace(/=$/, '').slice(-4) },
      secret: null,
    });
    expect(codesOf(await desk.at(passport, 'create', { url: `${receiver.url}/2`, key: 'k' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ]);
    const kept = await counter.sql(sql`select secret from webhook_endpoint where id = ${id}`);
    expect(String(kept[0]?.['secret'])).not.toContain(secret.slice('whsec_'.length));
    expect(await desk.endpointsOf(provider.manager.passport, provider.id)).toMatchObject([{ id }]);
  });

  test('whose secret is rotated is signed for with both, for a day', async () => {
    const { provider, passport, id, secret: before } = await desk.listening();
    const { secret: since, endpoint: rotated } = await desk.at(passport, 'rotate', { id });
    expect(rotated?.previousSecretUntil).toEqual(expect.any(String));
    await desk.happen(provider);
    await desk.stands(passport, id, { status: 'DELIVERED' });
    await counter.sql(sql`update webhook_endpoint set previous_secret_until = now() where id = ${id}`);
    await desk.happen(provider, 'CLIENT_ENDED');
    await desk.stands(passport, id, { event: { type: 'CLIENT_ENDED' }, status: 'DELIVERED' });
    const [both, one] = receiver.received;
    if (!both || !one) throw new Error('Nothing was received');
    for (const secret of [before, since ?? '']) new Webhook(secret).verify(both.body, both.headers);
    new Webhook(since ?? '').verify(one.body, one.headers);
    expect(() => new Webhook(before).verify(one.body, one.headers)).toThrow('No matching signature');
    expect(await desk.endpointsOf(passport)).toMatchObject([{ previousSecretUntil: null }]);
  });

  test('that is paused is told nothing; deleted, it is gone with what was sent to it', async () => {
    const { provider, passport, id } = await desk.listening();
    await desk.happen(provider);
    await desk.stands(passport, id, { status: 'DELIVERED' });
    expect(await desk.at(passport, 'pause', { id })).toMatchObject({
      endpoint: { status: 'PAUSED', pauseReason: 'BY_PROVIDER', pausedAt: expect.any(String) },
    });
    await desk.happen(provider);
    expect((await desk.deliveriesOf(passport, id)).nodes).toHaveLength(1);
    expect(await desk.at(passport, 'delete', { id })).toMatchObject({ endpoint: { id }, problems: [] });
    expect(await desk.endpointsOf(passport)).toEqual([]);
    expect((await desk.deliveriesOf(passport, id)).nodes).toEqual([]);
    expect(codesOf(await desk.at(passport, 'resume', { id }))).toEqual(['NOT_FOUND id']);
  });

  test('must be https and outside, and there are ten at most', async () => {
    const provider = await providerAt(counter, { founded });
    const passport = await provider.asProgram();
    const codeFor = async (url: string | null) =>
      codesOf(await desk.at(passport, 'create', { url, key: crypto.randomUUID() }));
    expect(await codeFor(null)).toEqual(['FIELD_REQUIRED url']);
    expect(await codeFor('http://logiciel.example/')).toEqual(['WEBHOOK_URL_MALFORMED url']);
    expect(await codeFor('https://169.254.169.254/')).toEqual(['WEBHOOK_ADDRESS_REFUSED url']);
    expect(await codeFor('https://metadata.google.internal/')).toEqual(['WEBHOOK_ADDRESS_REFUSED url']);
    for (let made = 0; made < 10; made += 1) expect(await codeFor(`${receiver.url}/${made}`)).toEqual([]);
    expect(await codeFor(receiver.url)).toEqual(['WEBHOOK_ENDPOINTS_FULL']);
  });

  test('belongs to its provider: others answer as if it weren’t there', async () => {
    const { provider, passport, id } = await desk.listening();
    await desk.happen(provider);
    const { id: deliveryId } = await desk.stands(passport, id, { status: 'DELIVERED' });
    const other = await providerAt(counter, { founded });
    const { passport: stranger } = await founded.somebody();
    for (const viewer of [await other.asProgram(), other.manager.passport, stranger]) {
      expect(await desk.endpointsOf(viewer, provider.id)).toEqual([]);
      expect((await desk.deliveriesOf(viewer, id)).nodes).toEqual([]);
      for (const step of ['rotate', 'pause', 'resume', 'delete'] as const)
        expect(codesOf(await desk.at(viewer, step, { id }))).toEqual(['NOT_FOUND id']);
      expect(codesOf(await desk.at(viewer, 'replay', { id: deliveryId }))).toEqual(['NOT_FOUND id']);
      expect(
        codesOf(await desk.at(viewer, 'create', { providerId: provider.id, url: receiver.url, key: 'x' })),
      ).toEqual(['NOT_FOUND providerId']);
    }
    const without = await counter.sign({ kind: 'CLIENT', subject: provider.program, scopes: ['CLIENTS'] });
    await expect(desk.endpointsOf(without)).rejects.toThrow('FORBIDDEN');
    await expect(desk.endpointsOf(await counter.sign({ kind: 'ANONYMOUS', subject: null }))).rejects.toThrow(
      'UNAUTHENTICATED',
    );
  });
});

test('an address is found by its id for its own people; one of others answers as one that is not there', async () => {
  const own = await desk.listening();
  const other = await desk.listening();
  expect(await desk.endpointAt(own.passport, own.id)).toMatchObject({ id: own.id, status: 'ACTIVE' });
  const elsewhere = [other.id, randomUUIDv7(), 'none'].map((id) => desk.endpointAt(own.passport, id));
  expect(await Promise.all(elsewhere)).toEqual([null, null, null]);
});

test('deliveries come in pages, the newest first', async () => {
  const { provider, passport, id } = await desk.listening();
  for (const type of ['CLIENT_REFUSED', 'CLIENT_ENDED', 'PAYMENT_REQUEST_PAID'] as const) {
    await desk.happen(provider, type);
    await desk.stands(passport, id, { event: { type }, status: 'DELIVERED' });
  }
  const first = await desk.deliveriesOf(passport, id, { first: 2 });
  expect(first.nodes.map(({ event }) => event.type)).toEqual(['PAYMENT_REQUEST_PAID', 'CLIENT_ENDED']);
  const second = await desk.deliveriesOf(passport, id, { after: first.pageInfo.endCursor });
  expect(second.nodes.map(({ event }) => event.type)).toEqual(['CLIENT_REFUSED']);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('events go after thirteen months, with what was delivered of them', async () => {
  const { provider, passport, id } = await desk.listening();
  await desk.happen(provider);
  await desk.stands(passport, id, { status: 'DELIVERED' });
  const { sweepEvents } = await import('../src/provider-events/sweep-events.ts');
  const rest = async () =>
    (await counter.sql(sql`select 1 from provider_event where provider_id = ${provider.id}`)).length;
  const age = (interval: string) =>
    counter.sql(sql`update provider_event set recorded_at = clock_timestamp() - ${interval}::interval
      where provider_id = ${provider.id}`);
  const sweep = () => sweepEvents(counter.running.database.pages, Temporal.Now.instant(), 1_000);
  await age('12 months 27 days');
  await sweep();
  expect(await rest()).toBe(1);
  await age('13 months 2 days');
  await sweep();
  expect(await rest()).toBe(0);
  expect((await desk.deliveriesOf(passport, id)).nodes).toEqual([]);
});

test('production never calls this machine', () => {
  expect(() => readIdentitySettings({ NODE_ENV: 'production', WEBHOOK_LOCAL_RECEIVERS: '1' })).toThrow(
    'WEBHOOK_LOCAL_RECEIVERS',
  );
  expect(readIdentitySettings({}).webhookLocalReceivers).toBe(false);
});

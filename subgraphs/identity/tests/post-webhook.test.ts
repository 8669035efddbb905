import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { postWebhook } from '../src/webhooks/post-webhook.ts';
import { addressRule, isPublicAddress } from '../src/webhooks/public-address.ts';
import { openWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await openWebhookReceiver();
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer = 204;
});
afterAll(() => receiver[Symbol.asyncDispose]());

const post = (some: Partial<Parameters<typeof postWebhook>[0]> = {}, most = 5_000) =>
  postWebhook(
    {
      ...{ url: receiver.url, headers: { 'content-type': 'application/json' }, body: '{"type":"é"}' },
      ...{ isAllowed: addressRule(true), signal: new AbortController().signal, ...some },
    },
    most,
  );

test('what is sent arrives whole', async () => {
  expect(await post()).toEqual({ status: 204, failure: null, durationMs: expect.any(Number) });
  expect(receiver.received).toMatchObject([
    { path: '/guichet', body: '{"type":"é"}', headers: { 'content-type': 'application/json' } },
  ]);
});

test('who doesn’t answer in time, or doesn’t come to an end, has not taken it', async () => {
  receiver.answer = () => undefined;
  expect(await post({}, 200)).toMatchObject({ status: null, failure: 'TIMEOUT' });
  receiver.answer = (response) => response.writeHead(200).write('encore');
  expect(await post({}, 200)).toMatchObject({ status: null, failure: 'TIMEOUT' });
});

test('an answer without end is not read to its end', async () => {
  let written = 0;
  receiver.answer = (response) => {
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && written < 500_000_000) {
        written += 65_536;
        if (!response.write(Buffer.alloc(65_536))) return void response.once('drain', more);
      }
    };
    more();
  };
  expect(await post()).toMatchObject({ status: 200, failure: null });
  expect(written).toBeLessThan(50_000_000);
});

test('a connection that breaks, and a name that leads nowhere, are told apart', async () => {
  receiver.answer = (response) => response.destroy();
  expect(await post()).toMatchObject({ status: null, failure: 'NOT_CONNECTED' });
  expect(await post({ url: 'https://nulle-part.invalid/' })).toMatchObject({ failure: 'NAME_NOT_FOUND' });
});

test('a name that leads to this machine is not connected to', async () => {
  const url = receiver.url.replace('127.0.0.1', 'localhost');
  expect(await post({ url })).toMatchObject({ status: 204 });
  expect(await post({ url, isAllowed: isPublicAddress })).toMatchObject({ failure: 'ADDRESS_REFUSED' });
  expect(receiver.received).toHaveLength(1);
});

test('an attempt that the end of the process interrupts does not count', async () => {
  receiver.answer = () => undefined;
  const ending = new AbortController();
  setTimeout(() => ending.abort(new Error('the process ends')), 50);
  await expect(post({ signal: ending.signal })).rejects.toThrow('the process ends');
});

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PartnerRefused, PartnerUnclear, type PaymentPartner } from './payment-partner.ts';
import { saferpay } from './saferpay.ts';

interface Heard {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

const opened = new AsyncDisposableStack();
const heard: Heard[] = [];
let answer: (response: ServerResponse) => void = () => undefined;
let partner: PaymentPartner;

beforeAll(async () => {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    heard.push({
      path: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(Buffer.concat(parts).toString()) as Heard['body'],
    });
    answer(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.defer(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const access = {
    url: `http://127.0.0.1:${port}/api`,
    customerId: '245294',
    terminalId: '12345678',
    user: 'office',
    password: 'pass word',
  };
  partner = opened.use(saferpay(access, 200));
});
afterAll(() => opened.disposeAsync());
beforeEach(() => void heard.splice(0));

const says = (status: number, body: object) => {
  answer = (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(body));
};
const asked = { requestId: 'a1b2', retries: 0 };

test('a page is opened with every field of the protocol', async () => {
  says(200, {
    Token: '234uhfh78234hlasdfh8234e',
    Expiration: '2026-11-21T11:30:00.000+01:00',
    RedirectUrl: 'https://www.saferpay.com/vt2/api/PaymentPage/1/2/3',
  });
  const page = await partner.initialize(
    {
      partnerOrderId: 'OC2611210000123401',
      amountMinor: 2500n,
      currency: 'CHF',
      description: 'Attestation de résidence',
      language: 'fr',
      returnUrl: 'https://guichet.example/r',
      paidUrl: 'https://guichet.example/p',
      failedUrl: 'https://guichet.example/f',
    },
    asked,
  );
  expect(page).toEqual({
    token: '234uhfh78234hlasdfh8234e',
    expiresAt: Temporal.Instant.from('2026-11-21T10:30:00Z'),
    redirectUrl: 'https://www.saferpay.com/vt2/api/PaymentPage/1/2/3',
  });
  expect(heard[0]?.path).toBe('/api/Payment/v1/PaymentPage/Initialize');
  expect(heard[0]?.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    accept: 'application/json',
    authorization: `Basic ${Buffer.from('office:pass word').toString('base64')}`,
  });
  expect(heard[0]?.body).toEqual({
    RequestHeader: { SpecVersion: '1.53', CustomerId: '245294', RequestId: 'a1b2', RetryIndicator: 0 },
    TerminalId: '12345678',
    PaymentMethods: ['VISA', 'MASTERCARD', 'POSTFINANCEPAY'],
    Payment: {
      Amount: { Value: '2500', CurrencyCode: 'CHF' },
      OrderId: 'OC2611210000123401',
      Description: 'Attestation de résidence',
    },
    Payer: { LanguageCode: 'fr' },
    ReturnUrl: { Url: 'https://guichet.example/r' },
    Notification: {
      SuccessNotifyUrl: 'https://guichet.example/p',
      FailNotifyUrl: 'https://guichet.example/f',
    },
    Condition: 'THREE_DS_AUTHENTICATION_SUCCESSFUL_OR_ATTEMPTED',
  });
});

const transaction = {
  Transaction: {
    Type: 'PAYMENT',
    Status: 'AUTHORIZED',
    Id: '723n4MAjMdhjSAhAKEUdA8jtl9jb',
    Date: '2026-11-21T10:05:00.000+01:00',
    Amount: { Value: '2500', CurrencyCode: 'CHF' },
    OrderId: 'OC2611210000123401',
    ApprovalCode: '109510',
  },
  PaymentMeans: {
    DisplayText: '9123 45xx xxxx 1234',
    Card: { MaskedNumber: '912345xxxxxx1234', ExpYear: 2031, HolderName: 'Max Mustermann' },
  },
  Liability: { LiabilityShift: true, LiableEntity: 'THREEDS' },
};

test('of what became of a page everything is read but the card', async () => {
  says(200, transaction);
  expect(await partner.assert('t', asked)).toEqual({
    status: 'AUTHORISED',
    transactionId: '723n4MAjMdhjSAhAKEUdA8jtl9jb',
    captureId: null,
    amountMinor: 2500n,
    currency: 'CHF',
    partnerOrderId: 'OC2611210000123401',
    liabilityShifted: true,
  });
});

test('a transaction is named by its id, or by our order id where no id was ever received', async () => {
  says(200, transaction);
  await partner.inquire({ partnerOrderId: 'OC1' }, asked);
  await partner.inquire({ transactionId: 'x' }, { requestId: 'c', retries: 12 });
  expect(heard.map(({ body }) => body['TransactionReference'])).toEqual([
    { OrderId: 'OC1' },
    { TransactionId: 'x' },
  ]);
  expect(heard[1]?.body['RequestHeader']).toMatchObject({ RequestId: 'c', RetryIndicator: 9 });
});

test('money is taken, given back and paid back by its own calls', async () => {
  says(200, { CaptureId: 'x_c', Status: 'PENDING' });
  expect(await partner.capture('x', asked)).toEqual({ captureId: 'x_c', isDone: false });
  says(200, { TransactionId: 'x' });
  await partner.cancel('x', asked);
  says(200, { Transaction: { Type: 'REFUND', Status: 'AUTHORIZED', Id: 'r' } });
  expect(
    await partner.refund('x_c', { partnerRefundId: 'OC1R1', amountMinor: 500n, currency: 'CHF' }, asked),
  ).toEqual({
    transactionId: 'r',
  });
  expect(heard.map(({ path }) => path.replace('/api/Payment/v1/', ''))).toEqual([
    'Transaction/Capture',
    'Transaction/Cancel',
    'Transaction/Refund',
  ]);
  expect(heard[2]?.body).toMatchObject({
    Refund: {
      Amount: { Value: '500', CurrencyCode: 'CHF' },
      OrderId: 'OC1R1',
      RestrictRefundAmountToCapturedAmount: true,
    },
    CaptureReference: { CaptureId: 'x_c' },
  });
});

test.each([
  ['TRANSACTION_NOT_STARTED', 'NOT_STARTED'],
  ['TRANSACTION_ABORTED', 'ABORTED'],
  ['TRANSACTION_DECLINED', 'DECLINED'],
  ['3DS_AUTHENTICATION_FAILED', 'DECLINED'],
  ['CARD_EXPIRED', 'DECLINED'],
  ['TRANSACTION_ALREADY_CAPTURED', 'ALREADY_CAPTURED'],
  ['TRANSACTION_IN_WRONG_STATE', 'OUT_OF_STEP'],
  ['TOKEN_INVALID', 'OUT_OF_STEP'],
  ['COMMUNICATION_TIMEOUT', 'UNKNOWN'],
  ['VALIDATION_FAILED', 'REFUSED'],
  ['A_NAME_OF_NEXT_YEAR', 'REFUSED'],
])('the error %s means %s, whatever its message says', async (ErrorName, verdict) => {
  says(402, { Behavior: 'DO_NOT_RETRY', ErrorName, ErrorMessage: 'Max Mustermann' });
  const error = await partner.assert('t', asked).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PartnerRefused);
  expect(error).toMatchObject({ verdict, code: ErrorName });
  expect(String(error)).not.toContain('Mustermann');
});

test('what passes, or an operator mends, is asked again later', async () => {
  for (const [ErrorName, Behavior] of [
    ['COMMUNICATION_FAILED', 'DO_NOT_RETRY'],
    ['INTERNAL_ERROR', 'RETRY'],
    ['AUTHENTICATION_FAILED', 'DO_NOT_RETRY'],
    ['A_NAME_OF_NEXT_YEAR', 'RETRY'],
  ]) {
    says(500, { ErrorName, Behavior });
    await expect(partner.assert('t', asked)).rejects.toBeInstanceOf(PartnerUnclear);
  }
});

test('an answer that is none is asked again later: a firewall’s page, no JSON, silence, a cut line', async () => {
  const courses: (typeof answer)[] = [
    (response) => response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Forbidden</h1>'),
    (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
    (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    (response) => void setTimeout(() => response.destroy(), 5_000).unref(),
    (response) => void response.destroy(),
  ];
  for (const course of courses) {
    answer = course;
    await expect(partner.assert('t', asked)).rejects.toBeInstanceOf(PartnerUnclear);
  }
});

test('an answer whose names could be a card’s number is not taken', async () => {
  says(200, {
    ...transaction,
    Transaction: { ...transaction.Transaction, Id: '9010003150000001' },
  });
  await expect(partner.assert('t', asked)).rejects.toBeInstanceOf(PartnerUnclear);
});

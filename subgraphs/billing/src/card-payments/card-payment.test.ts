import { expect, test } from 'vitest';
import {
  type CardPaymentStatus,
  type CardPaymentVerb,
  cardSteps,
  mayTake,
  partnerOrderIdOf,
  whyNotAnother,
} from './card-payment.ts';

const statuses: readonly CardPaymentStatus[] = [
  'OPENED',
  'PAGE_OPEN',
  'PENDING',
  'AUTHORISED',
  'CAPTURED',
  'CANCELLING',
  'CANCELLED',
  'DECLINED',
  'ABORTED',
  'EXPIRED',
  'UNCLEAR',
];
const verbs = Object.keys(cardSteps) as readonly CardPaymentVerb[];

test('every state has its steps and no other', () => {
  const table = Object.fromEntries(
    statuses.map((status) => [
      status,
      verbs
        .filter((verb) => mayTake(verb, status))
        .map((verb) => `${verb} → ${cardSteps[verb].to}`)
        .join(', '),
    ]),
  );
  expect(table).toMatchInlineSnapshot(`
    {
      "ABORTED": "authorise → AUTHORISED, capture → CAPTURED, giveBack → CANCELLING, doubt → UNCLEAR",
      "AUTHORISED": "capture → CAPTURED, cancel → CANCELLED, doubt → UNCLEAR",
      "CANCELLED": "",
      "CANCELLING": "cancel → CANCELLED, doubt → UNCLEAR",
      "CAPTURED": "",
      "DECLINED": "authorise → AUTHORISED, capture → CAPTURED, giveBack → CANCELLING, doubt → UNCLEAR",
      "EXPIRED": "authorise → AUTHORISED, capture → CAPTURED, giveBack → CANCELLING, doubt → UNCLEAR",
      "OPENED": "openPage → PAGE_OPEN, expire → EXPIRED",
      "PAGE_OPEN": "await → PENDING, authorise → AUTHORISED, capture → CAPTURED, giveBack → CANCELLING, cancel → CANCELLED, decline → DECLINED, abort → ABORTED, expire → EXPIRED, doubt → UNCLEAR",
      "PENDING": "authorise → AUTHORISED, capture → CAPTURED, giveBack → CANCELLING, cancel → CANCELLED, decline → DECLINED, abort → ABORTED, expire → EXPIRED, doubt → UNCLEAR",
      "UNCLEAR": "await → PENDING, authorise → AUTHORISED, capture → CAPTURED, giveBack → CANCELLING, cancel → CANCELLED, decline → DECLINED, abort → ABORTED, expire → EXPIRED",
    }
  `);
});

test('what is taken or given back has no further step, and what is unclear has a way out to each end', () => {
  for (const final of ['CAPTURED', 'CANCELLED'] as const)
    expect(verbs.filter((verb) => mayTake(verb, final))).toEqual([]);
  const ends = verbs.filter((verb) => mayTake(verb, 'UNCLEAR')).map((verb) => cardSteps[verb].to);
  expect(ends).toEqual(expect.arrayContaining(['CAPTURED', 'CANCELLED', 'EXPIRED', 'DECLINED']));
});

test.each<[CardPaymentStatus, ReturnType<typeof whyNotAnother>]>([
  ['OPENED', null],
  ['PAGE_OPEN', null],
  ['PENDING', 'UNDER_WAY'],
  ['AUTHORISED', 'UNDER_WAY'],
  ['CAPTURED', 'PAID'],
  ['CANCELLING', 'UNDER_WAY'],
  ['CANCELLED', null],
  ['DECLINED', null],
  ['ABORTED', null],
  ['EXPIRED', null],
  ['UNCLEAR', 'UNCLEAR'],
])('an order whose last attempt is %s is tried again unless: %s', (status, why) => {
  expect(whyNotAnother(status)).toBe(why);
});

test('the partner knows each attempt by 18 letters and digits at most', () => {
  expect(partnerOrderIdOf('OC26112100001234', 1)).toBe('OC2611210000123401');
  expect(partnerOrderIdOf('A', 99)).toBe('A99');
  for (const [number, attempt] of [
    ['OC261121000012345', 1],
    ['OC-1', 1],
    ['', 1],
    ['OC1', 0],
    ['OC1', 100],
  ] as const)
    expect(() => partnerOrderIdOf(number, attempt)).toThrow();
});

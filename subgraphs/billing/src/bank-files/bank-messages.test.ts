import { describe, expect, test } from 'vitest';
import type { BankWord } from './bank-word.ts';
import { mostMessageBytes, readBankMessage } from './read-bank-message.ts';
import { answerOf, bookingOf, notificationOf } from './testing/bank-messages.ts';
import { XmlRefused } from './xml.ts';

const read = (text: string) => readBankMessage(Buffer.from(text));
const short = ({ kind, of, amountMinor, on, reasonCode }: BankWord) =>
  [kind, of.kind, of.reference, amountMinor, on, reasonCode].filter((part) => part !== null).join(' ');

describe('the answer to an order', () => {
  test('says that the file was accepted, that a group was, or that it was refused whole', () => {
    for (const status of ['ACTC', 'ACCP', 'ACWC'])
      expect(read(answerOf({ message: 'LOT-1', status })).words.map(short)).toEqual([
        'ACCEPTED MESSAGE LOT-1 2026-11-23',
      ]);
    expect(read(answerOf({ message: 'LOT-1', status: 'RJCT', reason: 'DU01' })).words.map(short)).toEqual([
      'REJECTED MESSAGE LOT-1 2026-11-23 DU01',
    ]);
  });

  test('says of a partly accepted file which payments were refused, and why', () => {
    const answer = read(
      answerOf({
        message: 'LOT-1',
        status: 'PART',
        group: 'LOT-1-1',
        transfers: [
          { reference: 'a1', status: 'RJCT', reason: 'AC04' },
          { reference: 'a2', status: 'ACWC', reason: 'CH21' },
        ],
      }),
    );
    expect(answer).toMatchObject({ kind: 'PAIN_002', messageId: 'ANSWER-1', accounts: [] });
    expect(answer.words.map(short)).toEqual([
      'REJECTED TRANSFER a1 2026-11-23 AC04',
      'ACCEPTED TRANSFER a2 2026-11-23',
    ]);
  });
});

describe('what was booked', () => {
  const debit = (some: object) => bookingOf({ direction: 'DBIT', total: '25.50', ...some });

  test('is payment by payment, to the centime', () => {
    const message = read(
      notificationOf([
        debit({
          transfers: [
            { reference: 'a1', amount: '10.50' },
            { reference: 'a2', amount: '15' },
          ],
        }),
      ]),
    );
    expect(message).toMatchObject({
      kind: 'CAMT_054',
      messageId: 'NOTICE-1',
      accounts: ['CH5800791123000889012'],
      ignored: 0,
    });
    expect(message.words.map(short)).toEqual([
      'EXECUTED TRANSFER a1 1050 2026-11-24',
      'EXECUTED TRANSFER a2 1500 2026-11-24',
    ]);
  });

  test('is a whole group where the bank gives no details', () => {
    const [word] = read(notificationOf([debit({ group: 'LOT-1-1', count: 2 })])).words;
    expect(word).toMatchObject({
      kind: 'EXECUTED',
      of: { kind: 'GROUP', reference: 'LOT-1-1' },
      amountMinor: 2550n,
      currency: 'CHF',
      count: 2,
    });
  });

  test('may be one that comes back, with its reason', () => {
    const transfers = [{ reference: 'a1', amount: '25.50', reason: 'AC06' }];
    expect(
      read(notificationOf([bookingOf({ direction: 'CRDT', total: '25.50', transfers })])).words.map(short),
    ).toEqual(['RETURNED TRANSFER a1 2550 2026-11-24 AC06']);
  });

  test('is nothing of ours when it came in, or is only announced', () => {
    const transfers = [{ reference: 'NOTPROVIDED', amount: '25.50' }];
    const message = read(
      notificationOf([
        bookingOf({ direction: 'CRDT', total: '25.50', transfers }),
        debit({ status: 'PDNG', transfers }),
      ]),
    );
    expect(message).toMatchObject({ words: [], ignored: 2 });
  });
});

describe('a file is not read', () => {
  const camt = notificationOf([]);

  test.each([
    ['with a DOCTYPE', camt.replace('<camt:Document', '<!DOCTYPE x [<!ENTITY a "b">]>\n<camt:Document')],
    ['with an entity from another file', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`],
    ['when it breaks off', camt.slice(0, -20)],
    ['when it is another message', '<Document><BkToCstmrStmt/></Document>'],
    ['when it is no XML', '%PDF-1.7'],
    ['when it is empty', ''],
    ['without its own reference', camt.replace(/<MsgId>.*<\/MsgId>/, '')],
    ['without an account', camt.replace(/<Acct>.*<\/Acct>/s, '')],
  ])('%s', (_why, text) => {
    expect(() => read(text)).toThrow(XmlRefused);
  });

  test('in another encoding, or beyond 5 MiB', () => {
    expect(() => readBankMessage(Buffer.from(camt, 'utf16le'))).toThrow(XmlRefused);
    expect(() => readBankMessage(Buffer.alloc(mostMessageBytes + 1, ' '))).toThrow(XmlRefused);
  });

  test('by a billion laughs', () => {
    const laughs = Array.from(
      { length: 9 },
      (_none, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE l [<!ENTITY l0 "ha">${laughs.join('')}]><Document>&l9;</Document>`;
    expect(() => read(bomb)).toThrow(XmlRefused);
  });

  test('nested a million times deep', () => {
    expect(() => read(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`)).toThrow(XmlRefused);
  });
});

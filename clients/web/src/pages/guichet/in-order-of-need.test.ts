import { expect, it } from 'vitest';
import { inOrderOfNeed, type Waiting } from './in-order-of-need.ts';

/** Things by their id; the rest of them doesn't decide the order. */
const waiting = (things: Readonly<Record<keyof Waiting, readonly object[]>>) => things as unknown as Waiting;

it('puts what ends without the person first, the nearest hour on top, then money, links and corrections', () => {
  const things = inOrderOfNeed(
    waiting({
      requests: [
        { id: 'request late', windowEndsAt: '2026-11-30T10:00:00.000Z' },
        { id: 'request soon', windowEndsAt: '2026-11-29T10:00:00.000Z' },
      ],
      orders: [
        { id: 'order between', expiresAt: '2026-11-29T18:00:00.000Z' },
        { id: 'order without an end', expiresAt: null },
      ],
      links: [{ id: 'link' }],
      claims: [
        { id: 'to correct', status: 'TO_COMPLETE' },
        { id: 'not paid', status: 'PAYMENT_REJECTED' },
      ],
    }),
  );
  const ids = things.map(
    (thing) => (Object.values(thing).find((one) => typeof one === 'object') as { id: string }).id,
  );
  expect(ids).toEqual([
    'request soon',
    'order between',
    'request late',
    'order without an end',
    'not paid',
    'link',
    'to correct',
  ]);
});

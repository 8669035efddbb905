import { expect, it } from 'vitest';
import { inOrderOfNeed, type Waiting } from './in-order-of-need.ts';

/** Things by what decides their order; the rest of them doesn't. */
type Known = Readonly<
  Record<keyof Waiting, readonly { readonly id: string; readonly [more: string]: unknown }[]>
>;
const waiting = (things: Known): Waiting => JSON.parse(JSON.stringify(things));

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
  const ids = things.map((thing) => {
    if (thing.kind === 'request') return thing.request.id;
    if (thing.kind === 'order') return thing.order.id;
    return thing.kind === 'link' ? thing.link.id : thing.claim.id;
  });
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

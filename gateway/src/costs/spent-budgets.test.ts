import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { expect, test } from 'vitest';
import type { Charged, Payer } from './budget.ts';
import { rememberSpent } from './spent-budgets.ts';

const payer: Payer = { holder: 'CLIENT', holderId: 'herd', perMinute: 600 };
const slip = {
  locale: 'fr',
  clientAddress: null,
  deadline: 0,
  traceparent: null,
  device: null,
  userAgent: null,
} as Slip;
const refusal: Charged = { granted: false, remaining: 40, retryAfterSeconds: 6, resetSeconds: 56 };

/** A budget that grants what is at most `remaining`, and counts how often it is asked. */
function ground() {
  const seen = { asked: 0, clock: 0 };
  const charge = rememberSpent(
    async (_payer, points) => {
      seen.asked += 1;
      return points <= refusal.remaining ? { ...refusal, granted: true, retryAfterSeconds: 0 } : refusal;
    },
    () => seen.clock,
  );
  return { seen, ask: (points: number, holder = payer) => charge(holder, points, slip) };
}

test('what identity refused is refused again without asking it, until the budget holds as much', async () => {
  const { seen, ask } = ground();
  await ask(100);
  seen.clock = 5_999;
  expect(await ask(100)).toMatchObject({ granted: false, retryAfterSeconds: 1 });
  expect(seen.asked).toBe(1);
  seen.clock = 6_000;
  await ask(100);
  expect(seen.asked).toBe(2);
});

test('less than what was refused is asked for, and so is what another caller wants', async () => {
  const { seen, ask } = ground();
  await ask(100);
  await ask(99);
  await ask(100, { ...payer, holderId: 'another' });
  expect(seen.asked).toBe(3);
});

test('who was granted something since is asked about again', async () => {
  const { seen, ask } = ground();
  await ask(100);
  expect((await ask(40)).granted).toBe(true);
  await ask(100);
  expect(seen.asked).toBe(3);
});

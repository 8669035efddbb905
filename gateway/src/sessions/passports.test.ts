import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { expect, test } from 'vitest';
import { type IssuedPassport, openPassports, type PassportSource } from './passports.ts';

const slip: Slip = {
  locale: 'fr',
  clientAddress: null,
  deadline: 0,
  traceparent: null,
  device: null,
  userAgent: null,
};
const claire = { kind: 'SESSION', token: 'claire' } as const;
const nobody = { kind: 'NOBODY' } as const;

/** A source that answers when told to, and a clock that stands still. */
function bench() {
  const asked: { answer(issued: IssuedPassport | null): void; fail(): void }[] = [];
  let anonymous = 0;
  const source: PassportSource = {
    exchange: () => {
      const { promise, resolve, reject } = Promise.withResolvers<IssuedPassport | null>();
      asked.push({ answer: resolve, fail: () => reject(new Error('identity is away')) });
      return promise;
    },
    async anonymous() {
      anonymous += 1;
      return { passport: `nobody ${anonymous}`, expiresAt: clock.now + 60_000 };
    },
  };
  const clock = { now: 1_000_000 };
  const issue = (name: string) => ({ passport: name, expiresAt: clock.now + 60_000 });
  return { asked, clock, issue, passports: openPassports(source, () => clock.now) };
}

test('one exchange serves all reads that wait for it, and those that come later', async () => {
  const { asked, issue, passports } = bench();
  const waiting = [passports.atHand(claire, slip), passports.atHand(claire, slip)];
  asked[0]?.answer(issue('first'));
  expect(await Promise.all([...waiting, passports.atHand(claire, slip)])).toEqual([
    'first',
    'first',
    'first',
  ]);
  expect(asked).toHaveLength(1);
});

test('a passport that would end during a call is not used any more', async () => {
  const { asked, clock, issue, passports } = bench();
  const first = passports.atHand(claire, slip);
  asked[0]?.answer(issue('first'));
  await first;
  clock.now += 53_999;
  expect(await passports.atHand(claire, slip)).toBe('first');
  clock.now += 1;
  const second = passports.atHand(claire, slip);
  asked[1]?.answer(issue('second'));
  expect(await second).toBe('second');
});

test('a command exchanges afresh and does not join a read that asked earlier', async () => {
  const { asked, issue, passports } = bench();
  const read = passports.atHand(claire, slip);
  const command = passports.afresh(claire, slip);
  asked[1]?.answer(issue('newer'));
  asked[0]?.answer(issue('older'));
  expect(await Promise.all([read, command])).toEqual(['older', 'newer']);
  expect(await passports.atHand(claire, slip)).toBe('newer');
});

test('what is under way when a session ends is not remembered', async () => {
  const { asked, issue, passports } = bench();
  const read = passports.atHand(claire, slip);
  passports.forget(claire);
  asked[0]?.answer(issue('from before'));
  await read;
  const next = passports.atHand(claire, slip);
  asked[1]?.answer(null);
  expect(await next).toBeNull();
});

test('a failed exchange is not remembered', async () => {
  const { asked, issue, passports } = bench();
  const failing = passports.atHand(claire, slip);
  asked[0]?.fail();
  await expect(failing).rejects.toThrow('identity is away');
  const next = passports.atHand(claire, slip);
  asked[1]?.answer(issue('later'));
  expect(await next).toBe('later');
});

test('nobody’s passport is signed once for all while it lasts', async () => {
  const { clock, passports } = bench();
  expect(await passports.atHand(nobody, slip)).toBe('nobody 1');
  expect(await passports.atHand(nobody, slip)).toBe('nobody 1');
  clock.now += 60_000;
  expect(await passports.atHand(nobody, slip)).toBe('nobody 2');
});

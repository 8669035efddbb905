import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { readIdentitySettings } from '../src/settings.ts';
import { openCounter, person } from './counter.ts';
import { stepsAt } from './steps.ts';

test('in production the local mailbox is refused, and a message waits for a real way out', async () => {
  await using counter = await openCounter({ ...readIdentitySettings({}), isProduction: true });
  await counter.enrol(person({ email: 'claire@exemple.ch' }));
  await stepsAt(counter).challenge('claire@exemple.ch');
  const attempts = async () =>
    (await counter.sql(sql`select attempts from graphile_worker.jobs where last_error is not null`)).length;
  await expect.poll(attempts, { timeout: 15_000 }).toBe(1);
  expect(
    await counter.sql(sql`select 1 from message where sent_at is null and content is not null`),
  ).toHaveLength(1);
  expect(await counter.sql(sql`select 1 from local_message`)).toEqual([]);
  const passport = await counter.gateway();
  const { data, codes } = await counter.ask('{ localMessages { text } }', {}, { passport });
  expect({ data, codes }).toEqual({ data: null, codes: ['FORBIDDEN'] });
});

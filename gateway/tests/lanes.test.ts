import { claire } from '@guichet/stack/cast/cast.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { startTestProduct, type TestProduct } from '@guichet/stack/testing/test-product.ts';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trustedText } from './trusted-text.ts';

const page = trustedText('MyOrganisations');
const ofOutsider = '{ viewer { id beneficiaries(first: 1) { nodes { id } } } }';

describe.each(['together', 'split'] as const)('in the layout %s', (layout) => {
  let product: TestProduct;
  let person: GraphClient;
  let database: Sql;
  beforeAll(async () => {
    product = await startTestProduct({ layout });
    person = await product.signIn(claire);
    database = postgres(product.databaseUrls.identity, { max: 3, onnotice: () => undefined });
  });
  afterAll(async () => {
    await database?.end({ timeout: 1 });
    await product?.[Symbol.asyncDispose]();
  });

  /** Statements of identity that wait for a lock, by pool. */
  const waiting = async (pool: 'adhoc' | 'pages'): Promise<number> => {
    const [row] = await database<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where application_name = ${`guichet-identity-${pool}`} and wait_event_type = 'Lock'
        and datname = current_database()`;
    return row?.count ?? 0;
  };
  const untilWaiting = (pool: 'adhoc' | 'pages', count: number, timeout = 10_000) =>
    expect.poll(() => waiting(pool), { timeout, interval: 20 }).toBe(count);

  /** Does something while nobody can read beneficiaries. */
  const whileHeld = (work: () => Promise<void>) =>
    database.begin(async (tx) => {
      await tx`lock table beneficiary in access exclusive mode`;
      await work();
    });

  /** Asks as a browser that may go away. */
  const ask = (query: string, signal: AbortSignal, variables = {}) =>
    fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', origin: product.url },
        cookie: person.cookie ?? '',
      },
      body: JSON.stringify({ query, variables }),
      signal,
    });

  test('slow reads of outsiders take their own connections alone, and a page is served beside them', async () => {
    await whileHeld(async () => {
      const gone = new AbortController();
      const slow = [1, 2, 3, 4].map(() => ask(ofOutsider, gone.signal).catch(() => 'gone'));
      await untilWaiting('adhoc', 2);
      const { data, errors } = await person.ask(page);
      expect(errors).toEqual([]);
      expect(data).toHaveProperty('viewer.memberships');
      expect(await waiting('pages')).toBe(0);
      gone.abort();
      await Promise.all(slow);
    });
  });

  test('who goes away takes his statement with him within a second', async () => {
    await whileHeld(async () => {
      const gone = new AbortController();
      const asked = ask(ofOutsider, gone.signal).catch(() => 'gone');
      await untilWaiting('adhoc', 1);
      gone.abort();
      expect(await asked).toBe('gone');
      await untilWaiting('adhoc', 0, 1_500);
    });
    expect((await person.ask(ofOutsider)).errors).toEqual([]);
  });

  test('a read that takes too long is ended and says so; the rest of its answer stands', async () => {
    await whileHeld(async () => {
      const { data, errors } = await person.ask(
        '{ quick: viewer { id } slow: viewer { beneficiaries(first: 1) { nodes { id } } } }',
      );
      expect(data).toEqual({ quick: { id: expect.any(String) }, slow: null });
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'QUERY_TIMEOUT' }]);
      expect(errors[0]?.message).toContain('trop de temps');
      await untilWaiting('adhoc', 0, 1_500);
    });
  });

  test('a command runs to its end, whoever goes away', async () => {
    const locale = async () => {
      const [row] = await database`select locale from account where email = ${claire.email}`;
      return row?.['locale'];
    };
    expect(await locale()).not.toBe('it');
    await database.begin(async (tx) => {
      await tx`select from account where email = ${claire.email} for update`;
      const gone = new AbortController();
      const command = 'mutation ($locale: Locale) { setPreferences(locale: $locale) { account { id } } }';
      const asked = ask(command, gone.signal, { locale: 'IT' }).catch(() => 'gone');
      await untilWaiting('pages', 1);
      gone.abort();
      expect(await asked).toBe('gone');
      expect(await waiting('pages')).toBe(1);
    });
    await expect.poll(locale, { timeout: 5_000 }).toBe('it');
  });
});

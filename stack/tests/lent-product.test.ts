import { claire } from '@guichet/stack/cast/cast.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import postgres from 'postgres';
import { expect, test } from 'vitest';

test('a product that the last file had is lent to the next one as it was, and works on', async () => {
  const first = await startTestProduct();
  const guest = await first.signIn(claire);
  const changed = await guest.ask<{ setPreferences: { account: { locale: string } } }>(
    'mutation { setPreferences(locale: IT) { account { locale } } }',
  );
  expect(changed.data?.setPreferences.account.locale).toBe('IT');
  expect(await first.mailbox()).not.toEqual([]);

  const second = await startTestProduct();

  expect(second.url).toBe(first.url);
  expect(await second.mailbox()).toEqual([]);
  // Whoever was signed in is not any more; signing in takes a mail that a job sends.
  const again = await second.signIn(claire);
  const { data } = await again.ask<{ viewer: { locale: string } }>('{ viewer { locale } }');
  expect(data?.viewer.locale).toBe('FR');
  const identity = postgres(second.databaseUrls.identity, { max: 1 });
  const [held] = await identity`select count(*)::int as sessions from session`;
  await identity.end();
  expect(held).toEqual({ sessions: 1 });
  expect(() => second.kill('web')).toThrow('lent');
});

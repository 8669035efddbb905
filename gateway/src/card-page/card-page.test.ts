import { locales } from '@guichet/chassis/problems/problem.ts';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCardPage } from './serve-card-page.ts';

let app: FastifyInstance;
beforeAll(() => {
  app = fastify();
  serveCardPage(app, 'http://localhost:4000', null);
});
afterAll(() => app.close());

/** Begins a payment in a language, and answers where its page is. */
async function pageOf(languageCode?: string): Promise<string> {
  const { statusCode, body } = await app.inject({
    method: 'POST',
    url: '/dev/card/api/Payment/v1/PaymentPage/Initialize',
    headers: { authorization: 'Basic bG9jYWw6bG9jYWw=' },
    payload: {
      Payment: { Amount: { Value: '2500', CurrencyCode: 'CHF' }, OrderId: 'A1', Description: 'Attestation' },
      Payer: { LanguageCode: languageCode },
      ReturnUrl: { Url: 'http://localhost:4000/retour' },
    },
  });
  expect(statusCode).toBe(200);
  return new URL(JSON.parse(body).RedirectUrl).pathname;
}

const read = async (path: string) => (await app.inject({ method: 'GET', url: path })).body;

test.each([
  ['fr', 'Payer 25.00 CHF', 'Aucune vraie carte'],
  ['de', '25.00 CHF bezahlen', 'Echte Karten'],
  ['it', 'Pagare 25.00 CHF', 'alcuna carta vera'],
  ['en', 'Pay 25.00 CHF', 'No real card'],
  ['de-CH', '25.00 CHF bezahlen', 'Die Bank lehnt ab'],
])('the page speaks the language that the payment names: %s', async (code, title, sentence) => {
  const path = await pageOf(code);
  const page = await read(path);
  expect(page).toContain(`<html lang="${code.slice(0, 2)}">`);
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain(sentence);
  // Whoever opens it again reads why it's over in the same language.
  expect(await read(path)).toContain(`<html lang="${code.slice(0, 2)}">`);
});

test('a payment in a language that the page does not speak, or in none, is paid in French', async () => {
  for (const code of ['rm', undefined])
    expect(await read(await pageOf(code))).toContain('<h1>Payer 25.00 CHF</h1>');
});

test('what happens after each card is told differently', async () => {
  for (const locale of locales) {
    const said = [...(await read(await pageOf(locale))).matchAll(/<small>([^<]+)<\/small>/g)].map(
      ([, told]) => told,
    );
    expect(said).toHaveLength(23);
    expect(new Set(said).size).toBe(23);
  }
});

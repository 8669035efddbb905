import fastifyCookie from '@fastify/cookie';
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { sessionCookie } from './session-cookie.ts';

async function cookiesOf(publicUrl: string) {
  const app = fastify();
  await app.register(fastifyCookie);
  const cookie = sessionCookie(publicUrl);
  app.get('/open', async (_request, reply) => cookie.open(reply, 'abc', 60));
  app.get('/clear', async (_request, reply) => cookie.clear(reply));
  const [open, clear] = await Promise.all(['/open', '/clear'].map((url) => app.inject(url)));
  return { open: open?.headers['set-cookie'], clear: String(clear?.headers['set-cookie']) };
}

test('over https the cookie is bound to the host and to https', async () => {
  const { open, clear } = await cookiesOf('https://guichet.example.ch');
  expect(open).toBe('__Host-guichet=abc; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax');
  expect(clear).toMatch(
    /^__Host-guichet=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970 .*; HttpOnly; Secure; SameSite=Lax$/,
  );
});

test('over plain http, on one’s own machine, it does without Secure', async () => {
  const { open } = await cookiesOf('http://localhost:4000');
  expect(open).toBe('guichet=abc; Max-Age=60; Path=/; HttpOnly; SameSite=Lax');
});

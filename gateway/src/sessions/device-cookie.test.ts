import fastifyCookie from '@fastify/cookie';
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { deviceCookie, userAgentOf } from './device-cookie.ts';

async function remembered(publicUrl: string) {
  const app = fastify();
  await app.register(fastifyCookie);
  app.get('/', async (_request, reply) => deviceCookie(publicUrl).remember(reply, 'abc'));
  return (await app.inject('/')).headers['set-cookie'];
}

test('the cookie of a known browser stays 400 days, out of reach of scripts and of other sites', async () => {
  expect(await remembered('https://guichet.example.ch')).toBe(
    '__Host-guichet-device=abc; Max-Age=34560000; Path=/; HttpOnly; Secure; SameSite=Lax',
  );
  expect(await remembered('http://localhost:4000')).toBe(
    'guichet-device=abc; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax',
  );
});

test('what identity can’t have handed out is not handed on', () => {
  const { read } = deviceCookie('http://localhost:4000');
  const real = `${'aB3_-'.repeat(8)}xyz`;
  expect(read({ 'guichet-device': real })).toBe(real);
  for (const made of [undefined, '', `${real}x`, real.slice(1), `${real.slice(1)} `])
    expect(read({ 'guichet-device': made })).toBeNull();
  expect(deviceCookie('https://guichet.example.ch').read({ 'guichet-device': real })).toBeNull();
});

test('a User-Agent travels up to 512 characters', () => {
  expect(userAgentOf({ 'user-agent': 'x'.repeat(512) })).toHaveLength(512);
  expect(userAgentOf({ 'user-agent': 'x'.repeat(513) })).toHaveLength(512);
  expect([userAgentOf({}), userAgentOf({ 'user-agent': '' })]).toEqual([null, null]);
});

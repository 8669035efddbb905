import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from './post.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

let folder: string;
let house: TinyHouse;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guichet-dist-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Guichet</title>');
  await writeFile(join(folder, 'explorer.html'), '<!doctype html><link nonce="%NONCE%"><p nonce="%NONCE%">');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'assets/index-abc.js'), 'export const plain = 1;');
  await writeFile(join(folder, 'assets/index-abc.js.gz'), gzipSync('export const zipped = 1;'));
  house = await openTinyHouse({ settings: { clientDirectory: folder } });
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const browser = { accept: 'text/html,*/*;q=0.8' };
const get = (path: string, headers: Record<string, string> = browser) =>
  fetch(`${house.url}${path}`, { headers });

describe('the client', () => {
  test.each(['/', '/guichet', '/demandes/0192?onglet=paiement'])('answers %s with its page', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await response.text()).toContain('<title>Guichet</title>');
  });

  test('has assets that never change, compressed where they are', async () => {
    const plain = await get('/assets/index-abc.js', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await plain.text()).toContain('plain');
    const zipped = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip' });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(await zipped.text()).toContain('zipped');
  });

  test.each([
    '/assets/index-old.js',
    '/robots.txt',
    '/dev/nothing',
    '/oauth/token',
    '/.well-known/nothing',
    '/assets/../../package.json',
  ])('does not answer %s with its page', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('that is not built says so', async () => {
    await using empty = await openTinyHouse();
    const response = await fetch(`${empty.url}/guichet`, { headers: browser });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});

test('every answer forbids what our pages do not need', async () => {
  for (const response of [await get('/'), await get('/graphql'), await get('/nothing.txt')]) {
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.split(';').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(response.headers.get('strict-transport-security')).toBeNull();
  }
});

describe('the explorer', () => {
  const nonceOf = ({ headers }: Response) =>
    /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1];

  test('has a policy of its own: it asks the graph and fetches tokens, writes styles under a nonce, and nothing else', async () => {
    const response = await get('/explorer');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const origin = 'http://localhost:4000';
    expect(response.headers.get('content-security-policy')?.split(';').sort()).toEqual([
      "base-uri 'none'",
      `connect-src ${origin}/graphql ${origin}/oauth/token`,
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonceOf(response)}'`,
      "trusted-types 'none'",
    ]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  });

  test('has a nonce that no answer had before, in each place of its page', async () => {
    const [one, other] = [await get('/explorer'), await get('/explorer')];
    expect(nonceOf(one)).toMatch(/^[\w+/]{22}==$/);
    expect(nonceOf(one)).not.toBe(nonceOf(other));
    const nonce = `nonce="${nonceOf(one)}"`;
    expect(await one.text()).toBe(`<!doctype html><link ${nonce}><p ${nonce}>`);
  });

  test('is had at its address alone, where its policy is', async () => {
    for (const path of ['/explorer.html', '/explorer/', '/%65xplorer.html', '/explorer/anything'])
      expect((await get(path)).status).toBe(404);
  });

  test('that is not built says so', async () => {
    await using empty = await openTinyHouse();
    const response = await fetch(`${empty.url}/explorer`, { headers: browser });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});

test('over https browsers are told to stay there', async () => {
  await using secure = await openTinyHouse({ settings: { publicUrl: 'https://guichet.example.ch' } });
  const { headers, cookies } = await post(secure.url, 'mutation { signIn { id } }');
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  expect(cookies[0]).toMatch(/^__Host-guichet=.*; Secure; /);
});

test('data is not kept by anybody on the way', async () => {
  expect((await post(house.url, '{ claims { id } }')).headers.get('cache-control')).toBe('no-store');
});

describe('the local mailbox', () => {
  test('is a list for programs', async () => {
    const response = await get('/dev/mailbox', { accept: 'application/json' });
    expect(await response.json()).toEqual([
      {
        channel: 'sms',
        to: '+41790000001',
        subject: null,
        text: 'Votre code : 123456 <script>',
        links: ['https://exemple.ch/?a=1&b=2', 'javascript:alert(1)'],
        at: '2026-11-21T10:00:00.000Z',
      },
    ]);
  });

  test('is a page for people, in which messages are text and links lead to the web', async () => {
    const page = await (await get('/dev/mailbox')).text();
    expect(page).toContain('Votre code : 123456 &lt;script&gt;');
    expect(page).toContain('<a href="https://exemple.ch/?a=1&amp;b=2">');
    expect(page).not.toMatch(/<script|<style|javascript:|style=/);
    const policy = (await get('/dev/mailbox')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|https?:/);
    expect((await get('/dev/mailbox.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  test('is not there in production', async () => {
    await using production = await openTinyHouse({ settings: { production: true } });
    for (const path of ['/dev/mailbox', '/dev/mailbox.css'])
      expect((await fetch(`${production.url}${path}`, { headers: browser })).status).toBe(404);
  });
});

test('identity’s public keys are published, and no private part of them', async () => {
  const response = await get('/.well-known/jwks.json');
  const { keys } = (await response.json()) as { keys: Record<string, string>[] };
  expect(response.headers.get('content-type')).toContain('application/jwk-set+json');
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys) expect(Object.keys(key).sort()).toEqual(expect.not.arrayContaining(['d']));
});

test('health says that the gateway lives and that every subgraph is ready', async () => {
  expect((await get('/health/live')).status).toBe(200);
  expect(await (await get('/health/ready')).json()).toEqual({ status: 'ready', reasons: [] });
});

import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureSecrets } from '../secrets/secrets.ts';
import { type KeyRing, openKeyRing, rotateKeys } from './key-ring.ts';
import { openPassportVerifier, PassportRefused, type PassportVerifier } from './verify-passport.ts';

let directory: string;
let identity: KeyRing;
let gateway: KeyRing;
let atInvoices: PassportVerifier;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guichet-passport-'));
  await ensureSecrets(directory);
  identity = await openKeyRing(directory, 'identity');
  gateway = await openKeyRing(directory, 'gateway');
  atInvoices = await openPassportVerifier(directory, 'invoices');
});
afterAll(() => rm(directory, { recursive: true }));

const claire = {
  kind: 'ACCOUNT',
  subject: 'account-1',
  session: 'session-1',
  roles: [{ office: 'INSURANCE', role: 'OFFICER' }],
  memberships: [{ organisation: 'organisation-1', manager: true, recap: true, invoices: true }],
  scopes: [],
} as const;

async function refusalOf(token: string, verifier = atInvoices): Promise<string> {
  try {
    await verifier.verify(token);
    return 'accepted';
  } catch (error) {
    if (error instanceof PassportRefused) return error.code;
    throw error;
  }
}

const seconds = (): number => Math.floor(Date.now() / 1000);

/** Signs any claims with a service's real key, as whoever stole it would. */
async function forge(
  issuer: string,
  claims: Record<string, unknown>,
  header: { kid?: string } = {},
): Promise<string> {
  const { current } = JSON.parse(await readFile(join(directory, `rings/${issuer}.json`), 'utf8'));
  const whole = { iss: issuer, aud: 'subgraphs', jti: 'x', iat: seconds(), exp: seconds() + 60, ...claims };
  return new SignJWT(JSON.parse(JSON.stringify(whole)))
    .setProtectedHeader({ alg: 'EdDSA', kid: current.kid, ...header })
    .sign(await importJWK(current, 'EdDSA'));
}

const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

test('says at every subgraph who asks, and until when', async () => {
  const passport = await atInvoices.verify(await identity.sign(claire, 'subgraphs'));
  expect(passport).toMatchObject({ ...claire, issuer: 'identity', id: expect.any(String) });
  expect(passport.expiresAt - Date.now()).toBeGreaterThan(55_000);
  expect(passport.expiresAt - Date.now()).toBeLessThanOrEqual(60_000);
});

test('fills in what a passport leaves out', async () => {
  const passport = await atInvoices.verify(
    await gateway.sign({ kind: 'ANONYMOUS', subject: null }, 'subgraphs'),
  );
  expect(passport).toMatchObject({ subject: null, session: null, roles: [], memberships: [], scopes: [] });
});

test('lets a service ask in its own name, at the one service it asks', async () => {
  const token = await gateway.sign({ kind: 'SUBGRAPH', subject: 'gateway' }, 'invoices');
  expect(await atInvoices.verify(token)).toMatchObject({ kind: 'SUBGRAPH', subject: 'gateway' });
  expect(await refusalOf(token, await openPassportVerifier(directory, 'billing'))).toBe('AUDIENCE_WRONG');
});

test('refuses a missing passport', async () => {
  expect(await refusalOf('')).toBe('MISSING');
});

test.each(['x', 'a.b.c', 'eyJhbGciOiJFZERTQSJ9..'])('refuses what is no passport: %s', async (token) => {
  expect(await refusalOf(token)).toBe('MALFORMED');
});

test('refuses an expired passport, once the leeway between clocks is over', async () => {
  const claims = { kind: 'ACCOUNT', sub: 'account-1' };
  const past = (ago: number) => ({ ...claims, iat: seconds() - 50, exp: seconds() - ago });
  expect(await refusalOf(await forge('identity', past(6)))).toBe('EXPIRED');
  expect(await refusalOf(await forge('identity', past(2)))).toBe('accepted');
});

test('keeps apart those who come one after the other, and remembers nobody whom it has not verified', async () => {
  const [one, other] = [
    await identity.sign(claire, 'subgraphs'),
    await identity.sign({ ...claire, subject: 'account-2' }, 'subgraphs'),
  ];
  expect(atInvoices.recall(one)).toBeNull();
  for (const token of [one, other, one, one, other]) {
    const { subject } = await atInvoices.verify(token);
    expect(subject).toBe(token === one ? 'account-1' : 'account-2');
    expect(atInvoices.recall(token)?.subject).toBe(subject);
    const tampered = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(atInvoices.recall(tampered)).toBeNull();
  }
});

test('refuses a passport that it remembers as soon as that expires', async () => {
  const token = await identity.sign(claire, 'subgraphs', 10);
  expect(await refusalOf(token)).toBe('accepted');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16_000 });
  try {
    expect(await refusalOf(token)).toBe('EXPIRED');
  } finally {
    vi.useRealTimers();
  }
});

test('refuses a passport that lives longer than a minute, is from the future, or never ends', async () => {
  const claims = { kind: 'ACCOUNT', sub: 'account-1' };
  expect(await refusalOf(await forge('identity', { ...claims, exp: seconds() + 3600 }))).toBe(
    'LIFE_TOO_LONG',
  );
  const later = { iat: seconds() + 600, exp: seconds() + 660 };
  expect(await refusalOf(await forge('identity', { ...claims, ...later }))).toBe('LIFE_TOO_LONG');
  expect(await refusalOf(await forge('identity', { ...claims, exp: undefined }))).toBe('MALFORMED');
});

test('refuses a passport for another audience', async () => {
  expect(await refusalOf(await identity.sign(claire, 'mail'))).toBe('AUDIENCE_WRONG');
  expect(await refusalOf(await identity.sign(claire, 'invoices'))).toBe('AUDIENCE_WRONG');
  expect(await refusalOf(await gateway.sign({ kind: 'SUBGRAPH', subject: 'gateway' }, 'subgraphs'))).toBe(
    'AUDIENCE_WRONG',
  );
});

test.each([
  ['billing', { kind: 'ACCOUNT', sub: 'account-1' }],
  ['invoices', { kind: 'ANONYMOUS' }],
  ['gateway', { kind: 'ACCOUNT', sub: 'account-1' }],
  ['gateway', { kind: 'CLIENT', sub: 'client-1' }],
  ['gateway', { kind: 'SUBGRAPH', sub: 'billing', aud: 'invoices' }],
  ['billing', { kind: 'SUBGRAPH', sub: 'gateway', aud: 'invoices' }],
  ['identity', { kind: 'SUBGRAPH', sub: 'billing', aud: 'invoices' }],
  ['identity', { kind: 'ANONYMOUS', sub: 'account-1' }],
  ['identity', { kind: 'ACCOUNT' }],
])('refuses what %s may not say: %o', async (issuer, claims) => {
  expect(await refusalOf(await forge(issuer, claims))).toBe('KIND_NOT_ALLOWED');
});

test('refuses a passport whose issuer is not the one whose key signed it', async () => {
  const claims = { kind: 'ACCOUNT', sub: 'account-1', iss: 'identity' };
  expect(await refusalOf(await forge('billing', claims))).toBe('KEY_UNKNOWN');
  const { current } = JSON.parse(await readFile(join(directory, 'rings/identity.json'), 'utf8'));
  expect(await refusalOf(await forge('billing', claims, { kid: current.kid }))).toBe('SIGNATURE_WRONG');
  expect(await refusalOf(await forge('identity', { ...claims, iss: 'elsewhere' }))).toBe('ISSUER_UNKNOWN');
  expect(await refusalOf(await forge('identity', { ...claims, iss: 'constructor' }))).toBe('ISSUER_UNKNOWN');
});

test('refuses a passport with an unknown key', async () => {
  const claims = { kind: 'ACCOUNT', sub: 'account-1' };
  expect(await refusalOf(await forge('identity', claims, { kid: 'unknown' }))).toBe('KEY_UNKNOWN');
});

test('refuses a passport without a signature, and one signed with the public key as a shared secret', async () => {
  const payload = part({
    ...{ iss: 'identity', aud: 'subgraphs', jti: 'x', iat: seconds(), exp: seconds() + 60 },
    ...{ kind: 'ACCOUNT', sub: 'account-1' },
  });
  const { keys } = JSON.parse(await readFile(join(directory, 'public/identity.json'), 'utf8'));
  const { kid, x } = keys[0];
  for (const alg of ['none', 'None', 'NONE'])
    expect(await refusalOf(`${part({ alg, kid })}.${payload}.`)).toBe('ALGORITHM_NOT_ALLOWED');
  const signed = `${part({ alg: 'HS256', kid })}.${payload}`;
  for (const secret of [x, Buffer.from(x, 'base64url'), JSON.stringify(keys[0])]) {
    const signature = createHmac('sha256', secret).update(signed).digest('base64url');
    expect(await refusalOf(`${signed}.${signature}`)).toBe('ALGORITHM_NOT_ALLOWED');
  }
  expect(await refusalOf(`${part({ alg: 'EdDSA', kid })}.${payload}.`)).not.toBe('accepted');
});

test('refuses a passport of which anything was changed', async () => {
  const [header = '', payload = '', signature = ''] = (await identity.sign(claire, 'subgraphs')).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const other = part({ ...claims, sub: 'account-2' });
  expect(await refusalOf(`${header}.${other}.${signature}`)).toBe('SIGNATURE_WRONG');
  const garbled = createHash('sha512').update(signature).digest('base64url');
  expect(await refusalOf(`${header}.${payload}.${garbled}`)).toBe('SIGNATURE_WRONG');
});

test('signs nothing that lives longer than a minute, and nothing that is not the issuer’s to say', async () => {
  await expect(identity.sign(claire, 'subgraphs', 61)).rejects.toThrow('60 seconds');
  await expect(identity.sign(claire, 'subgraphs', 0)).rejects.toThrow('60 seconds');
  await expect(gateway.sign(claire, 'subgraphs')).rejects.toThrow('may not sign');
  await expect(openKeyRing(directory, 'mail')).rejects.toThrow('not a service');
});

test('fails no request while keys rotate, however often', async () => {
  const verifier = await openPassportVerifier(directory, 'billing');
  const early = await identity.sign(claire, 'subgraphs');
  const used = new Set<string>();
  let refused = 0;
  for (let rotation = 0; rotation < 6; rotation++) {
    const rotating = rotateKeys(directory, 'identity');
    const fresh = openKeyRing(directory, 'identity');
    for (let request = 0; request < 20; request++) {
      for (const ring of [identity, await fresh]) {
        const token = await ring.sign(claire, 'subgraphs');
        used.add(String(JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid));
        if ((await refusalOf(token, verifier)) !== 'accepted') refused++;
      }
    }
    await rotating;
  }
  expect(refused).toBe(0);
  expect(used.size).toBeGreaterThanOrEqual(5);
  expect(await refusalOf(early, await openPassportVerifier(directory, 'billing'))).toBe('accepted');
});

test('signs with the new key soon after a rotation, and forgets a retired key after a while', async () => {
  const kidOf = (token: string): unknown =>
    JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
  const before = kidOf(await gateway.sign({ kind: 'ANONYMOUS', subject: null }, 'subgraphs'));
  const published = async (): Promise<unknown[]> =>
    JSON.parse(await readFile(join(directory, 'public/gateway.json'), 'utf8')).keys.map(
      (key: { kid: string }) => key.kid,
    );
  await rotateKeys(directory, 'gateway');
  expect(await published()).toContain(before);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
  try {
    expect(kidOf(await gateway.sign({ kind: 'ANONYMOUS', subject: null }, 'subgraphs'))).not.toBe(before);
    await rotateKeys(directory, 'gateway');
    expect(await published()).not.toContain(before);
  } finally {
    vi.useRealTimers();
  }
});

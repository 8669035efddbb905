import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureSecrets } from '../secrets/secrets.ts';
import { decodeSlip, encodeSlip, openSlipKey, type Slip, type SlipKey } from './slip.ts';

let directory: string;
let key: SlipKey;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guichet-slip-'));
  await ensureSecrets(directory);
  key = await openSlipKey(directory);
});
afterAll(() => rm(directory, { recursive: true }));

const slip: Slip = {
  locale: 'de',
  clientAddress: '2001:db8::1',
  deadline: 1_795_000_000_000,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  device: 'k'.repeat(43),
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) « é »',
  lane: 'adhoc',
};

test('brings locale, client address, deadline, trace, browser and lane to the other side', () => {
  expect(decodeSlip(key, encodeSlip(key, slip))).toEqual(slip);
  const bare: Slip = {
    locale: 'fr',
    clientAddress: null,
    deadline: 1,
    traceparent: null,
    device: null,
    userAgent: null,
    lane: 'pages',
  };
  expect(decodeSlip(key, encodeSlip(key, bare))).toEqual(bare);
});

test('refuses a slip that is missing, made up or tampered with', () => {
  const [kid = '', content = '', mac = ''] = encodeSlip(key, slip).split('.');
  const other = Buffer.from(JSON.stringify({ ...slip, clientAddress: '10.0.0.1' })).toString('base64url');
  const guessed = createHmac('sha256', 'guess').update(`${kid}.${other}`).digest('base64url');
  const made = [
    '',
    'x',
    `${kid}.${content}`,
    `${kid}.${content}.`,
    `${kid}.${other}.${mac}`,
    `${kid}.${other}.${guessed}`,
    `other.${content}.${mac}`,
    `${kid}.${content}.${mac}.x`,
    `${kid}.${content}.${mac.slice(0, -2)}`,
  ];
  for (const header of made) expect(decodeSlip(key, header), header).toBeNull();
});

test('refuses a slip of another shape, though it is signed', () => {
  const signed = `${key.current}.${Buffer.from(JSON.stringify({ locale: 'rm' })).toString('base64url')}`;
  const secret = key.keys.get(key.current) ?? '';
  expect(
    decodeSlip(key, `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`),
  ).toBeNull();
});

test('reads the slip of a release that knew of no browsers and no lanes', () => {
  const { device: _, userAgent: __, lane: ___, ...older } = slip;
  const header = encodeSlip(key, older as Slip);
  expect(decodeSlip(key, header)).toEqual({ ...older, device: null, userAgent: null, lane: 'pages' });
});

test('carries a User-Agent of 512 characters and not of 513', () => {
  expect(decodeSlip(key, encodeSlip(key, { ...slip, userAgent: 'x'.repeat(512) }))).not.toBeNull();
  expect(decodeSlip(key, encodeSlip(key, { ...slip, userAgent: 'x'.repeat(513) }))).toBeNull();
});

test('still reads what an older key signed', () => {
  const old = encodeSlip(key, slip);
  const changed: SlipKey = { current: 'newer', keys: new Map([...key.keys, ['newer', Buffer.alloc(32, 7)]]) };
  expect(decodeSlip(changed, old)).toEqual(slip);
  expect(decodeSlip(key, encodeSlip(changed, slip))).toBeNull();
});

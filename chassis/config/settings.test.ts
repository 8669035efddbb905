import { expect, test } from 'vitest';
import { z } from 'zod';
import { count, databaseUrl, duration, flag, port, readSettings, SettingsRefused, url } from './settings.ts';

const shape = {
  PORT: port.default(4000),
  LAYOUT: z.enum(['together', 'split']).default('together'),
  PUBLIC_URL: url,
  SIGN_IN_LOCK: duration.default(Temporal.Duration.from('PT15M')),
  TRUSTED_DOCUMENTS_ONLY: flag.default(true),
  IDENTITY_DATABASE_URL: databaseUrl,
  WORKERS: count.optional(),
};

const right = {
  PUBLIC_URL: 'http://localhost:4000',
  IDENTITY_DATABASE_URL: 'postgres://guichet_identity_runtime:geheim@localhost:5432/guichet_identity',
};

function linesFor(from: Record<string, string>): readonly string[] {
  try {
    readSettings(shape, from);
    return [];
  } catch (error) {
    if (error instanceof SettingsRefused) return error.lines;
    throw error;
  }
}

test('reads settings into what the code works with, and fills in what is not set', () => {
  const settings = readSettings(shape, {
    ...right,
    PORT: '8080',
    SIGN_IN_LOCK: 'PT48H',
    TRUSTED_DOCUMENTS_ONLY: '0',
    PUBLIC_URL: 'https://guichet.example.ch/',
    OTHER: 'left alone',
  });
  expect(settings).toMatchObject({
    PORT: 8080,
    LAYOUT: 'together',
    TRUSTED_DOCUMENTS_ONLY: false,
    PUBLIC_URL: 'https://guichet.example.ch',
  });
  expect(settings.SIGN_IN_LOCK.total('hours')).toBe(48);
  expect(readSettings(shape, right)).toMatchObject({ PORT: 4000, TRUSTED_DOCUMENTS_ONLY: true });
});

test('takes a variable that is set to nothing as not set', () => {
  expect(readSettings(shape, { ...right, PORT: '', WORKERS: '' })).toMatchObject({ PORT: 4000 });
});

test('names every wrong variable at once, with what was found and what is expected', () => {
  expect(
    linesFor({
      PORT: 'eighty',
      LAYOUT: 'both',
      SIGN_IN_LOCK: '15 minutes',
      TRUSTED_DOCUMENTS_ONLY: 'yes',
      IDENTITY_DATABASE_URL: 'mysql://localhost/x',
      WORKERS: '0',
    }),
  ).toEqual([
    'PORT is "eighty": expected a port number from 0 to 65535.',
    'LAYOUT is "both": expected one of together, split.',
    'PUBLIC_URL is not set: expected an http or https address, e.g. https://guichet.example.ch.',
    'SIGN_IN_LOCK is "15 minutes": expected a duration as in PT60S or PT48H (ISO 8601), longer than nothing.',
    'TRUSTED_DOCUMENTS_ONLY is "yes": expected 1 or 0.',
    'IDENTITY_DATABASE_URL is "mysql://localhost/x": expected a PostgreSQL address, e.g. postgres://role:password@host:5432/database.',
    'WORKERS is "0": expected a whole number, at least 1.',
  ]);
});

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['SIGN_IN_LOCK', 'PT0S'],
  ['SIGN_IN_LOCK', '-PT5M'],
  ['PUBLIC_URL', 'ftp://guichet.example.ch'],
  ['PUBLIC_URL', 'guichet.example.ch'],
  ['IDENTITY_DATABASE_URL', 'postgres://localhost'],
])('refuses %s=%s', (name, value) => {
  expect(linesFor({ ...right, [name]: value })).toEqual([expect.stringContaining(`${name} is "${value}"`)]);
});

test.each([
  'postgres:/role:geheim@localhost:5432/x',
  'role:geheim@localhost/x',
  'postgres://role:geheim@localhost:5432',
  'postgres://role:geheim@local host/x',
  'mysql://role:geheim@localhost/x?sslpassword=geheim',
  'host=localhost password=geheim',
])('never shows a password that stands in a wrong address: %s', (value) => {
  for (const name of ['PUBLIC_URL', 'IDENTITY_DATABASE_URL', 'PORT']) {
    const lines = linesFor({ ...right, [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('geheim');
  }
});

test('never shows the value of a variable whose name says that it is a secret', () => {
  const keyed = { SMS_GATEWAY_TOKEN: z.string().regex(/^sk-/, 'a token that starts with sk-') };
  expect(() => readSettings(keyed, { SMS_GATEWAY_TOKEN: 'geheim' })).toThrow(
    'SMS_GATEWAY_TOKEN is set to a value that is not shown: expected a token that starts with sk-.',
  );
});

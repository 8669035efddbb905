import { expect, test } from 'vitest';
import { readDoorUrls, readGatewaySettings } from './settings.ts';

test('nothing needs to be set on one’s own machine', () => {
  expect(readGatewaySettings({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    publicUrl: 'http://localhost:4000',
    trustedDocumentsOnly: true,
    production: false,
    trustedProxies: [],
  });
});

test('the public address follows the port', () => {
  expect(readGatewaySettings({ PORT: '4100' }).publicUrl).toBe('http://localhost:4100');
});

test('any text for sessions is refused in production', () => {
  expect(readGatewaySettings({ TRUSTED_DOCUMENTS_ONLY: '0' }).trustedDocumentsOnly).toBe(false);
  expect(() => readGatewaySettings({ TRUSTED_DOCUMENTS_ONLY: '0', NODE_ENV: 'production' })).toThrow(
    'TRUSTED_DOCUMENTS_ONLY is 0',
  );
});

test('proxies are listed with commas', () => {
  expect(readGatewaySettings({ TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1' }).trustedProxies).toEqual([
    '10.0.0.0/8',
    '127.0.0.1',
  ]);
});

test('a gateway on its own must be told where the subgraphs are', () => {
  expect(() => readDoorUrls({ IDENTITY_URL: 'http://identity:4001' })).toThrow(/INVOICES_URL.*BILLING_URL/);
});

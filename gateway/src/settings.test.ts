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

test('a budget holds the dearest operation of its audience at least', () => {
  const budgets = { PROVIDER_BUDGET: '2100', DASHBOARD_BUDGET: '20100' };
  expect(readGatewaySettings(budgets).budgets).toEqual({ provider: 2_100, dashboard: 20_100 });
  expect(readGatewaySettings({}).budgets).toEqual({ provider: 10_000, dashboard: 60_000 });
  expect(() => readGatewaySettings({ PROVIDER_BUDGET: '2099', DASHBOARD_BUDGET: '20099' })).toThrow(
    /PROVIDER_BUDGET .*at least 2100.*DASHBOARD_BUDGET .*at least 20100/,
  );
});

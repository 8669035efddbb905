import { SettingsRefused } from '@guichet/chassis/config/settings.ts';
import { expect, test } from 'vitest';
import { readBillingSettings } from './settings.ts';

const saferpay = {
  SAFERPAY_URL: 'https://www.saferpay.com/api',
  SAFERPAY_CUSTOMER_ID: '245294',
  SAFERPAY_TERMINAL_ID: '12345678',
  SAFERPAY_USER: 'API_245294',
  SAFERPAY_PASSWORD: 'secret',
};

const linesOf = (from: Record<string, string>): readonly string[] => {
  try {
    readBillingSettings(from);
    return [];
  } catch (error) {
    return error instanceof SettingsRefused ? error.lines : [String(error)];
  }
};

test('without settings cards are paid on the local page, and in production nowhere', () => {
  expect(readBillingSettings({ PORT: '4100' }).saferpay?.url).toBe('http://localhost:4100/dev/card/api');
  expect(readBillingSettings({ NODE_ENV: 'production' }).saferpay).toBeNull();
});

test('Saferpay is known by five settings, and a missing one is named', () => {
  expect(readBillingSettings(saferpay).saferpay?.terminalId).toBe('12345678');
  const { SAFERPAY_PASSWORD: _, SAFERPAY_USER: __, ...some } = saferpay;
  expect(linesOf(some)).toMatchObject([
    expect.stringContaining('SAFERPAY_USER'),
    expect.stringContaining('SAFERPAY_PASSWORD'),
  ]);
});

test('in production payments travel encrypted', () => {
  const plain = { ...saferpay, SAFERPAY_URL: 'http://www.saferpay.com/api', NODE_ENV: 'production' };
  expect(linesOf(plain)).toMatchObject([expect.stringContaining('SAFERPAY_URL')]);
});

test('companies pay on the account of the demonstration, and in production on none before one is set', () => {
  expect(readBillingSettings({}).invoiceTerms).toMatchObject({
    creditor: { iban: 'CH4431999123000889012' },
    termDays: 30,
  });
  expect(readBillingSettings({ NODE_ENV: 'production' }).invoiceTerms.creditor).toBeNull();
  const demonstration = { INVOICE_ACCOUNT_IBAN: 'CH44 3199 9123 0008 8901 2', NODE_ENV: 'production' };
  expect(linesOf(demonstration)).toMatchObject([expect.stringContaining('demonstration')]);
});

test('an account of invoices is set with its holder, and a term in whole days', () => {
  const account = { INVOICE_ACCOUNT_IBAN: 'CH93 0076 2011 6238 5295 7' };
  expect(linesOf(account)).toMatchObject([expect.stringContaining('INVOICE_ACCOUNT_NAME')]);
  const holder = {
    ...{
      INVOICE_ACCOUNT_NAME: 'Office',
      INVOICE_ACCOUNT_POSTAL_CODE: '1204',
      INVOICE_ACCOUNT_TOWN: 'Genève',
    },
    INVOICE_TERM: 'P20D',
  };
  expect(readBillingSettings({ ...account, ...holder }).invoiceTerms).toMatchObject({
    creditor: { iban: 'CH9300762011623852957', country: 'CH' },
    bankIban: null,
    termDays: 20,
  });
  const named = { INVOICE_ACCOUNT_BANK_IBAN: 'CH56 0483 5012 3456 7800 9' };
  expect(readBillingSettings({ ...account, ...holder, ...named }).invoiceTerms).toMatchObject({
    bankIban: 'CH5604835012345678009',
  });
  expect(linesOf(named)).toMatchObject([expect.stringContaining('INVOICE_ACCOUNT_IBAN')]);
  for (const INVOICE_TERM of ['PT36H', 'P1M', 'P400D', '30'])
    expect(linesOf({ INVOICE_TERM })).toMatchObject([expect.stringContaining('INVOICE_TERM')]);
});

test('a client has 48 hours, or as long as the setting says in elapsed time', () => {
  const hour = 3_600_000;
  expect(readBillingSettings({}).requestWindow).toBe(48 * hour);
  expect(readBillingSettings({ PAYMENT_REQUEST_WINDOW: 'P3D' }).requestWindow).toBe(72 * hour);
  expect(readBillingSettings({ PAYMENT_REQUEST_WINDOW: 'PT90S' }).requestWindow).toBe(90_000);
  for (const wrong of ['P1M', 'P1W', 'PT0S', '48'])
    expect(linesOf({ PAYMENT_REQUEST_WINDOW: wrong })).toMatchObject([
      expect.stringContaining('PAYMENT_REQUEST_WINDOW'),
    ]);
});

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

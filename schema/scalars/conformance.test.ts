import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatAvsNumber, parseAvsNumber } from './avs-number.ts';
import { parseBic } from './bic.ts';
import { formatDate, parseDate } from './date.ts';
import { parseDecimal, toPlainString } from './decimal.ts';
import { parseDecisionNumber } from './decision-number.ts';
import { parseEmail } from './email.ts';
import { formatHours, parseHours } from './hours.ts';
import { formatIban, parseIban, parsePersonIban, parseSwissIban } from './iban.ts';
import { formatMoney, parseMoney } from './money.ts';
import type { Parsed } from './parsed.ts';
import { formatPaymentReference, parsePaymentReference } from './payment-reference.ts';
import { formatPhone, parseMobilePhone, parseSepaPhone } from './phone.ts';
import { parsePostalCode } from './postal-code.ts';
import { refusals } from './refusals.ts';
import { parseSiret } from './siret.ts';
import { formatUid, parseUid } from './uid.ts';
import { formatYearMonth, parseYearMonth } from './year-month.ts';

interface Read {
  readonly canonical: string;
  readonly shown?: string;
}

function reading<T>(
  parse: (text: string) => Parsed<T>,
  canonical: (value: T) => string,
  show?: (value: T) => string,
) {
  return (text: string): Read | string => {
    const parsed = parse(text);
    if (!parsed.ok) return parsed.code;
    return show === undefined
      ? { canonical: canonical(parsed.value) }
      : { canonical: canonical(parsed.value), shown: show(parsed.value) };
  };
}

const same = (value: string): string => value;

const readings: Readonly<Record<string, (text: string) => Read | string>> = {
  'avs-number': reading(parseAvsNumber, same, formatAvsNumber),
  bic: reading(parseBic, same),
  date: reading(parseDate, same, formatDate),
  decimal: reading((text) => parseDecimal(text, { decimals: 4, max: 1_000_000 }), toPlainString),
  'decision-number': reading(parseDecisionNumber, same),
  email: reading(parseEmail, same),
  hours: reading(parseHours, String, formatHours),
  iban: reading(parseIban, same, formatIban),
  money: reading(parseMoney, String, (minor) => formatMoney(minor, 'CHF')),
  'payment-reference': reading(parsePaymentReference, same, formatPaymentReference),
  'person-iban': reading(parsePersonIban, same, formatIban),
  phone: reading(parseMobilePhone, same, formatPhone),
  'postal-code': reading(parsePostalCode, same),
  'sepa-phone': reading(parseSepaPhone, same, formatPhone),
  siret: reading(parseSiret, same),
  'swiss-iban': reading(parseSwissIban, same, formatIban),
  uid: reading(parseUid, same, formatUid),
  'year-month': reading(parseYearMonth, same, formatYearMonth),
};

const folder = new URL('./conformance/', import.meta.url);

interface Example {
  readonly input: string;
  readonly expected: string;
  readonly shown?: string;
}

function examples(file: string): readonly Example[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [input = '', expected = '', shown] = line.split('\t');
      return shown === undefined ? { input, expected } : { input, expected, shown };
    });
}

describe.each(Object.entries(readings))('%s', (name, read) => {
  test.each(examples(`${name}_valid.txt`))('accepts « $input »', ({ input, expected: canonical, shown }) => {
    expect(read(input)).toMatchObject(shown === undefined ? { canonical } : { canonical, shown });
  });

  test.each(examples(`${name}_invalid.txt`))(
    'refuses « $input » with $expected',
    ({ input, expected: code }) => {
      expect(read(input)).toBe(code);
      expect(Object.keys(refusals)).toContain(code);
    },
  );
});

test('every conformance file is run', () => {
  const files = Object.keys(readings).flatMap((name) => [`${name}_invalid.txt`, `${name}_valid.txt`]);
  expect(readdirSync(folder).sort()).toEqual(files.sort());
});

test('every refusal has an example', () => {
  const shown = Object.keys(readings).flatMap((name) =>
    examples(`${name}_invalid.txt`).map(({ expected }) => expected),
  );
  expect([...new Set(shown)].sort()).toEqual(Object.keys(refusals).sort());
});

test('every refusal says how to mend it in four languages, within 160 characters', () => {
  for (const [code, { description, ...wording }] of Object.entries(refusals)) {
    expect(description, code).toMatch(/\.$/);
    expect(Object.keys(wording).sort(), code).toEqual(['de', 'en', 'fr', 'it']);
    for (const sentence of Object.values(wording)) expect(sentence, code).toMatch(/^[A-ZÀ-Ý].{10,158}\.$/u);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDecimal, toPlainString } from './decimal.ts';
import { formatIban, parseIban } from './iban.ts';
import { formatMoney, largestAmount, parseMoney, toDecimalString } from './money.ts';

const amounts = fc.bigInt({ min: 0n, max: largestAmount });

test('an amount written for the graph is read back to the cent', () => {
  fc.assert(
    fc.property(amounts, (minor) => {
      expect(parseMoney(toDecimalString(minor))).toEqual({ ok: true, value: minor });
    }),
  );
});

test('an amount that is shown can be typed back as it stands', () => {
  fc.assert(
    fc.property(amounts, (minor) => {
      const shown = formatMoney(minor, 'CHF');
      expect(parseMoney(shown.replace('\u00a0CHF', ''))).toEqual({ ok: true, value: minor });
    }),
  );
});

test('a sum of amounts is exact, however many they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 50 }), (cents) => {
      const typed = cents.map((cent) => `${Math.floor(cent / 100)}.${String(cent % 100).padStart(2, '0')}`);
      const sum = typed.reduce((total, text) => {
        const parsed = parseMoney(text);
        return parsed.ok ? total + parsed.value : total;
      }, 0n);
      expect(sum).toBe(BigInt(cents.reduce((total, cent) => total + cent, 0)));
    }),
  );
});

test('a number is read back with all its digits, below zero too when it is written', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 8 }), (units, scale) => {
      const written = toPlainString({ units, scale });
      expect(parseDecimal(written, { decimals: scale })).toEqual({ ok: true, value: { units, scale } });
      expect(toPlainString({ units: -units, scale })).toBe(units === 0n ? written : `-${written}`);
    }),
  );
});

/** A Swiss IBAN with the check digits that ISO 7064 gives it, computed with big integers instead of the parser's loop. */
const ibans = fc.stringMatching(/^\d{5}[A-Z0-9]{12}$/).map((account) => {
  const digits = [...`${account}CH00`].map((character) => Number.parseInt(character, 36)).join('');
  return `CH${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`;
});

test('an IBAN with right check digits is accepted, and shown so that it can be typed back', () => {
  fc.assert(
    fc.property(ibans, (iban) => {
      const parsed = parseIban(iban);
      expect(parsed).toEqual({ ok: true, value: iban });
      if (parsed.ok) expect(parseIban(formatIban(parsed.value).toLowerCase())).toEqual(parsed);
    }),
  );
});

test('one wrong digit in an IBAN is always found', () => {
  fc.assert(
    fc.property(
      ibans,
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (iban, place, shift) => {
        const digit = (Number(iban[place]) + shift) % 10;
        const wrong = `${iban.slice(0, place)}${digit}${iban.slice(place + 1)}`;
        expect(parseIban(wrong)).toEqual({ ok: false, code: 'IBAN_CHECK_DIGITS_WRONG' });
      },
    ),
  );
});

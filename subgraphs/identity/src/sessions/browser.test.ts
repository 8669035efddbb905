import { expect, test } from 'vitest';
import { browserOf, browserWords } from './browser.ts';

const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0';

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox sur Windows'],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${safari} Mobile/15E148 Safari/604.1`,
    'Safari sur iOS',
  ],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari} Safari/605.1.15`, 'Safari sur macOS'],
  [`Mozilla/5.0 (Linux; Android 14; Pixel 8) ${chrome} Mobile Safari/537.36`, 'Chrome sur Android'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/126.0.0.0`,
    'Microsoft Edge sur Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0)', 'Windows'],
  ['Votre banque/1.0 (appelez le 0900 000 000)', null],
  ['curl/8.1', null],
  ['('.repeat(512), null],
  ['', null],
  [null, null],
])('%s is « %s »', (userAgent, words) => {
  expect(browserWords(browserOf(userAgent), 'fr')).toBe(words);
});

test('the words are the person’s', () => {
  const known = { browser: 'Firefox', system: 'Windows' };
  expect(browserWords(known, 'de')).toBe('Firefox auf Windows');
  expect(browserWords(known, 'it')).toBe('Firefox su Windows');
  expect(browserWords(known, 'en')).toBe('Firefox on Windows');
});

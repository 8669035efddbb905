import { expect, test } from 'vitest';
import { chooseLocale } from './choose-locale.ts';
import { traceParentOf } from './trace-parent.ts';

test.each([
  [undefined, undefined, 'fr'],
  [undefined, '', 'fr'],
  [undefined, 'de-CH,de;q=0.9,fr;q=0.8', 'de'],
  [undefined, 'es, en;q=0.5, it;q=0.7', 'it'],
  [undefined, 'en;q=0, de;q=0.1', 'de'],
  [undefined, 'es,pt', 'fr'],
  [undefined, '*', 'fr'],
  [undefined, 'EN-gb', 'en'],
  ['it', 'de', 'it'],
  ['klingon', 'de', 'de'],
])('a client that chose %s and accepts %s is answered in %s', (chosen, accepted, locale) => {
  expect(chooseLocale(chosen, accepted)).toBe(locale);
});

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';
test.each([
  [`00-${trace}-${span}-01`, true],
  [`00-${trace}-${span}-01-more`, false],
  [`01-${trace}-${span}-01`, false],
  [`00-${'0'.repeat(32)}-${span}-01`, false],
  [`00-${trace}-${'0'.repeat(16)}-01`, false],
  [`00-${trace.toUpperCase()}-${span}-01`, false],
  ['', false],
])('traceparent %s is a parent: %s', (header, accepted) => {
  expect(traceParentOf(header)).toBe(accepted ? header : null);
});

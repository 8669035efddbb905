import { expect, test } from 'vitest';
import { castData } from './cast-data.ts';
import { openFinder } from './find-personal-data.ts';

const find = openFinder([
  { what: 'IBAN', value: 'DE89 3704 0044 0532 0130 00' },
  { what: 'AVS number', value: '756.3047.5009.62' },
  { what: 'mobile number', value: '079 000 00 01' },
  { what: 'name', value: 'Théo Favre' },
  { what: 'remark', value: 'Suite d’une opération du genou' },
  { what: 'token', value: 'zR3-kQ_91xTb77Lw0pYcUe' },
  { what: 'code', value: '493817' },
]);
const whats = (line: string) => find(line).map(({ what }) => what);
const logged = (value: unknown) => JSON.stringify({ level: 'info', event: 'sent', reason: value });
const inBase64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['IBAN', 'DE89 3704 0044 0532 0130 00'],
  ['IBAN', 'de89370400440532013000'],
  ['IBAN', 'DE89-3704-0044-0532-0130-00'],
  ['AVS number', '756.3047.5009.62'],
  ['AVS number', '7563047500962'],
  ['mobile number', '079 000 00 01'],
  ['mobile number', '0790000001'],
  ['mobile number', '079/000.00.01'],
  ['name', 'THEO FAVRE'],
  ['name', 'Théo  Favre'],
  ['name', 'th%C3%A9o+favre'],
  ['name', 'Th\\u00e9o Favre'],
  ['name', JSON.stringify(JSON.stringify('Théo\tFavre'))],
  ['remark', 'Bug in «suite d’une opération du genou», twice'],
  ['token', '/files/zR3-kQ_91xTb77Lw0pYcUe/open?x=1'],
  ['code', '493817'],
  ['code', 'Code: 493 817.'],
])('finds a planted %s however it is written: %s', (what, text) => {
  expect(whats(logged(text))).toContain(what);
  expect(whats(logged(`a ${encodeURIComponent(text)} b`))).toContain(what);
  expect(whats(logged({ deep: [{ down: text }] }))).toContain(what);
  expect(whats(logged(inBase64(`{"typed":"${text}"}`)))).toContain(what);
  expect(whats(text)).toContain(what);
});

test.each([
  ['any e-mail address', 'someone.else@mail.exemple.org'],
  ['any AVS number', '756.1111.2222.33'],
  ['any Swiss IBAN', 'CH12 3456 7890 1234 5678 9'],
  ['any mobile number', '+41 78 123 45 67'],
  ['any signed token', 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJjbGFpcmUifQ.c2lnbmF0dXJl'],
  ['any ticket of a file', `/uploads/invoices.${'Ab1-'.repeat(8)}.${'c_D2'.repeat(11)}`],
  ['any authorization header', 'Bearer 0b1c2d3e4f5a6b7c8d9e'],
  ['any password in an address', 'postgres://role:geheim@localhost/x'],
])('finds by its shape what nobody planted: %s', (what, text) => {
  expect(whats(logged(text))).toContain(what);
});

test.each([
  [
    'a log line',
    { event: 'claim submitted', claim: '0197c0de-0000-7000-8000-000000493817', durationMs: 493817 },
  ],
  ['times and counts', { at: '2026-11-29T08:20:14.493Z', bytes: 493817, waitedMs: 12.493817, pid: 493817 }],
  ['a span', { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', startTimeUnixNano: '1795940000493817001' }],
  ['a span', { attributes: [{ key: 'http.response.status_code', value: { intValue: 493817 } }] }],
  ['frames', { frames: ['send (file:///node_modules/@fastify/cookie@11.0.2/plugin.js:12:7)'] }],
  ['an address without a password', { address: 'postgres://localhost:5432/identity' }],
  ['a part of somebody’s name', { route: '/favre/theo', operation: 'FavreClaims' }],
])('lets a line pass that says nothing of anybody: %s', (_what, line) => {
  expect(find(JSON.stringify(line))).toEqual([]);
});

test('tells where it stands without telling what it is', () => {
  const [found] = find(logged('paid to DE89 3704 0044 0532 0130 00 today'));
  expect(found?.around).toContain('paid to ••• today');
  expect(found?.around).not.toContain('3704');
  const [first] = find(logged('code 493817 for 079 000 00 01'));
  expect(first?.around).toContain('code ••• for •••');
});

test('the cast and its scenes plant more than forty data, each of which is found', () => {
  expect(new Set(castData.map(({ value }) => value)).size).toBeGreaterThan(40);
  const findAny = openFinder(castData);
  for (const { what, value } of castData) {
    expect(
      findAny(logged(`x ${value} y`)).map((found) => found.value),
      what,
    ).toContain(value);
    expect(
      findAny(logged(value.replaceAll(/[\s./-]/g, ''))).map((found) => found.value),
      what,
    ).toContain(value);
  }
});

test('refuses to plant what is too short to be told from chance', () => {
  expect(() => openFinder([{ what: 'name', value: 'Rey' }])).toThrow('too short');
});

import { expect, test } from 'vitest';
import { readWebhookUrl } from './webhook-url.ts';

const kindOf = (typed: string, mayBeLocal = false) => readWebhookUrl(typed, mayBeLocal).kind;

test('an address is kept as the web writes it', () => {
  expect(readWebhookUrl(' https://Logiciel.example:8443/guichet?canal=1 ', false)).toEqual({
    kind: 'URL',
    url: 'https://logiciel.example:8443/guichet?canal=1',
  });
});

test.each([
  '',
  'logiciel.example',
  'http://logiciel.example/',
  'ftp://logiciel.example/',
  'https://moi:secret@logiciel.example/',
  'https://logiciel.example/#ici',
  `https://logiciel.example/${'x'.repeat(500)}`,
])('« %s » is no address for events', (typed) => {
  expect(kindOf(typed)).toBe('MALFORMED');
});

test.each([
  'https://localhost/',
  'https://localhost./',
  'https://guichet.localhost/',
  'https://imprimante.local/',
  'https://metadata.google.internal/',
  'https://intranet/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://017700000001/',
  'https://[::1]/',
  'https://[::ffff:7f00:1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1:5432/',
])('%s leads inside, and is refused', (typed) => {
  expect(kindOf(typed)).toBe('REFUSED');
});

test('a developer’s own machine is told where the setting allows it, and nothing else that is inside', () => {
  expect(kindOf('http://127.0.0.1:4100/', true)).toBe('URL');
  expect(kindOf('http://localhost:4100/', true)).toBe('URL');
  expect(kindOf('http://logiciel.example/', true)).toBe('MALFORMED');
  expect(kindOf('https://10.0.0.1/', true)).toBe('REFUSED');
});

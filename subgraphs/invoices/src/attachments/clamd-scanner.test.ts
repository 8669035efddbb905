import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInvoicesSettings } from '../settings.ts';
import { openClamdScanner } from './clamd-scanner.ts';
import { ScannerUnavailable } from './scanner.ts';
import { openClamd } from './testing/clamd.ts';

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

/** The test file of virus scanners, cut where no piece of it is the whole; so that no scanner takes this source for one. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];

/** A scanner of which somebody else decides what it does with a connection. */
async function scannerBehind(answer: (socket: Socket) => void, patience?: number) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    ...openClamdScanner({ host: '127.0.0.1', port }, patience),
    [Symbol.dispose]: () => void server.close(),
  };
}

test('clamd finds nothing in a file of several pieces, and gets every byte of them', async () => {
  await using clamd = await openClamd();
  const scanner = openClamdScanner(clamd.place);
  expect(await scanner.examine(pieces('%PDF', '', '-1.7', 'x'.repeat(300_000)))).toBe('CLEAN');
  expect(clamd.scanned.map((bytes) => bytes.length)).toEqual([300_008]);
});

test('clamd finds the test file, also when it comes in pieces', async () => {
  await using clamd = await openClamd();
  expect(await openClamdScanner(clamd.place).examine(pieces('%PDF ', ...eicar))).toBe('HARMFUL');
});

test('clamd is reached by a socket of the machine too', async () => {
  await using clamd = await openClamd({ path: join(tmpdir(), `clamd-${process.pid}.sock`) });
  expect(await openClamdScanner(clamd.place).examine(pieces(...eicar))).toBe('HARMFUL');
});

test('clamd that takes no file of this size gives no verdict', async () => {
  await using clamd = await openClamd({ longestStream: 1000 });
  const asked = openClamdScanner(clamd.place).examine(pieces(...Array(500).fill('x'.repeat(65_536))));
  await expect(asked).rejects.toThrow('clamd takes no file of this size');
});

test.each<[string, (socket: Socket) => void]>([
  ['cuts the line', (socket) => socket.destroy()],
  ['cuts the line in the middle of the file', (socket) => socket.once('data', () => socket.destroy())],
  ['hangs up without a word', (socket) => socket.resume().end()],
  ['says nothing', (socket) => void socket.resume()],
  ['speaks another language', (socket) => void socket.resume().end('HTTP/1.1 200 OK\r\n\r\n')],
  ['says half a verdict', (socket) => void socket.resume().end('stream: O')],
  ['says a verdict and more', (socket) => void socket.resume().end('stream: OK FOUND nothing\0')],
  ['says a verdict of something else', (socket) => void socket.resume().end('/etc/passwd: OK\0')],
  ['goes on and on', (socket) => void socket.resume().write('x'.repeat(100_000))],
])('a scanner that %s gives no verdict', async (_what, answer) => {
  using scanner = await scannerBehind(answer, 500);
  await expect(scanner.examine(pieces('a', 'b'.repeat(500_000)))).rejects.toThrow(ScannerUnavailable);
});

test('a scanner that is not there gives no verdict', async () => {
  const nowhere = openClamdScanner({ path: join(tmpdir(), 'nobody-listens-here.sock') });
  await expect(nowhere.examine(pieces('a'))).rejects.toThrow(ScannerUnavailable);
});

test.each([
  ['tcp://clamav:3310', { host: 'clamav', port: 3310 }],
  ['tcp://clamav', { host: 'clamav', port: 3310 }],
  ['tcp://[::1]:99', { host: '::1', port: 99 }],
  ['unix:///run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['', null],
])('CLAMAV_URL %j is read as %j', (given, clamd) => {
  expect(readInvoicesSettings({ CLAMAV_URL: given }).clamd).toEqual(clamd);
});

test.each(['clamav:3310', 'http://clamav', 'unix://', 'tcp://'])('CLAMAV_URL %j is refused', (given) => {
  expect(() => readInvoicesSettings({ CLAMAV_URL: given })).toThrow(
    'expected an address as in tcp://host:3310',
  );
});

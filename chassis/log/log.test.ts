import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { HouseError } from './house-error.ts';
import { type Log, type LogOptions, openLog } from './log.ts';

/** What must never stand in a log, as people and programs write it. */
const planted = {
  email: 'claire.favre@exemple.ch',
  avsNumber: '756.9217.0769.85',
  bareAvsNumber: '7569217076985',
  iban: 'CH93 0076 2011 6238 5295 7',
  bareIban: 'ch9300762011623852957',
  foreignIban: 'DE89370400440532013000',
  phone: '+41 79 000 00 01',
  localPhone: '079 000 00 01',
  code: '493817',
  token: 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJjbGFpcmUifQ.c2lnbmF0dXJl',
  password: 'guichet-de-demonstration',
  databaseUrl: 'postgres://role:geheim@localhost/x',
  diagnosis: 'diabète de type 2',
} as const;

/** A password is a word like any other: no shape can tell it. */
const recognisable = Object.entries(planted).filter(([what]) => what !== 'password');

function written(
  act: (log: Log) => void,
  options: LogOptions = {},
): { text: string; lines: Record<string, unknown>[] } {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  act(openLog('test', { ...options, stream }));
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { text, lines };
}

function expectNothingPersonal(text: string): void {
  for (const [what, value] of Object.entries(planted)) expect(text, what).not.toContain(value);
  expect(text).not.toContain('geheim');
}

/** As a caller without types would pass them. */
function smuggled(fields: Record<string, unknown>): object {
  return fields;
}

test('writes an event with its allowed fields as one JSON line', () => {
  const { lines } = written((log) =>
    log.info('claim submitted', { claim: 'a1b2', durationMs: 12.5, cached: false }),
  );
  expect(lines).toEqual([
    {
      level: 'info',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      service: 'test',
      claim: 'a1b2',
      durationMs: 12.5,
      cached: false,
      event: 'claim submitted',
    },
  ]);
});

test('drops a field that is not on the list, whatever it holds', () => {
  const { lines, text } = written((log) => log.warn('sent', smuggled({ email: planted.email, claim: 'a1' })));
  expect(lines[0]).toMatchObject({ event: 'sent', claim: 'a1' });
  expect(Object.keys(lines[0] ?? {})).toEqual(['level', 'at', 'service', 'claim', 'event']);
  expectNothingPersonal(text);
});

test('drops values that are not plain, so that nothing hides deeper down', () => {
  const { text, lines } = written((log) =>
    log.info(
      'sent',
      smuggled({
        reason: { a: { b: planted } },
        claim: [planted.email],
        subject: () => planted.iban,
        count: 5n,
      }),
    ),
  );
  expect(Object.keys(lines[0] ?? {})).toEqual(['level', 'at', 'service', 'event']);
  expectNothingPersonal(text);
});

test.each(recognisable)('withholds a personal datum or secret in any allowed field: %s', (_what, value) => {
  const names = ['claim', 'subject', 'at', 'address', 'sqlState', 'count', 'cached', 'message', 'host'];
  const { text } = written((log) => {
    for (const name of names) log.info('sent', smuggled({ [name]: value }));
    log.with(smuggled({ claim: value, address: value })).info('sent');
    log.info(
      'sent',
      smuggled({ subject: value.replaceAll(/\s/g, ''), account: value.replaceAll(/\D/g, '') }),
    );
  });
  expect(text).not.toContain(value);
  expect(text).not.toContain('756921');
  expect(text).toContain('[withheld]');
});

test.each(recognisable)('withholds a personal datum or secret in a field for names: %s', (_what, value) => {
  const { text } = written((log) => {
    for (const name of ['reason', 'code', 'operation', 'route', 'status'])
      log.info('sent', smuggled({ [name]: value }));
  });
  expect(text).not.toContain(value);
});

test('withholds an AVS number that comes as a number', () => {
  const { text } = written((log) => log.info('sent', { count: 7569217076985, bytes: 1_000_000 }));
  expect(text).toContain('"bytes":1000000');
  expectNothingPersonal(text);
});

test('withholds an event that was put together from a personal datum', () => {
  expect(written((log) => log.info(`mail to ${planted.email}`)).lines[0]).toMatchObject({
    event: '[withheld]',
  });
});

test('tells an error by class, code and frames, without its message', () => {
  const failure = Object.assign(new RangeError(`no such ${planted.email}`), {
    code: '23505',
    detail: planted.iban,
  });
  const { lines, text } = written((log) => log.error('bug', { bug: 'b1' }, failure));
  expect(lines[0]).toMatchObject({ error: { class: 'RangeError', code: '23505' } });
  expect(lines[0]?.['error']).not.toHaveProperty('message');
  expect(text).toContain('log.test.ts');
  expectNothingPersonal(text);
});

test('leaks nothing through messages, names, codes, causes and further errors', () => {
  const everything = Object.values(planted).join(' ');
  const inside = new AggregateError([new Error(everything), new SyntaxError(everything)], everything);
  const failure = new Error(everything, { cause: new TypeError(everything, { cause: inside }) });
  Object.assign(failure, {
    name: planted.email,
    code: planted.code,
    parameters: [planted],
    query: everything,
  });
  const { text, lines } = written((log) => {
    log.error('bug', {}, failure);
    log.error('bug', {}, everything);
    log.error('bug', {}, { message: everything });
    log.error('bug', {}, new HouseError(everything));
  });
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({
    error: { class: 'Error', causes: [{ class: 'TypeError', causes: [{ class: 'AggregateError' }] }] },
  });
  expectNothingPersonal(text);
});

test('takes no line of a message for a stack frame', () => {
  const failure = new Error('first line\n    at Claire.Favre (file:///home/claire:1:1)');
  expectNothingPersonal(written((log) => log.error('bug', {}, failure)).text);
  expect(written((log) => log.error('bug', {}, failure)).text).not.toContain('Claire.Favre');
});

test('tells the message of an error of this house, and of the commonest bugs', () => {
  class DoorShut extends HouseError {}
  const nothing: { claim?: { id: string } } = JSON.parse('{}');
  const { lines } = written((log) => {
    log.error('refused', {}, new DoorShut('The door of billing is shut.'));
    try {
      log.info(String((nothing as { claim: { id: string } }).claim.id));
    } catch (error) {
      log.error('bug', {}, error);
    }
  });
  expect(lines[0]).toMatchObject({ error: { class: 'DoorShut', message: 'The door of billing is shut.' } });
  expect(lines[1]).toMatchObject({
    error: { class: 'TypeError', message: "Cannot read properties of undefined (reading 'id')" },
  });
});

test('carries the fields of the log that it came from', () => {
  const { lines } = written((log) =>
    log.with({ subgraph: 'invoices' }).with({ task: 'send-mail' }).info('done'),
  );
  expect(lines[0]).toMatchObject({ subgraph: 'invoices', task: 'send-mail' });
});

test('writes only what its level asks for', () => {
  const { lines } = written(
    (log) => {
      log.info('quiet');
      log.error('loud');
    },
    { level: 'error' },
  );
  expect(lines.map(({ event }) => event)).toEqual(['loud']);
});

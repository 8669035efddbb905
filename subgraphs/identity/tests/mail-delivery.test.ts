import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeMail } from '../src/notifications/write-mail.ts';
import { readIdentitySettings } from '../src/settings.ts';
import { type Counter, openCounter } from './counter.ts';
import { type MailServer, openMailServer } from './mail-server.ts';

let server: MailServer;
let counter: Counter;

beforeEach(async () => {
  server = await openMailServer();
  const settings = { smtpUrl: server.url, mailFrom: 'Guichet <ne-pas-repondre@guichet.example>' };
  counter = await openCounter({ ...readIdentitySettings({}), ...settings, isProduction: true });
});
afterEach(async () => {
  await counter[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const link = 'https://guichet.example.ch/verification/abc';

function write(email: string | null = 'claire@exemple.ch') {
  const { running } = counter;
  return running.database.transaction((tx) =>
    writeMail(
      { ...running, settings: readIdentitySettings({}) },
      tx,
      { email, locale: 'fr' },
      { kind: 'EMAIL_VERIFICATION', link, expiresAt: Temporal.Instant.from('2999-01-01T00:00:00Z') },
    ),
  );
}

async function delivery(id: string) {
  const [row] = await counter.sql(
    sql`select state, attempts, last_error_code, sent_at is not null as sent, content is not null as kept
      from message where id = ${id}`,
  );
  return row;
}

const arrives = async (count = 1) =>
  expect.poll(() => server.arrived.length, { timeout: 30_000, interval: 50 }).toBe(count);

test('an e-mail is handed to the mail server with both parts, and what it said is forgotten here', async () => {
  const id = await write();
  await arrives();
  const [{ receiver, mail } = { receiver: '', mail: null }] = server.arrived;
  expect(receiver).toBe('claire@exemple.ch');
  expect(mail).toMatchObject({
    from: { name: 'Guichet', address: 'ne-pas-repondre@guichet.example' },
    to: [{ address: 'claire@exemple.ch' }],
    subject: 'Validez votre adresse email',
    messageId: `<${id}@guichet.example>`,
    text: expect.stringContaining(link),
    html: expect.stringContaining(`href="${link}"`),
  });
  const header = (key: string) => mail?.headers.find((found) => found.key === key)?.value;
  expect(header('auto-submitted')).toBe('auto-generated');
  expect(header('content-type')).toContain('multipart/alternative');
  await expect
    .poll(() => delivery(id))
    .toEqual({ state: 'SENT', attempts: 1, last_error_code: null, sent: true, kept: false });
});

test('several go over connections that stay open', async () => {
  for (let mail = 0; mail < 6; mail += 1) await write();
  await arrives(6);
  expect(server.connections()).toBeLessThanOrEqual(2);
});

test('the server asks for patience, and gets the e-mail at the next attempt', async () => {
  server.refusals.push(451);
  const id = await write();
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toEqual({ state: 'WAITING', attempts: 1, last_error_code: 'SMTP_451', sent: false, kept: true });
  await arrives();
  await expect.poll(() => delivery(id)).toMatchObject({ state: 'SENT', attempts: 2, last_error_code: null });
});

test('the server refuses the address for good, and nobody tries again', async () => {
  server.refusals.push(550);
  const id = await write();
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toEqual({ state: 'FAILED', attempts: 1, last_error_code: 'SMTP_550', sent: false, kept: true });
  expect(
    await counter.sql(sql`select 1 from graphile_worker.jobs where task_identifier = 'send-message'`),
  ).toEqual([]);
  expect(server.arrived).toEqual([]);
});

test('the server is away for a while, and the e-mail arrives once it is back', async () => {
  const { port } = server;
  await server[Symbol.asyncDispose]();
  const id = await write();
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toMatchObject({ state: 'WAITING', attempts: 1, last_error_code: expect.stringMatching(/^E[A-Z]+$/) });
  server = await openMailServer(port);
  await arrives();
  await expect.poll(() => delivery(id)).toMatchObject({ state: 'SENT', attempts: 2 });
});

test('after the last attempt the e-mail has failed', async () => {
  server.refusals.push(451, 451);
  const id = await write();
  await expect.poll(() => delivery(id), { timeout: 15_000 }).toMatchObject({ attempts: 1 });
  await counter.sql(sql`update graphile_worker._private_jobs set max_attempts = 2`);
  await expect
    .poll(() => delivery(id), { timeout: 15_000 })
    .toMatchObject({ state: 'FAILED', attempts: 2, last_error_code: 'SMTP_451', kept: true });
});

test('nobody’s e-mail costs the same and goes nowhere', async () => {
  const id = await write(null);
  await expect.poll(() => delivery(id), { timeout: 15_000 }).toMatchObject({ state: 'SENT', kept: false });
  expect(server.arrived).toEqual([]);
});

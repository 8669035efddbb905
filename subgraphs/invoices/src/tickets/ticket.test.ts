import { createHmac } from 'node:crypto';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { describe, expect, test } from 'vitest';
import { readTicket, type TicketPurpose, writeTicket } from './ticket.ts';

const vault: Pick<Vault, 'fingerprint'> = {
  fingerprint: (purpose, text) =>
    createHmac('sha256', 'key').update(`${purpose}\0${text}`).digest('base64url'),
};
const claire = { subject: 'claire', session: 'one' };
const noon = Temporal.Instant.from('2026-11-22T12:00:00Z');
const id = '019aa8f2-4c1e-7d3a-9b5c-0123456789ab';
const write = (purpose: TicketPurpose) => writeTicket(vault as Vault, claire, { purpose, id }, noon);
const read = (text: string, holder = claire, at = noon) => readTicket(vault as Vault, holder, text, at);

describe('a ticket', () => {
  test.each(['UPLOAD', 'ATTACHMENT', 'CLAIM_DOCUMENT'] as const)(
    'for %s says so, and for what',
    (purpose) => {
      expect(read(write(purpose))).toEqual({ purpose, id });
    },
  );

  test('fits in an address', () => {
    expect(write('UPLOAD')).toMatch(/^invoices\.[\w.-]{72}$/);
  });

  test('is good until its last second: ten minutes for an upload, five for reading', () => {
    for (const [purpose, seconds] of [
      ['UPLOAD', 600],
      ['ATTACHMENT', 300],
      ['CLAIM_DOCUMENT', 300],
    ] as const) {
      const ticket = write(purpose);
      expect(read(ticket, claire, noon.add({ seconds: seconds - 1 }))).not.toBeNull();
      expect(read(ticket, claire, noon.add({ seconds }))).toBeNull();
    }
  });

  test('is nothing in another session, and nothing for another account', () => {
    const ticket = write('ATTACHMENT');
    expect(read(ticket, { ...claire, session: 'two' })).toBeNull();
    expect(read(ticket, { ...claire, subject: 'theo' })).toBeNull();
  });

  test('is nothing once a single letter was changed', () => {
    const ticket = write('UPLOAD');
    for (let at = 0; at < ticket.length; at += 1) {
      const other = ticket[at] === 'A' ? 'B' : 'A';
      expect(read(ticket.slice(0, at) + other + ticket.slice(at + 1))).toBeNull();
    }
    for (const text of ['', 'invoices.', `${ticket}.`, ticket.slice(1), 'invoices..'])
      expect(read(text)).toBeNull();
  });
});

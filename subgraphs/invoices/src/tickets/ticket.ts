import { timingSafeEqual } from 'node:crypto';
import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';

/** What a ticket is good for. The order is part of tickets that are out: it only grows at the end. */
const purposes = ['UPLOAD', 'ATTACHMENT', 'CLAIM_DOCUMENT'] as const;

export type TicketPurpose = (typeof purposes)[number];

/** Leave to send or read one file. */
export interface Ticket {
  readonly purpose: TicketPurpose;
  /** The file, or the claim whose document is meant. */
  readonly id: string;
}

/** To whom a ticket is given: it is good in this session of this account alone. */
export type TicketHolder = Pick<Passport, 'subject' | 'session'>;

/** Seconds that a ticket is good for: an upload may wait for its turn, an address is opened at once. */
const lifeOf: Readonly<Record<TicketPurpose, number>> = { UPLOAD: 600, ATTACHMENT: 300, CLAIM_DOCUMENT: 300 };

/** The subgraph stands first, so that the gateway knows whom to ask. */
const form = /^invoices\.([\w-]{28})\.([\w-]{43})$/;

/**
 * Writes a ticket: purpose, id and end in 21 bytes, with a keyed hash over them and over the holder. Nothing is stored,
 * and who gets hold of one can do nothing with it in another session.
 */
export function writeTicket(
  vault: Vault,
  holder: TicketHolder,
  { purpose, id }: Ticket,
  now: Temporal.Instant,
): string {
  const content = Buffer.alloc(21);
  content.writeUInt8(purposes.indexOf(purpose), 0);
  content.write(id.replaceAll('-', ''), 1, 'hex');
  content.writeUInt32BE(secondsOf(now) + lifeOf[purpose], 17);
  const text = content.toString('base64url');
  return `invoices.${text}.${sealOf(vault, holder, text)}`;
}

/** What a ticket is good for now; null when it was made up, is somebody else's, or is past. */
export function readTicket(
  vault: Vault,
  holder: TicketHolder,
  text: string,
  now: Temporal.Instant,
): Ticket | null {
  const [, written = '', seal = ''] = form.exec(text) ?? [];
  if (!isSame(seal, sealOf(vault, holder, written))) return null;
  const content = Buffer.from(written, 'base64url');
  const purpose = purposes[content.readUInt8(0)];
  if (!purpose || content.readUInt32BE(17) <= secondsOf(now)) return null;
  return { purpose, id: uuidOf(content.subarray(1, 17).toString('hex')) };
}

/** Without an account there is nobody to whom a ticket could be given. */
function sealOf(vault: Vault, { subject, session }: TicketHolder, content: string): string {
  return vault.fingerprint('invoices.ticket', JSON.stringify([subject, session, content]));
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function secondsOf(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 1000);
}

function uuidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

import { timingSafeEqual } from 'node:crypto';
import type { Passport } from '../passport/passport.ts';
import type { Vault } from '../vault/vault.ts';

/** Leave to send or read one file. */
export interface TicketFor<Purpose extends string> {
  readonly purpose: Purpose;
  /** The file, or what the file is made of: a UUID. */
  readonly id: string;
}

/** To whom a ticket is given: it is good in this session of this account alone. */
export type TicketHolder = Pick<Passport, 'subject' | 'session'>;

/** Writes a subgraph's tickets, and reads them back. */
export interface Tickets<Purpose extends string> {
  write(vault: Vault, holder: TicketHolder, ticket: TicketFor<Purpose>, now: Temporal.Instant): string;
  /** What a ticket is good for now; null when it was made up, is somebody else's, or is past. */
  read(vault: Vault, holder: TicketHolder, text: string, now: Temporal.Instant): TicketFor<Purpose> | null;
}

/**
 * The tickets of a subgraph. A ticket is purpose, id and end in 21 bytes, with a keyed hash over them and over the holder.
 * Nothing is stored, and who gets hold of one can do nothing with it in another session.
 * @param name The subgraph's: it stands first in a ticket, so that the gateway knows whom to ask.
 * @param lives Seconds that a ticket is good for, by purpose. Their order is part of tickets that are out: it only grows at the end.
 */
export function ticketsOf<const Purpose extends string>(
  name: string,
  lives: Readonly<Record<Purpose, number>>,
): Tickets<Purpose> {
  const purposes = Object.keys(lives) as Purpose[];
  const form = new RegExp(`^${name}\\.([\\w-]{28})\\.([\\w-]{43})$`);
  const sealOf = (vault: Vault, { subject, session }: TicketHolder, content: string) =>
    vault.fingerprint(`${name}.ticket`, JSON.stringify([subject, session, content]));
  return {
    write(vault, holder, { purpose, id }, now) {
      const content = Buffer.alloc(21);
      content.writeUInt8(purposes.indexOf(purpose), 0);
      content.write(id.replaceAll('-', ''), 1, 'hex');
      content.writeUInt32BE(secondsOf(now) + lives[purpose], 17);
      const text = content.toString('base64url');
      return `${name}.${text}.${sealOf(vault, holder, text)}`;
    },
    read(vault, holder, text, now) {
      const [, written = '', seal = ''] = form.exec(text) ?? [];
      if (!isSame(seal, sealOf(vault, holder, written))) return null;
      const content = Buffer.from(written, 'base64url');
      const purpose = purposes[content.readUInt8(0)];
      if (!purpose || content.readUInt32BE(17) <= secondsOf(now)) return null;
      return { purpose, id: uuidOf(content.subarray(1, 17).toString('hex')) };
    },
  };
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

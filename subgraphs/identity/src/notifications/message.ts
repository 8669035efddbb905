import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type MessageId = Branded<'MessageId'>;

export type MessageChannel = 'EMAIL' | 'SMS';

/** A message as it is handed over to whoever carries it. */
export interface Message {
  readonly id: MessageId;
  readonly channel: MessageChannel;
  /** An e-mail address, or a mobile number in E.164. */
  readonly to: string;
  /** Null for an SMS. */
  readonly subject: string | null;
  readonly text: string;
  /** The same words drawn, for an e-mail. */
  readonly html?: string;
}

/**
 * The way out of the house: a mail server, an SMS gateway, or the local mailbox in their place.
 * A job may hand the same message over twice: a carrier that can, knows it again by its id.
 */
export interface Carrier {
  /** @throws NotCarried when the message was not taken over; unless that is final, the job tries again, later and later. */
  carry(message: Message): Promise<void>;
}

/** The web addresses in a text, in their order. A full stop or a bracket after an address is the sentence's. */
export function linksIn(text: string): readonly string[] {
  return (text.match(/https?:\/\/[^\s<>"]+/g) ?? []).map((link) => link.replace(/[.,;:!?)\]»']+$/, ''));
}

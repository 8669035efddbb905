import { accept, type Branded, type Parsed, refuse } from './parsed.ts';

/** An e-mail address in lower case, so that one mailbox is one account: `claire.favre@exemple.ch`. */
export type Email = Branded<'Email'>;

const shape =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Reads an e-mail address: what a browser's e-mail field accepts (WHATWG HTML, « valid e-mail address »), with a full domain name and
 * at most 254 characters (RFC 5321). Refuses with EMAIL_MALFORMED.
 */
export function parseEmail(text: string): Parsed<Email> {
  const email = text.trim().toLowerCase();
  return email.length <= 254 && shape.test(email) ? accept(email as Email) : refuse('EMAIL_MALFORMED');
}

import { type Locale, say, type Wording } from '@guichet/chassis/problems/problem.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type PhoneChangeId = Branded<'PhoneChangeId'>;

/** What is kept of a code. It is bound to its change: the same digits for another number have another fingerprint. */
export function phoneCodeFingerprint(vault: Vault, id: PhoneChangeId, code: string): string {
  return vault.fingerprint('identity.phone-change-code', `${id} ${code}`);
}

/** The SMS to the new number. It names no account: the number may be somebody else's. */
export function phoneCodeMessage(locale: Locale, code: string, ttl: Temporal.Duration): string {
  return say(wording, locale, { code, minutes: Math.max(1, Math.floor(ttl.total('minutes'))) });
}

const wording: Wording = {
  fr: "Guichet : le code pour confirmer ce numéro est {code}. Il est valable {minutes} min. Si vous n'avez rien demandé, ignorez ce message.",
  de: 'Guichet: Der Code zur Bestätigung dieser Nummer lautet {code}. Er gilt {minutes} Min. Haben Sie nichts verlangt, ignorieren Sie diese Nachricht.',
  it: 'Guichet: il codice per confermare questo numero è {code}. È valido {minutes} min. Se non ha chiesto nulla, ignori questo messaggio.',
  en: 'Guichet: the code to confirm this number is {code}. It is valid for {minutes} min. If you asked for nothing, ignore this message.',
};

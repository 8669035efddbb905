import { type Locale, say, type Wording } from '@guichet/chassis/problems/problem.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { Branded } from '@guichet/schema/scalars/parsed.ts';

export type ActivationCodeId = Branded<'ActivationCodeId'>;

/** What is kept of a code. It is bound to its activation: the same digits for another one have another fingerprint. */
export function activationCodeFingerprint(vault: Vault, id: ActivationCodeId, code: string): string {
  return vault.fingerprint('identity.activation-code', `${id} ${code}`);
}

/** The SMS to the phone that the provider gave. It names nobody: the number may be somebody else's. */
export function activationCodeMessage(locale: Locale, code: string, ttl: Temporal.Duration): string {
  return say(wording, locale, { code, minutes: Math.max(1, Math.floor(ttl.total('minutes'))) });
}

const wording: Wording = {
  fr: "Guichet : le code pour activer votre compte est {code}. Il est valable {minutes} min. Ne le communiquez à personne. Si vous n'avez rien demandé, ignorez ce message.",
  de: 'Guichet: Der Code zur Aktivierung Ihres Kontos lautet {code}. Er gilt {minutes} Min. Geben Sie ihn niemandem weiter. Haben Sie nichts verlangt, ignorieren Sie diese Nachricht.',
  it: 'Guichet: il codice per attivare il suo conto è {code}. È valido {minutes} min. Non lo comunichi a nessuno. Se non ha chiesto nulla, ignori questo messaggio.',
  en: 'Guichet: the code to activate your account is {code}. It is valid for {minutes} min. Do not share it with anyone. If you asked for nothing, ignore this message.',
};

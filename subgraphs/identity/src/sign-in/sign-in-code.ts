import { randomInt, timingSafeEqual } from 'node:crypto';
import { type Locale, say, type Wording } from '@guichet/chassis/problems/problem.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import type { ChallengeId } from './sign-in.ts';

/** Six digits that nobody can foresee. */
export function makeCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of a code. It is bound to its sign-in: the same digits in another one have another fingerprint. */
export function fingerprintOf(vault: Vault, challengeId: ChallengeId, code: string): string {
  return vault.fingerprint('identity.sign-in-code', `${challengeId} ${code}`);
}

/** In the place of a fingerprint where no code was sent: none is like it. */
export const fingerprintOfNone = '';

/** Compares in a time that tells nothing of how much is right. */
export function isSameFingerprint(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** The SMS that carries the code. */
export function codeMessage(locale: Locale, code: string, ttl: Temporal.Duration): string {
  return say(wording, locale, { code, minutes: Math.max(1, Math.floor(ttl.total('minutes'))) });
}

/** The SMS in the place of a code when too many were sent. */
export function tooManyCodesMessage(locale: Locale): string {
  return say(tooMany, locale);
}

const wording: Wording = {
  fr: "Guichet : votre code d'accès est {code}. Il est valable {minutes} min. Ne le communiquez à personne.",
  de: 'Guichet: Ihr Zugangscode lautet {code}. Er gilt {minutes} Min. Geben Sie ihn niemandem weiter.',
  it: "Guichet: il suo codice d'accesso è {code}. È valido {minutes} min. Non lo comunichi a nessuno.",
  en: 'Guichet: your access code is {code}. It is valid for {minutes} min. Do not share it with anyone.',
};

const tooMany: Wording = {
  fr: "Guichet : trop de codes d'accès ont été demandés. Réessayez dans une heure. Si ce n'est pas vous, changez votre mot de passe.",
  de: 'Guichet: Es wurden zu viele Zugangscodes angefordert. Versuchen Sie es in einer Stunde erneut. Waren Sie es nicht, ändern Sie Ihr Passwort.',
  it: "Guichet: sono stati chiesti troppi codici d'accesso. Riprovi tra un'ora. Se non è stato lei, cambi la password.",
  en: 'Guichet: too many access codes were asked for. Try again in an hour. If it was not you, change your password.',
};

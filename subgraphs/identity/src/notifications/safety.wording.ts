import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { FactorKind, SafetyMail } from './mail.ts';
import type { PlainWording } from './plain-letter.ts';
import { de } from './wording/safety/de.ts';
import { en } from './wording/safety/en.ts';
import { fr } from './wording/safety/fr.ts';
import { it } from './wording/safety/it.ts';

/** What letters about the safety of an account say in a language. */
export interface SafetyWording {
  readonly facts: Readonly<
    Record<'newEmail' | 'phone' | 'at' | 'device' | 'unknownDevice' | 'iban' | 'mandate' | 'creditor', string>
  >;
  readonly factors: Readonly<Record<FactorKind, string>>;
  /**
   * What a letter offers to who didn't do what it tells: to look after his account's safety or bank accounts, to choose a
   * new password, or to call, since nothing else would help. `own` letters say it themselves.
   */
  readonly doors: Readonly<
    Record<
      'safety' | 'bank' | 'password' | 'call' | 'own',
      Pick<PlainWording, 'action' | 'other' | 'closing'>
    >
  >;
  readonly letters: Readonly<Record<SafetyMail['kind'], PlainWording>>;
}

export const safetyWording: Readonly<Record<Locale, SafetyWording>> = { fr, de, it, en };

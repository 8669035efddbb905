import { environment } from '@guichet/chassis/config/environment.ts';
import { duration, readSettings } from '@guichet/chassis/config/settings.ts';
import { z } from 'zod';

export interface IdentitySettings {
  /** From when a new code may be asked for: « au bout d'une minute ». */
  readonly codeResendAfter: Temporal.Duration;
  /** How long a code is accepted: at most ten minutes for a code out of band (NIST SP 800-63B). */
  readonly codeTtl: Temporal.Duration;
  /** How long failures are remembered, and how long too many of them lock. */
  readonly signInLock: Temporal.Duration;
  /** A session that nobody uses ends: half an hour lets a person gather the papers of a claim without losing the form. */
  readonly sessionIdle: Temporal.Duration;
  /** A session ends whatever happens: half a day is one working day at the counter (OWASP ASVS 7.3.2). */
  readonly sessionLife: Temporal.Duration;
  /** Turns off what only a developer's machine may have: the local mailbox, the people of the demonstration. */
  readonly isProduction: boolean;
}

/** @throws SettingsRefused with a line for each variable that can't be read. */
export function readIdentitySettings(from: typeof environment = environment): IdentitySettings {
  const read = readSettings(
    {
      SIGN_IN_CODE_RESEND_AFTER: duration.prefault('PT60S'),
      SIGN_IN_CODE_TTL: duration.prefault('PT10M'),
      SIGN_IN_LOCK: duration.prefault('PT15M'),
      SESSION_IDLE: duration.prefault('PT30M'),
      SESSION_LIFE: duration.prefault('PT12H'),
      NODE_ENV: z.string().optional(),
    },
    from,
  );
  return {
    codeResendAfter: read.SIGN_IN_CODE_RESEND_AFTER,
    codeTtl: read.SIGN_IN_CODE_TTL,
    signInLock: read.SIGN_IN_LOCK,
    sessionIdle: read.SESSION_IDLE,
    sessionLife: read.SESSION_LIFE,
    isProduction: read.NODE_ENV === 'production',
  };
}

import { environment } from '@guichet/chassis/config/environment.ts';
import {
  duration,
  flag,
  port,
  readSettings,
  SettingsRefused,
  url,
} from '@guichet/chassis/config/settings.ts';
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
  /** How long the link of a verification e-mail is good. */
  readonly verificationLinkTtl: Temporal.Duration;
  /** How long an account lives whose address nobody verifies: who took a stranger's address keeps it no longer. */
  readonly unverifiedAccountTtl: Temporal.Duration;
  /** How long the link to a new password is good. */
  readonly passwordResetLinkTtl: Temporal.Duration;
  /** How long the link that activates a client's account is good: « valable 7 jours ». */
  readonly activationLinkTtl: Temporal.Duration;
  /** How long a copy of one's data can be downloaded. */
  readonly dataExportTtl: Temporal.Duration;
  /** Where people reach the counter: the links of the messages begin with it, without a slash at the end. */
  readonly publicUrl: string;
  /** `smtp://user:password@host:port` or `smtps://…`; null: the local mailbox, and in production nobody. */
  readonly smtpUrl: string | null;
  /** Address of the SMS gateway, which takes `POST { id, to, text }` as JSON; null as above. */
  readonly smsUrl: string | null;
  /** Whether events of providers may be sent to this very machine, over plain HTTP too: for who develops a receiver. */
  readonly webhookLocalReceivers: boolean;
  /** Sender of the e-mails. */
  readonly mailFrom: string;
  /** Turns off what only a developer's machine may have: the local mailbox, the people of the demonstration. */
  readonly isProduction: boolean;
}

/** @throws SettingsRefused with a line for each variable that can't be read, or what production does not allow. */
export function readIdentitySettings(from: typeof environment = environment): IdentitySettings {
  const read = readSettings(
    {
      SIGN_IN_CODE_RESEND_AFTER: duration.prefault('PT60S'),
      SIGN_IN_CODE_TTL: duration.prefault('PT10M'),
      SIGN_IN_LOCK: duration.prefault('PT15M'),
      SESSION_IDLE: duration.prefault('PT30M'),
      SESSION_LIFE: duration.prefault('PT12H'),
      EMAIL_VERIFICATION_LINK_TTL: duration.prefault('P2D'),
      UNVERIFIED_ACCOUNT_TTL: duration.prefault('P7D'),
      PASSWORD_RESET_LINK_TTL: duration.prefault('PT1H'),
      ACTIVATION_LINK_TTL: duration.prefault('P7D'),
      DATA_EXPORT_TTL: duration.prefault('P7D'),
      PORT: port.default(4000),
      PUBLIC_URL: url.optional(),
      SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
      SMS_URL: url.optional(),
      WEBHOOK_LOCAL_RECEIVERS: flag.default(false),
      MAIL_FROM: z.string().default('Guichet <ne-pas-repondre@guichet.example>'),
      NODE_ENV: z.string().optional(),
    },
    from,
  );
  if (read.NODE_ENV === 'production' && read.WEBHOOK_LOCAL_RECEIVERS)
    throw new SettingsRefused([
      'WEBHOOK_LOCAL_RECEIVERS is 1: in production no stranger has this machine called. Leave it unset.',
    ]);
  return {
    codeResendAfter: read.SIGN_IN_CODE_RESEND_AFTER,
    codeTtl: read.SIGN_IN_CODE_TTL,
    signInLock: read.SIGN_IN_LOCK,
    sessionIdle: read.SESSION_IDLE,
    sessionLife: read.SESSION_LIFE,
    verificationLinkTtl: read.EMAIL_VERIFICATION_LINK_TTL,
    unverifiedAccountTtl: read.UNVERIFIED_ACCOUNT_TTL,
    passwordResetLinkTtl: read.PASSWORD_RESET_LINK_TTL,
    activationLinkTtl: read.ACTIVATION_LINK_TTL,
    dataExportTtl: read.DATA_EXPORT_TTL,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
    smtpUrl: read.SMTP_URL ?? null,
    smsUrl: read.SMS_URL ?? null,
    webhookLocalReceivers: read.WEBHOOK_LOCAL_RECEIVERS,
    mailFrom: read.MAIL_FROM,
    isProduction: read.NODE_ENV === 'production',
  };
}

import type { Log } from '@guichet/chassis/log/log.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import type { IdentitySettings } from '../settings.ts';
import { NotCarried } from './delivery.ts';
import { localMailbox } from './local-mailbox.ts';
import type { Carrier, MessageChannel } from './message.ts';
import { smsCarrier } from './sms-carrier.ts';

/** Who carries messages out of the house, for as long as the process lives. */
export interface Carriers extends Disposable {
  carrierOf(channel: MessageChannel, context: Pick<JobContext, 'database' | 'vault'>): Carrier;
}

const settingOf: Readonly<Record<MessageChannel, string>> = { EMAIL: 'SMTP_URL', SMS: 'SMS_URL' };

/** Opens the ways out that the settings name: what they don't name goes to the local mailbox, and in production waits. */
export async function openCarriers(
  settings: Pick<IdentitySettings, 'smtpUrl' | 'smsUrl' | 'mailFrom' | 'isProduction'>,
  log: Log,
): Promise<Carriers> {
  const { smtpUrl, smsUrl, mailFrom, isProduction } = settings;
  const mail = smtpUrl === null ? null : await openMail(smtpUrl, mailFrom);
  const carriers = { EMAIL: mail, SMS: smsUrl === null ? null : smsCarrier(smsUrl) };
  for (const channel of ['EMAIL', 'SMS'] as const)
    if (isProduction && !carriers[channel])
      log.warn('messages wait: nobody carries them until the setting names who does', {
        channel,
        setting: settingOf[channel],
      });
  return {
    carrierOf: (channel, context) =>
      carriers[channel] ?? (isProduction ? noCarrier(channel) : localMailbox(context)),
    [Symbol.dispose]: () => mail?.[Symbol.dispose](),
  };
}

/** Its library is large: a start without a mail server does not load it. */
async function openMail(smtpUrl: string, mailFrom: string): Promise<Carrier & Disposable> {
  const { openSmtpCarrier } = await import('./smtp-carrier.ts');
  return openSmtpCarrier(smtpUrl, mailFrom);
}

function noCarrier(channel: MessageChannel): Carrier {
  const missing = new NotCarried(`${settingOf[channel]}_MISSING`, { isFinal: false });
  return { carry: () => Promise.reject(missing) };
}

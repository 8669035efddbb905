import type { ClientWording } from '../client.wording.ts';

export const en: ClientWording = {
  signature: 'Personal services',
  footer: ['We never ask for your password or your code by email.'],
  facts: { provider: 'Provider', town: 'Town' },
  sms: {
    CLIENT_ACTIVATION: 'Guichet: a provider has registered you. Activate your account: {link}',
    CLIENT_LINK_REQUESTED: 'Guichet: a provider asks to be linked with you. Accept or refuse: {link}',
  },
  letters: {
    CLIENT_ACTIVATION: {
      subject: 'Activate your account',
      preview: 'A provider has registered you. The activation link is valid until {day}.',
      heading: 'Activate your account',
      opening: [
        'A provider of personal services has registered you at the counter with this email address. Activate your account to receive its payment requests, validate them or contest them.',
        'When you activate it, you choose a password, confirm your mobile phone and accept a SEPA direct debit mandate.',
      ],
      action: 'Activate my account',
      hint: 'The link is valid until {day}. After that you can ask for a new one at the counter.',
      closing: ['If you do not know this provider, ignore this email: nothing is debited without you.'],
    },
    CLIENT_LINK_REQUESTED: {
      subject: 'A link request is waiting for you',
      preview: 'A provider asks to be linked with you.',
      heading: 'Link request',
      opening: [
        'A provider of personal services asks to be linked with you. Once you have accepted, it can send you payment requests, which you validate or contest.',
      ],
      action: 'See the request',
      hint: 'You will be asked to sign in.',
      closing: [
        'If you do not know this provider, refuse the request: nothing is debited without your agreement.',
      ],
    },
  },
};

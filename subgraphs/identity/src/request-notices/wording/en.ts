import type { RequestWording } from '../request.wording.ts';

export const en: RequestWording = {
  signature: 'Services to persons',
  footer: [
    'You receive this email because you are linked with a provider at the counter.',
    'We never ask for your password or your code by email.',
  ],
  facts: {
    provider: 'Provider',
    invoice: 'Invoice no.',
    period: 'Period',
    total: 'Total, VAT included',
    share: 'Your share',
    advance: 'Immediate advance',
    until: 'You can answer until',
  },
  inGeneva: '{moment} (Geneva time)',
  letters: {
    ASKED: {
      subject: 'A payment request waits for your answer',
      preview: 'You have {hours} hours to validate or contest it.',
      heading: 'Payment request',
      opening: [
        'A provider asks you for a payment for services at home. Your share is {share}.',
        'From the delivery of this message you have {hours} hours to validate or contest it. Without an answer from you within that time it is validated automatically.',
      ],
      action: 'See the request',
      hint: "The request's page says until when you can answer.",
      closing: [
        'Once the request is validated, your share is debited from your bank account.',
        "You don't know this provider, or the invoice has an error? Contest the request.",
      ],
    },
    REMINDER: {
      subject: 'Payment request: you can still answer until {until}',
      preview: 'Without an answer from you it is validated automatically.',
      heading: 'A payment request still waits for your answer',
      opening: [
        'You can validate or contest this payment request until {until}. Your share is {share}.',
        'Without an answer from you within that time it is validated automatically.',
      ],
      action: 'See the request',
    },
    VALIDATED: {
      subject: 'Payment request validated',
      preview: 'Your share of {share} will be debited from your bank account.',
      opening: [
        'You validated this payment request. Your share of {share} will be debited from your bank account.',
      ],
      action: 'See the request',
      hint: 'Keep this email: it is your confirmation.',
    },
    VALIDATED_ALONE: {
      subject: 'Payment request validated automatically',
      preview: 'Your share of {share} will be debited from your bank account.',
      opening: [
        'Without an answer from you until {until}, this payment request was validated automatically. Your share of {share} will be debited from your bank account.',
      ],
      action: 'See the request',
      closing: ["You don't agree? Turn to the provider."],
    },
    CONTESTED: {
      subject: 'Your contest is recorded',
      preview: 'Nothing will be debited for this payment request.',
      opening: [
        'You contested this payment request. Nothing will be debited, and the provider is told your reason.',
      ],
      action: 'See the request',
      closing: ['For what comes next, turn to the provider.'],
    },
    CANCELLED: {
      subject: 'Payment request taken back',
      preview: 'Nothing will be debited, and there is nothing for you to do.',
      opening: [
        'The provider took this payment request back. Nothing will be debited, and there is nothing for you to do.',
      ],
      action: 'See the request',
    },
    DEBITED: {
      subject: 'Your share of {share} is debited',
      preview: 'The payment request is settled on your side.',
      opening: ['Your share of {share} of this payment request was debited from your bank account.'],
      action: 'See the request',
      hint: 'Keep this email: it is your receipt.',
    },
    DEBIT_REFUSED: {
      subject: 'Your bank refused a debit',
      preview: 'Your share of {share} is still due.',
      opening: [
        'Your bank did not accept the debit of your share of {share}. It is still due.',
        "Check with your bank that the account is covered and accepts our debits. The request's page says how it stands.",
      ],
      action: 'See the request',
      closing: ['As long as your share is due, your providers cannot send you a new request.'],
    },
  },
  sms: {
    ASKED:
      'Guichet: a payment request of {total} (your share: {share}) waits for your answer. You have {hours} hours to validate or contest it; then it is validated automatically. {link}',
    REMINDER:
      'Guichet: you can validate or contest a payment request (your share: {share}) until {until}. Then it is validated automatically. {link}',
    VALIDATED: 'Guichet: you validated a payment request. Your share of {share} will be debited. {link}',
    VALIDATED_ALONE:
      'Guichet: without an answer from you, a payment request was validated automatically. Your share of {share} will be debited. {link}',
    CONTESTED: 'Guichet: your contest is recorded. Nothing will be debited. {link}',
    CANCELLED: 'Guichet: a payment request of {total} was taken back. Nothing will be debited. {link}',
    DEBITED: 'Guichet: your share of {share} was debited. {link}',
    DEBIT_REFUSED: 'Guichet: your bank refused the debit of {share}, which is still due. {link}',
  },
};

import type { WebhookWording } from '../webhook.wording.ts';

export const en: WebhookWording = {
  facts: { organisation: 'Company', host: 'Address' },
  letters: {
    WEBHOOK_EXHAUSTED: {
      subject: 'We no longer notify your software',
      preview: 'Ten attempts in three days failed.',
      heading: 'Sending to your software is paused',
      opening: [
        'Your software did not take an event, in spite of ten attempts over about three days. We no longer send anything to this address.',
        'Nothing is lost: your programs read what happened meanwhile with the operation “events”.',
      ],
      action: 'See the addresses',
      hint: 'There you see the answer to each attempt, and resume sending.',
    },
    WEBHOOK_GONE: {
      subject: 'We no longer notify your software',
      preview: 'It answered that this address no longer exists.',
      heading: 'Sending to your software is paused',
      opening: [
        'Your software answered “410 Gone”: this address no longer exists. We no longer send anything there.',
        'Nothing is lost: your programs read what happened meanwhile with the operation “events”.',
      ],
      action: 'See the addresses',
      hint: 'There you delete this address, or resume sending.',
    },
  },
};

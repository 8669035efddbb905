import type { WebhookWording } from '../webhook.wording.ts';

export const de: WebhookWording = {
  facts: { organisation: 'Unternehmen', host: 'Adresse' },
  letters: {
    WEBHOOK_EXHAUSTED: {
      subject: 'Wir benachrichtigen Ihre Software nicht mehr',
      preview: 'Zehn Versuche in drei Tagen sind misslungen.',
      heading: 'Der Versand an Ihre Software ist angehalten',
      opening: [
        'Ihre Software hat ein Ereignis trotz zehn Versuchen über rund drei Tage nicht angenommen. Wir senden nichts mehr an diese Adresse.',
        'Es ist nichts verloren: Ihre Programme lesen mit der Operation «events», was inzwischen geschehen ist.',
      ],
      action: 'Adressen ansehen',
      hint: 'Dort sehen Sie die Antwort auf jeden Versuch und nehmen den Versand wieder auf.',
    },
    WEBHOOK_GONE: {
      subject: 'Wir benachrichtigen Ihre Software nicht mehr',
      preview: 'Sie hat geantwortet, dass es diese Adresse nicht mehr gibt.',
      heading: 'Der Versand an Ihre Software ist angehalten',
      opening: [
        'Ihre Software hat mit «410 Gone» geantwortet: Diese Adresse gibt es nicht mehr. Wir senden nichts mehr dorthin.',
        'Es ist nichts verloren: Ihre Programme lesen mit der Operation «events», was inzwischen geschehen ist.',
      ],
      action: 'Adressen ansehen',
      hint: 'Dort löschen Sie diese Adresse oder nehmen den Versand wieder auf.',
    },
  },
};

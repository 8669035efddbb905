import type { WebhookWording } from '../webhook.wording.ts';

export const fr: WebhookWording = {
  facts: { organisation: 'Entreprise', host: 'Adresse' },
  letters: {
    WEBHOOK_EXHAUSTED: {
      subject: 'Nous ne prévenons plus votre logiciel',
      preview: "Dix essais en trois jours n'ont pas abouti.",
      heading: 'Les envois à votre logiciel sont en pause',
      opening: [
        "Votre logiciel n'a pas accepté un événement, malgré dix essais répartis sur environ trois jours. Nous n'envoyons plus rien à cette adresse.",
        "Rien n'est perdu : vos programmes lisent ce qui s'est passé entre-temps avec l'opération « events ».",
      ],
      action: 'Voir les adresses',
      hint: 'Vous y voyez la réponse à chaque essai, et vous y reprenez les envois.',
    },
    WEBHOOK_GONE: {
      subject: 'Nous ne prévenons plus votre logiciel',
      preview: 'Il a répondu que cette adresse n’existe plus.',
      heading: 'Les envois à votre logiciel sont en pause',
      opening: [
        "Votre logiciel a répondu « 410 Gone » : cette adresse n'existe plus. Nous n'y envoyons plus rien.",
        "Rien n'est perdu : vos programmes lisent ce qui s'est passé entre-temps avec l'opération « events ».",
      ],
      action: 'Voir les adresses',
      hint: 'Vous y supprimez cette adresse, ou vous y reprenez les envois.',
    },
  },
};

import type { WebhookWording } from '../webhook.wording.ts';

export const it: WebhookWording = {
  facts: { organisation: 'Impresa', host: 'Indirizzo' },
  letters: {
    WEBHOOK_EXHAUSTED: {
      subject: 'Non avvisiamo più il suo software',
      preview: 'Dieci tentativi in tre giorni non sono riusciti.',
      heading: 'Gli invii al suo software sono in pausa',
      opening: [
        'Il suo software non ha accettato un evento, malgrado dieci tentativi in circa tre giorni. Non inviamo più nulla a questo indirizzo.',
        "Nulla è perso: i suoi programmi leggono ciò che è accaduto nel frattempo con l'operazione «events».",
      ],
      action: 'Vedere gli indirizzi',
      hint: 'Vi trova la risposta a ogni tentativo, e vi riprende gli invii.',
    },
    WEBHOOK_GONE: {
      subject: 'Non avvisiamo più il suo software',
      preview: 'Ha risposto che questo indirizzo non esiste più.',
      heading: 'Gli invii al suo software sono in pausa',
      opening: [
        'Il suo software ha risposto «410 Gone»: questo indirizzo non esiste più. Non vi inviamo più nulla.',
        "Nulla è perso: i suoi programmi leggono ciò che è accaduto nel frattempo con l'operazione «events».",
      ],
      action: 'Vedere gli indirizzi',
      hint: 'Vi elimina questo indirizzo, o vi riprende gli invii.',
    },
  },
};

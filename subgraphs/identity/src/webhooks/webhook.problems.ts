import { defineProblems } from '@guichet/chassis/problems/problem.ts';

export const webhookProblems = defineProblems('identity', {
  WEBHOOK_URL_MALFORMED: {
    description:
      'The address of a webhook is not https, longer than 500 characters, or bears a user, a password or a fragment.',
    fr: "Cette adresse n'est pas valable. Ecrivez-la comme https://logiciel.example/guichet, sans identifiant.",
    de: 'Diese Adresse ist ungültig. Schreiben Sie sie wie https://logiciel.example/guichet, ohne Zugangsdaten.',
    it: 'Questo indirizzo non è valido. Lo scriva come https://logiciel.example/guichet, senza credenziali.',
    en: 'This address is not valid. Write it as https://logiciel.example/guichet, without credentials.',
  },
  WEBHOOK_ADDRESS_REFUSED: {
    description: 'The address of a webhook leads into a private network, or to the machine itself.',
    fr: "Cette adresse mène à un réseau privé. Indiquez une adresse accessible depuis l'internet public.",
    de: 'Diese Adresse führt in ein privates Netz. Geben Sie eine Adresse an, die im öffentlichen Internet erreichbar ist.',
    it: "Questo indirizzo porta a una rete privata. Indichi un indirizzo raggiungibile dall'internet pubblico.",
    en: 'This address leads into a private network. Name one that can be reached from the public internet.',
  },
  WEBHOOK_ENDPOINTS_FULL: {
    description: 'The provider has ten addresses already: delete one of them first.',
    fr: "Il y a déjà {limit} adresses. Supprimez d'abord celles qui ne servent plus.",
    de: 'Es gibt bereits {limit} Adressen. Löschen Sie zuerst jene, die nicht mehr gebraucht werden.',
    it: 'Ci sono già {limit} indirizzi. Elimini prima quelli che non servono più.',
    en: 'There are {limit} addresses already. Delete those that are no longer used first.',
  },
  WEBHOOK_PAUSED: {
    description: 'The address is paused: resume it before a delivery is replayed.',
    fr: "Cette adresse est en pause. Reprenez d'abord les envois.",
    de: 'Diese Adresse ist angehalten. Nehmen Sie den Versand zuerst wieder auf.',
    it: 'Questo indirizzo è in pausa. Riprenda prima gli invii.',
    en: 'This address is paused. Resume it first.',
  },
});

/** What the fields are called on the page. */
export const webhookLabels = {
  url: { fr: 'Adresse', de: 'Adresse', it: 'Indirizzo', en: 'Address' },
  idempotencyKey: {
    fr: "Clé d'idempotence",
    de: 'Idempotenzschlüssel',
    it: 'Chiave di idempotenza',
    en: 'Idempotency key',
  },
} as const;

import { icu } from '../icu.ts';

const say = icu('fr');

/** Cases at the desk of finance, in French. */
export const fr = {
  title: 'Dossiers financiers',
  filters: {
    ouverts: 'Ouverts',
    clos: 'Répondus ou retirés',
    tous: 'Tous',
  },
  allKinds: 'Tous',
  none: "Aucun dossier n'attend",
  noneMeans: "Un dossier apparaît ici dès qu'une entreprise ou un particulier l'ouvre.",
  private: 'Particulier',
  answer: 'Répondre',
  how: 'Par quoi ?',
  ways: {
    CREDIT_NOTE: 'Un avoir',
    REFUND: 'Un remboursement sur la carte',
    BILLING_ADDRESS: 'Une autre adresse de facturation',
    EXPLANATION: 'Une explication',
  },
  text: 'Ce que la personne lit',
  textHint: 'De 10 à 4000 caractères.',
  chooseWay: 'Choisissez par quoi vous répondez.',
  send: 'Envoyer la réponse',
  sending: 'Envoi…',
  done: say<{ number: string }>('Le dossier {number} est répondu.'),
  own: 'Vous avez ouvert ce dossier : un ou une collègue y répond.',
  refundable: say<{ amount: string }>('{amount} au plus peuvent encore être remboursés.'),
} as const;

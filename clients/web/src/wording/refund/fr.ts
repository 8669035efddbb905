import { icu } from '../icu.ts';

const say = icu('fr');

/** Paying back an order, in French. */
export const fr = {
  title: say<{ number: string }>('Rembourser la commande {number}'),
  button: 'Rembourser',
  refundable: say<{ amount: string }>('Peut encore être remboursé : {amount}'),
  means: 'Sur la carte qui a payé. La commande reste où elle en est.',
  before: 'Déjà remboursé',
  states: {
    ASKED: 'demandé',
    AUTHORISED: 'autorisé',
    DONE: 'fait',
    REFUSED: 'refusé',
    UNCLEAR: 'à vérifier',
  },
  done: say<{ amount: string }>('Le remboursement de {amount} est demandé.'),
  none: 'Rien ne peut plus être remboursé sur la carte.',
} as const;

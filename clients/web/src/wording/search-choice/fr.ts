import { icu } from '../icu.ts';

const say = icu('fr');

export const fr = {
  byName: 'Le début du nom ou du prénom',
  open: 'Montrer la liste',
  searching: 'Recherche en cours…',
  none: say<{ text: string }>('Aucun nom ne commence par « {text} »'),
  failed: "La recherche n'a pas reçu de réponse. Rouvrez la liste pour réessayer.",
  more: 'Tapez un nom pour trouver les autres.',
  born: say<{ day: string }>('Naissance : {day}'),
  notShown: "Le nom de la personne choisie n'a pas pu être chargé.",
  again: 'Réessayer',
} as const;

import { icu } from '../icu.ts';

const say = icu('fr');

/** What every desk says where officers decide, whatever they decide about, in French. */
export const fr = {
  decision: 'Décision',
  none: 'Rien à traiter',
  sending: 'Enregistrement…',
  sendKeys: 'Ctrl Entrée',
  overtakenMeans: "Ce que vous voyez est à jour. Votre décision n'est pas partie.",
  notDone: "La décision n'est pas enregistrée.",
  notDoneMeans: 'Ce que vous avez écrit reste ici.',
  yourText: 'Votre texte, gardé ici',
  keys: 'Raccourcis du clavier',
  keyList: 'Revenir à la liste',
  keySend: 'Envoyer la décision choisie',
  keyHelp: 'Montrer cette fenêtre',
  keysOn: 'Les touches seules agissent',
  close: 'Fermer',
  chooses: say<{ verdict: string }>('Choisir « {verdict} »'),
} as const;

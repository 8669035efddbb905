import { icu } from '../icu.ts';

const say = icu('fr');

/** A claim that is made again, in French. */
export const fr = {
  act: { MONTH: 'Reprendre pour un nouveau mois', QUARTER: 'Reprendre pour un nouveau trimestre' },
  means:
    'Un brouillon reprend le bénéficiaire, le compte, le numéro de décision et les entrées de cette demande, aux dates que vous choisissez. Rien ne part encore.',
  period: { MONTH: 'Nouveau mois', QUARTER: 'Nouveau trimestre' },
  begin: 'Commencer le brouillon',
  beginning: 'Préparation…',
  cancel: 'Annuler',
  title: 'Reprise',
  from: say<{ reference: string }>('De votre demande {reference}'),
  takenOver: say<{ period: string }>('Les entrées sont reportées sur {period}, aux mêmes jours du mois.'),
  left: "Les documents, la remarque et le numéro de facture n'ont pas été repris. Les montants sont calculés aux tarifs de la nouvelle période.",
  toCheck: 'A vérifier :',
} as const;

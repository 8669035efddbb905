import { icu } from '../icu.ts';

const say = icu('fr');

/** What the insurance pays, in French. */
export const fr = {
  title: 'Tarifs',
  lead: "Ce que l'assurance paie, par formulaire. La date de la prestation choisit le tarif ; une demande envoyée garde les siens.",
  print: 'Imprimer',
  caption: say<{ form: string }>('Tarifs du formulaire « {form} »'),
  service: 'Prestation',
  amount: 'Montant',
  since: 'Depuis',
  source: 'Source',
  none: 'Aucun tarif en vigueur',
  unverified: 'à confirmer',
  toCome: 'à venir',
  correctSource: 'Corriger la source',
  change: 'Modifier',
  actOn: say<{ act: string; title: string; day: string }>('{act} : {title}, tarif dès le {day}'),
  before: say<{ count: number }>('{count, plural, one {# tarif précédent} other {# tarifs précédents}}'),
  remove: 'Retirer',
  removeTitle: say<{ day: string }>('Retirer le tarif du {day} ?'),
  removeMeans: say<{ title: string; amount: string; day: string }>(
    "« {title} » : {amount} dès le {day} n'entrera pas en vigueur. Le tarif précédent continue.",
  ),
  removed: say<{ title: string; day: string }>('« {title} » : le tarif du {day} est retiré.'),
  notDone: "Rien n'est changé.",
  cancel: 'Annuler',
  newRate: 'Nouveau tarif',
  newRateMeans: 'Il compte dès son premier jour et termine le précédent la veille.',
  choose: 'Choisissez',
  validFrom: 'Valable dès le',
  validFromHint: 'Par exemple : 01.01.2027',
  isThere: 'Un tarif commence déjà ce jour : il sera modifié.',
  hasBegun: 'Ce tarif compte déjà : seules sa source et sa confirmation peuvent changer.',
  sourceHint: "L'article de loi ou la circulaire, avec sa date.",
  isVerified: 'Montant et date confirmés',
  isVerifiedHint: 'Sinon, le tarif compte et porte « à confirmer ».',
  record: 'Enregistrer',
  recording: 'Enregistrement…',
  confirmNew: 'Enregistrer ce tarif ?',
  confirmChange: 'Modifier ce tarif ?',
  meansNew: say<{ title: string; amount: string; day: string }>(
    '« {title} » : {amount} pour les prestations dès le {day}.',
  ),
  meansFormer: say<{ former: string }>("Jusqu'à la veille : {former}."),
  meansToCome: "D'ici là, il peut encore être modifié ou retiré.",
  meansBegun:
    "Ce jour n'est pas à venir : le tarif compte aussitôt et son montant ne pourra plus changer. Les demandes déjà envoyées gardent leurs montants.",
  meansChange: say<{ title: string; day: string; amount: string; former: string }>(
    '« {title} » dès le {day} : {amount} au lieu de {former}.',
  ),
  meansSource: say<{ title: string; amount: string; day: string; source: string; isVerified: 'yes' | 'no' }>(
    '« {title} », {amount} dès le {day}. Source : {source}. {isVerified, select, yes {Montant et date confirmés.} other {Reste à confirmer.}}',
  ),
  recorded: say<{ title: string; amount: string; day: string }>(
    '« {title} » : {amount} dès le {day}, enregistré.',
  ),
} as const;

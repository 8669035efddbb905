import { icu } from '../icu.ts';

const say = icu('fr');

/** Who works at an office, in French. */
export const fr = {
  title: 'Equipe',
  lead: "Qui travaille à l'office, et ce que chacun y fait.",
  office: 'Office',
  offices: {
    INSURANCE: 'Assurance invalidité',
    POPULATION: 'Population',
    PERSONAL_SERVICES: 'Services à la personne',
  },
  roles: {
    OFFICER: 'Traitement des dossiers',
    FINANCE: 'Finances',
    ADMINISTRATOR: 'Administration',
    EXPLORER: 'Exploration',
  },
  rolesMean: {
    OFFICER: 'Accepte, demande une correction, refuse.',
    FINANCE: 'Versements, factures, remboursements.',
    ADMINISTRATOR: 'Décide qui travaille ici. Ne voit aucun dossier pour autant.',
    EXPLORER:
      "Envoie ses propres requêtes dans l'explorateur, et y voit ce que ses autres rôles lui laissent voir.",
  },
  search: 'Chercher un nom ou un email',
  caption: 'Equipe, par nom',
  name: 'Nom',
  role: 'Rôles',
  you: 'vous',
  none: 'Personne ici',
  noneMeans: 'Donnez un premier rôle.',
  noneFound: 'Personne ne porte ce nom',
  noneFoundMeans: "Cherchez par le début du nom, du prénom ou de l'email.",
  more: 'Afficher la suite',
  grant: 'Donner un rôle',
  grantMeans: 'La personne doit avoir un compte avec une adresse validée. Elle reçoit un email.',
  email: 'Email de son compte',
  grantRole: 'Rôle',
  granting: 'Enregistrement…',
  revoke: 'Retirer',
  revokeThis: say<{ role: string; person: string }>('Retirer le rôle « {role} » à {person}'),
  revokeTitle: say<{ person: string }>('Retirer ce rôle à {person} ?'),
  revokeMeans: say<{ role: string; office: string }>(
    '« {role} », {office} : la personne le perd dans la minute. Elle reçoit un email.',
  ),
  ownMeans: 'Personne ne change ses propres rôles.',
  cancel: 'Annuler',
  notDone: "Rien n'est changé.",
  granted: say<{ role: string; person: string }>('{person} a maintenant le rôle « {role} ».'),
  revoked: say<{ role: string; person: string }>("{person} n'a plus le rôle « {role} »."),
  changes: 'Derniers changements',
  changesCaption: "Derniers changements de rôles, le plus récent d'abord",
  when: 'Quand',
  who: 'Personne',
  change: 'Changement',
  given: say<{ role: string }>('reçoit « {role} »'),
  taken: say<{ role: string }>('perd « {role} »'),
  by: 'Par',
  byCommand: 'la ligne de commande',
  noChanges: "Aucun changement pour l'instant.",
} as const;

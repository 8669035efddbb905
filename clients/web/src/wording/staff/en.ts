import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** Who works at an office, in English. */
export const en: Widened<typeof fr> = {
  title: 'Team',
  lead: 'Who works at the office, and what each does there.',
  office: 'Office',
  offices: {
    INSURANCE: 'Disability insurance',
    POPULATION: 'Population',
    PERSONAL_SERVICES: 'Personal services',
  },
  roles: {
    OFFICER: 'Treatment of files',
    FINANCE: 'Finance',
    ADMINISTRATOR: 'Administration',
    EXPLORER: 'Exploration',
  },
  rolesMean: {
    OFFICER: 'Accepts, asks for a correction, refuses.',
    FINANCE: 'Payouts, invoices, refunds.',
    ADMINISTRATOR: 'Decides who works here. Sees no file because of it.',
    EXPLORER: 'Sends own queries in the explorer, and sees with them what the other roles allow.',
  },
  search: 'Search for a name or an e-mail',
  caption: 'Team, by name',
  name: 'Name',
  role: 'Roles',
  you: 'you',
  none: 'Nobody here',
  noneMeans: 'Give a first role.',
  noneFound: 'Nobody has this name',
  noneFoundMeans: 'Search by the beginning of the family name, the given name or the e-mail.',
  more: 'Show more',
  grant: 'Give a role',
  grantMeans: 'The person must have an account with a verified address. He receives an e-mail.',
  email: 'E-mail of the account',
  grantRole: 'Role',
  granting: 'Saving…',
  revoke: 'Take away',
  revokeThis: say<{ role: string; person: string }>('Take the role “{role}” away from {person}'),
  revokeTitle: say<{ person: string }>('Take this role away from {person}?'),
  revokeMeans: say<{ role: string; office: string }>(
    '“{role}”, {office}: the person loses it within a minute, and receives an e-mail.',
  ),
  ownMeans: 'Nobody changes his own roles.',
  cancel: 'Cancel',
  notDone: 'Nothing is changed.',
  granted: say<{ role: string; person: string }>('{person} now has the role “{role}”.'),
  revoked: say<{ role: string; person: string }>('{person} no longer has the role “{role}”.'),
  changes: 'Last changes',
  changesCaption: 'Last changes of roles, newest first',
  when: 'When',
  who: 'Person',
  change: 'Change',
  given: say<{ role: string }>('receives “{role}”'),
  taken: say<{ role: string }>('loses “{role}”'),
  by: 'By',
  byCommand: 'the command line',
  noChanges: 'No change yet.',
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Who works at an office, in German. */
export const de: Widened<typeof fr> = {
  title: 'Team',
  lead: 'Wer beim Amt arbeitet und was jede Person dort tut.',
  office: 'Amt',
  offices: {
    INSURANCE: 'Invalidenversicherung',
    POPULATION: 'Bevölkerung',
    PERSONAL_SERVICES: 'Dienste für Personen',
  },
  roles: {
    OFFICER: 'Bearbeitung der Dossiers',
    FINANCE: 'Finanzen',
    ADMINISTRATOR: 'Verwaltung',
    EXPLORER: 'Erkundung',
  },
  rolesMean: {
    OFFICER: 'Nimmt an, verlangt eine Korrektur, lehnt ab.',
    FINANCE: 'Auszahlungen, Rechnungen, Rückerstattungen.',
    ADMINISTRATOR: 'Bestimmt, wer hier arbeitet. Sieht deswegen kein Dossier.',
    EXPLORER:
      'Sendet eigene Abfragen im Explorer und sieht damit, was seine anderen Rollen ihn sehen lassen.',
  },
  search: 'Name oder E-Mail suchen',
  caption: 'Team, nach Name',
  name: 'Name',
  role: 'Rollen',
  you: 'Sie',
  none: 'Niemand hier',
  noneMeans: 'Geben Sie eine erste Rolle.',
  noneFound: 'Niemand heisst so',
  noneFoundMeans: 'Suchen Sie nach dem Anfang von Name, Vorname oder E-Mail.',
  more: 'Weitere anzeigen',
  grant: 'Rolle geben',
  grantMeans: 'Die Person muss ein Konto mit bestätigter Adresse haben. Sie erhält eine E-Mail.',
  email: 'E-Mail des Kontos',
  grantRole: 'Rolle',
  granting: 'Wird gespeichert…',
  revoke: 'Entziehen',
  revokeThis: say<{ role: string; person: string }>('{person} die Rolle «{role}» entziehen'),
  revokeTitle: say<{ person: string }>('{person} diese Rolle entziehen?'),
  revokeMeans: say<{ role: string; office: string }>(
    '«{role}», {office}: Die Person verliert sie innert einer Minute. Sie erhält eine E-Mail.',
  ),
  ownMeans: 'Niemand ändert die eigenen Rollen.',
  cancel: 'Abbrechen',
  notDone: 'Nichts ist geändert.',
  granted: say<{ role: string; person: string }>('{person} hat jetzt die Rolle «{role}».'),
  revoked: say<{ role: string; person: string }>('{person} hat die Rolle «{role}» nicht mehr.'),
  changes: 'Letzte Änderungen',
  changesCaption: 'Letzte Änderungen der Rollen, die neueste zuerst',
  when: 'Wann',
  who: 'Person',
  change: 'Änderung',
  given: say<{ role: string }>('erhält «{role}»'),
  taken: say<{ role: string }>('verliert «{role}»'),
  by: 'Von',
  byCommand: 'Befehlszeile',
  noChanges: 'Noch keine Änderung.',
};

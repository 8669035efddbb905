import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  title: 'Schalter',
  welcome: 'Willkommen an unserem Online-Schalter.',
  waiting: say<{ things: number }>(
    '{things, plural, =1 {Ein Gesuch wartet auf Sie} other {# Gesuche warten auf Sie}}',
  ),
  since: say<{ days: number; day: string }>(
    '{days, plural, =0 {seit heute} =1 {seit gestern} other {seit dem {day}}}',
  ),
  complete: 'Ihr Gesuch ergänzen',
  completeFor: say<{ person: string }>('Gesuch für {person} ergänzen'),
  completeButton: 'Ergänzen',
  resumeButton: 'Fortsetzen',
  begun: say<{ when: string }>('Korrektur begonnen, gespeichert {when}.'),
  drafts: 'Meine Entwürfe',
  draftsMean: 'Begonnen und noch nicht eingereicht. Nur Sie sehen sie.',
  draftFor: say<{ person: string }>('Für {person}'),
  saved: say<{ when: string }>('Gespeichert {when}'),
  savedToday: say<{ time: string }>('heute um {time}'),
  savedYesterday: say<{ time: string }>('gestern um {time}'),
  savedOn: say<{ day: string; time: string }>('am {day} um {time}'),
  resume: say<{ form: string }>(' mit dem Entwurf: {form}'),
  allDrafts: say<{ count: number }>('Alle {count} Entwürfe zeigen'),
  claims: 'Meine Rückerstattungsgesuche',
  claimsCaption: 'Meine Rückerstattungsgesuche, das neuste zuerst',
  beneficiary: 'Versicherte Person',
  allBeneficiaries: 'Alle versicherten Personen',
  date: 'Datum',
  form: 'Formular',
  status: 'Status',
  actions: 'Aktionen',
  correct: 'Korrigieren',
  correctThis: say<{ form: string; day: string }>('Korrigieren: {form}, {day}'),
  more: 'Ältere Gesuche',
  none: 'Noch kein Gesuch',
  noneMeans:
    'Hier erscheinen Ihre eingereichten Rechnungen mit ihrem Status, vom Versand bis zur Auszahlung.',
  noneFor: 'Kein Gesuch für diese Person',
  noneForMeans: 'Die Gesuche der anderen stehen unter «Alle versicherten Personen».',
  begin: 'Rechnung auswählen',
  choose: 'Rechnung auswählen',
  closed: 'Online noch nicht offen',
  closedMeans: 'Schicken Sie diese Formulare dem Amt wie bisher per Post.',
  account: 'Mein Konto',
  recap: 'Zusammenfassung des Monats',
  email: 'Bestätigen Sie Ihre E-Mail-Adresse',
  emailMeans: say<{ email: string }>(' vor Ihrer ersten Rechnung. Der Link ging an {email}.'),
  emailAgain: 'Link nochmals senden',
  emailSending: 'Wird gesendet …',
  emailSent: say<{ email: string }>('Ein neuer Link ging an {email}. Frühere Links bleiben gültig.'),
};

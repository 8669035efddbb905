import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  title: 'Anmeldedaten',
  lead: 'E-Mail-Adresse, Telefon und Passwort, mit denen Sie sich anmelden.',
  change: 'Ändern',
  cancel: 'Abbrechen',
  saving: 'Wird gespeichert…',
  email: {
    title: 'E-Mail-Adresse',
    change: 'E-Mail-Adresse ändern',
    aside: 'Sie melden sich mit ihr an, und wir schreiben Ihnen dorthin.',
    next: 'Neue E-Mail-Adresse',
    nextHint: 'Ein Link geht an sie. Die Adresse ändert, sobald Sie ihn öffnen.',
    submit: 'Link senden',
    sent: say<{ email: string; moment: string }>(
      'Eine E-Mail ist unterwegs an {email}. Öffnen Sie ihren Link bis {moment}.',
    ),
    pending: 'Eine Änderung wartet',
    pendingMeans: say<{ email: string }>(
      'Die neue Adresse {email} gilt, sobald Sie den Link öffnen, der dort angekommen ist. Bis dahin ändert nichts. Nichts erhalten? Stellen Sie die Anfrage nochmals.',
    ),
  },
  mobilePhone: {
    title: 'Mobilnummer',
    change: 'Nummer ändern',
    aside: 'Sie erhält den 6-stelligen Code für Ihre Anmeldungen.',
    now: say<{ digits: string }>('Die Nummer mit den letzten Ziffern {digits}'),
    next: 'Neue Mobilnummer',
    nextHint: 'Ein Code geht sofort an sie. 079 oder +41, wie Sie wollen.',
    submit: 'Code senden',
    sentTo: say<{ digits: string }>(
      'Die SMS geht an die Nummer mit den letzten Ziffern {digits}. Das kann einige Sekunden dauern.',
    ),
    code: 'Code aus der SMS',
    codeHint: '6 Ziffern',
    confirm: 'Nummer bestätigen',
    confirming: 'Wird geprüft…',
    newCodeSent: 'Ein neuer Code ist unterwegs. Der alte gilt nicht mehr.',
    otherNumber: 'Das ist nicht die richtige Nummer',
    changed: 'Ihre Nummer ist geändert. Ihre anderen Geräte sind abgemeldet.',
  },
  newPassword: {
    title: 'Passwort',
    change: 'Passwort ändern',
    aside: 'Niemand beim Amt kennt es.',
    old: 'Bisheriges Passwort',
    next: 'Neues Passwort',
    nextHint: 'Mindestens 12 Zeichen. Einen Satz behält man leichter.',
    confirmation: 'Passwort bestätigen',
    different: 'Die beiden Passwörter sind nicht gleich. Geben Sie zweimal dasselbe ein.',
    submit: 'Passwort ändern',
    changed: 'Ihr Passwort ist geändert. Ihre anderen Geräte sind abgemeldet.',
  },
  link: {
    title: 'Ihre neue E-Mail-Adresse',
    going: 'Die neue Adresse wird gespeichert…',
    done: 'Ihre E-Mail-Adresse ist geändert',
    doneMeans: say<{ email: string }>('Sie melden sich jetzt mit {email} an.'),
    failed: 'Dieser Link ändert Ihre Adresse nicht',
    failedMeans:
      'Ihre Adresse bleibt wie bisher. Sie können die Änderung unter «Mein Konto» nochmals verlangen.',
    toConnection: 'Zu meinen Anmeldedaten',
    again: 'Nochmals versuchen',
  },
};

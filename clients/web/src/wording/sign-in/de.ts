import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  ways: {
    appMeans: 'Geben Sie zur Anmeldung den Code ein, den Ihre Authentifizierungs-App anzeigt.',
    appCode: 'Code der App',
    appHint: '6 Ziffern, alle 30 Sekunden neu',
    recoveryMeans:
      'Geben Sie zur Anmeldung einen Ihrer Wiederherstellungscodes ein. Danach gilt er nicht mehr.',
    recoveryCode: 'Wiederherstellungscode',
    recoveryHint: 'Bindestriche und Gross- oder Kleinschreibung zählen nicht.',
    useSms: 'Ich verwende den Code aus der SMS',
    useApp: 'Ich verwende eine Authentifizierungs-App',
    useRecovery: 'Ich verwende einen Wiederherstellungscode',
  },
  passkey: {
    cancelled:
      'Die Anmeldung mit einem Passkey ist nicht zustande gekommen. Versuchen Sie es nochmals, oder melden Sie sich mit Ihrer E-Mail-Adresse an.',
    failed: 'Ihr Browser konnte keinen Passkey lesen. Melden Sie sich mit Ihrer E-Mail-Adresse an.',
  },
  session: {
    title: say<{ left: string }>('Ihre Sitzung endet in {left}'),
    idleMeans: 'Sie haben seit einer Weile nichts getan. Zur Sicherheit schliesst der Schalter von selbst.',
    lifeMeans: 'Eine Sitzung dauert nicht beliebig lang. Um weiterzumachen, melden Sie sich nochmals an.',
    kept: 'Was Sie eingegeben haben, bleibt erhalten.',
    minutes: say<{ count: number }>('{count, plural, one {# Minute} other {# Minuten}}'),
    seconds: say<{ count: number }>('{count, plural, one {# Sekunde} other {# Sekunden}}'),
    stay: 'Angemeldet bleiben',
    staying: 'Einen Augenblick…',
    signInNow: 'Jetzt neu anmelden',
    later: 'Zuerst fertig machen',
    signOut: 'Abmelden',
    noAnswer: 'Der Schalter antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es nochmals.',
  },
};

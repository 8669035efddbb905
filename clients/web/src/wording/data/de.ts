import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  title: 'Meine Daten',
  lead: 'Was der Schalter von Ihnen aufbewahrt: eine Kopie davon nehmen, oder das Konto schliessen.',
  cancel: 'Abbrechen',
  copies: {
    title: 'Kopie meiner Daten',
    aside: 'Ihr Recht nach dem Datenschutzgesetz (DSG, Art. 25 und 28).',
    means:
      'Eine ZIP-Datei mit allem, was der Schalter von Ihnen aufbewahrt: Ihre Angaben, Ihre Gesuche und deren Dokumente. Sie ist in einigen Minuten bereit; eine E-Mail sagt es Ihnen.',
    ask: 'Kopie verlangen',
    submit: 'Kopie vorbereiten',
    asking: 'Wird gesendet…',
    list: 'Ihre Kopien',
    asked: say<{ moment: string }>('Verlangt am {moment}'),
    until: say<{ moment: string }>('Herunterladen bis {moment}'),
    PREPARING: 'In Vorbereitung',
    READY: 'Bereit',
    FAILED: 'Nicht gelungen',
    EXPIRED: 'Gelöscht',
    failedMeans: 'Die Kopie konnte nicht vorbereitet werden. Verlangen Sie eine neue.',
    expiredMeans: 'Kopien werden sieben Tage aufbewahrt.',
    preparingMeans: 'Sie können diese Seite verlassen: Die Kopie wird weiter vorbereitet.',
    refresh: 'Aktualisieren',
    download: 'Herunterladen',
    downloadOf: say<{ moment: string }>('Kopie herunterladen, verlangt am {moment}'),
    opening: 'Wird geöffnet…',
    notOpened: 'Die Kopie hat sich nicht geöffnet. Versuchen Sie es nochmals.',
    kilobytes: say<{ size: number }>('{size} kB'),
    megabytes: say<{ size: string }>('{size} MB'),
    nowReady: 'Ihre Kopie ist bereit.',
  },
  closing: {
    title: 'Mein Konto schliessen',
    aside: 'Ein geschlossenes Konto lässt sich nicht wieder öffnen.',
    unknown:
      'Was das Amt behalten würde, lässt sich im Moment nicht sagen. Versuchen Sie es gleich nochmals.',
    gone: 'Was gelöscht wird',
    goneConnection: 'Ihre E-Mail-Adresse, Ihr Passwort, Ihr Telefon und Ihre Anmeldeschlüssel',
    goneDrafts: say<{ count: number }>(
      '{count, plural, =0 {was Sie nie gesendet haben} one {# Entwurf mit seinen Dokumenten} other {# Entwürfe mit ihren Dokumenten}}',
    ),
    goneAccess: 'der Zugang zum Schalter, auf allen Ihren Geräten',
    kept: 'Was das Amt behält',
    keptClaims: say<{ count: number }>(
      '{count, plural, =0 {Es wurde nichts gesendet: Das Amt behält kein Dossier.} one {# gesendetes Gesuch mit seinen Dokumenten, zehn Jahre nach seinem Abschluss: Das Gesetz verlangt es (ATSG, Art. 46).} other {# gesendete Gesuche mit ihren Dokumenten, zehn Jahre nach ihrem Abschluss: Das Gesetz verlangt es (ATSG, Art. 46).}}',
    ),
    inTreatment: say<{ count: number }>(
      '{count, plural, one {# Gesuch ist noch in Bearbeitung: Es geht seinen Weg, und die Antwort kommt mit der Post.} other {# Gesuche sind noch in Bearbeitung: Sie gehen ihren Weg, und die Antworten kommen mit der Post.}}',
    ),
    copyFirst: 'Nehmen Sie eine Kopie Ihrer Daten, bevor Sie das Konto schliessen.',
    inTheWay: 'Etwas ist vorher zu regeln',
    inTheWayMeans: say<{ count: number }>(
      '{count, plural, one {Sie sind die letzte Person, die dieses Unternehmen verwaltet. Geben Sie diese Rolle jemand anderem und kommen Sie dann zurück:} other {Sie sind die letzte Person, die diese Unternehmen verwaltet. Geben Sie diese Rolle jemand anderem und kommen Sie dann zurück:}}',
    ),
    open: 'Mein Konto schliessen',
    confirms:
      'Ich habe verstanden: Mein Konto und meine Entwürfe werden gelöscht, und das lässt sich nicht rückgängig machen',
    submit: 'Mein Konto endgültig schliessen',
    submitting: 'Wird geschlossen…',
  },
  farewell: {
    title: 'Ihr Konto ist geschlossen',
    lead: 'Eine letzte E-Mail bestätigt es Ihnen. Danke, dass Sie den Schalter benutzt haben.',
    kept: 'Was Sie gesendet haben, bleibt beim Amt, wie das Gesetz es verlangt. Antworten, die noch kommen, erhalten Sie mit der Post.',
    again: 'Sie können sich jederzeit wieder registrieren, mit derselben E-Mail-Adresse.',
    home: 'Zur Startseite',
  },
};

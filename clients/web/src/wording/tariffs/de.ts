import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** What the insurance pays, in German. */
export const de: Widened<typeof fr> = {
  title: 'Tarife',
  lead: 'Was die Versicherung bezahlt, nach Formular. Das Datum der Leistung bestimmt den Ansatz; ein gesendetes Gesuch behält die seinen.',
  print: 'Drucken',
  caption: say<{ form: string }>('Ansätze des Formulars «{form}»'),
  service: 'Leistung',
  amount: 'Betrag',
  since: 'Seit',
  source: 'Quelle',
  none: 'Kein Ansatz in Kraft',
  unverified: 'zu bestätigen',
  toCome: 'künftig',
  correctSource: 'Quelle berichtigen',
  change: 'Ändern',
  actOn: say<{ act: string; title: string; day: string }>('{act}: {title}, Ansatz ab {day}'),
  before: say<{ count: number }>('{count, plural, one {# früherer Ansatz} other {# frühere Ansätze}}'),
  remove: 'Entfernen',
  removeTitle: say<{ day: string }>('Ansatz vom {day} entfernen?'),
  removeMeans: say<{ title: string; amount: string; day: string }>(
    '«{title}»: {amount} ab {day} tritt nicht in Kraft. Der frühere Ansatz gilt weiter.',
  ),
  removed: say<{ title: string; day: string }>('«{title}»: der Ansatz vom {day} ist entfernt.'),
  notDone: 'Nichts wurde geändert.',
  cancel: 'Abbrechen',
  newRate: 'Neuer Ansatz',
  newRateMeans: 'Er gilt ab seinem ersten Tag und beendet den früheren am Vortag.',
  choose: 'Bitte wählen',
  validFrom: 'Gültig ab',
  validFromHint: 'Zum Beispiel: 01.01.2027',
  isThere: 'An diesem Tag beginnt schon ein Ansatz: er wird geändert.',
  hasBegun: 'Dieser Ansatz gilt schon: nur seine Quelle und seine Bestätigung lassen sich ändern.',
  sourceHint: 'Der Gesetzesartikel oder das Kreisschreiben, mit Datum.',
  isVerified: 'Betrag und Datum bestätigt',
  isVerifiedHint: 'Sonst gilt der Ansatz und trägt «zu bestätigen».',
  record: 'Speichern',
  recording: 'Wird gespeichert…',
  confirmNew: 'Diesen Ansatz speichern?',
  confirmChange: 'Diesen Ansatz ändern?',
  meansNew: say<{ title: string; amount: string; day: string }>(
    '«{title}»: {amount} für Leistungen ab {day}.',
  ),
  meansFormer: say<{ former: string }>('Bis zum Vortag: {former}.'),
  meansToCome: 'Bis dahin lässt er sich noch ändern oder entfernen.',
  meansBegun:
    'Dieser Tag liegt nicht in der Zukunft: der Ansatz gilt sofort, und sein Betrag lässt sich nicht mehr ändern. Gesendete Gesuche behalten ihre Beträge.',
  meansChange: say<{ title: string; day: string; amount: string; former: string }>(
    '«{title}» ab {day}: {amount} statt {former}.',
  ),
  meansSource: say<{ title: string; amount: string; day: string; source: string; isVerified: 'yes' | 'no' }>(
    '«{title}», {amount} ab {day}. Quelle: {source}. {isVerified, select, yes {Betrag und Datum bestätigt.} other {Noch zu bestätigen.}}',
  ),
  recorded: say<{ title: string; amount: string; day: string }>('«{title}»: {amount} ab {day}, gespeichert.'),
};

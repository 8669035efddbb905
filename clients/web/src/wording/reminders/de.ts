import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Reminders at the desk of finance, in German. */
export const de: Widened<typeof fr> = {
  title: 'Mahnungen',
  lead: 'Wer an diesem Tag was erhielte. Der Versand geschieht auch jeden Morgen von selbst.',
  caption: 'Zu sendende Mahnungen, der längste Verzug zuerst',
  level: 'Brief',
  invoice: 'Rechnung',
  open: 'Offen, CHF',
  passed: 'Frist abgelaufen',
  newTerm: 'Neue Frist',
  paused: 'Wartet: ein Anliegen ist offen',
  send: say<{ count: number }>('{count, plural, one {# Mahnung senden} other {# Mahnungen senden}}'),
  sending: 'Wird gesendet…',
  confirm: say<{ day: string }>('Mahnungen per {day} senden?'),
  means: say<{ count: number }>(
    '{count, plural, one {# Brief geht mit neuer Frist hinaus} other {# Briefe gehen mit neuer Frist hinaus}}, ohne Gebühr. Jeder nur einmal.',
  ),
  sent: say<{ sent: number; paused: number }>(
    '{sent, plural, =0 {Keine Mahnung war zu senden.} one {# Mahnung ist gesendet.} other {# Mahnungen sind gesendet.}} {paused, plural, =0 {} one {# wartet auf ein Anliegen.} other {# warten auf ein Anliegen.}}',
  ),
  none: 'Niemand ist zu mahnen',
  noneMeans: 'Eine offene Rechnung erscheint hier, sobald ihre Frist abgelaufen ist.',
  later: 'Für einen anderen Tag ist es eine Vorschau: Gesendet wird am Tag selbst.',
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** A company's month of requests, in German. */
export const de: Widened<typeof fr> = {
  title: 'Zusammenfassung',
  month: 'Monat',
  open: 'laufender Monat, noch nicht verrechnet',
  ended: 'Monat beendet, noch nicht verrechnet',
  closed: say<{ day: string }>(
    'Abgeschlossen am {day}. Der damalige Stand bleibt; was sich seither geändert hat, steht daneben.',
  ),
  live: 'Die Bestellungen dieses Monats nach jetzigem Stand.',
  sums: 'Beträge',
  onAccount: 'Auf Rechnung',
  card: 'Mit Karte',
  requests: 'Bestellungen',
  fees: 'davon Gebühren',
  postage: 'davon Porto',
  equals: say<{ count: number; total: string }>(
    '{count, plural, one {Die Bestellung} other {Die # Bestellungen}} auf Rechnung: {total}, der Betrag der',
  ),
  equalsLess: say<{ count: number; subtotal: string; credits: string; total: string }>(
    '{count, plural, one {Die Bestellung} other {Die # Bestellungen}} auf Rechnung: {subtotal}, weniger {credits} Gutschriften: {total}, der Betrag der',
  ),
  invoice: say<{ number: string }>('Rechnung {number}'),
  noInvoice: 'Nichts auf Rechnung in diesem Monat: keine Rechnung.',
  willBe: say<{ count: number; total: string }>(
    '{count, plural, one {# Bestellung} other {# Bestellungen}} auf Rechnung bis jetzt: {total}.',
  ),
  pdf: 'Zusammenfassung als PDF',
  csv: 'Tabelle CSV',
  print: 'Drucken',
  twelve: 'Monat für Monat',
  finds: say<{ count: number; month: string }>(
    '{count, plural, =0 {Keine Bestellung} one {# Bestellung} other {# Bestellungen}} im {month}',
  ),
  totalIn: 'Total, CHF',
  byService: 'Nach Leistung',
  byCollaborator: 'Nach Mitarbeitenden',
  byName: 'Nach Firmenname',
  service: 'Leistung',
  collaborator: 'Mitarbeitende',
  companyName: 'Firmenname',
  onAccountIn: 'Auf Rechnung, CHF',
  cardIn: 'Mit Karte, CHF',
  total: 'Total',
  listed: 'Bestellungen des Monats',
  caption: 'Bestellungen des Monats auf Rechnung, die älteste zuerst',
  cardTitle: 'Mit Karte bezahlt',
  cardMeans: 'Auf keiner Rechnung.',
  cardCaption: 'Mit Karte bezahlte Bestellungen',
  all: 'Alle',
  allCollaborators: 'Alle',
  settlement: 'Zahlung',
  filters: 'Anzuzeigende Bestellungen',
  date: 'Datum',
  order: 'Bestellung',
  who: 'Bestellt von',
  state: 'Stand beim Abschluss',
  stateNow: 'Stand',
  today: say<{ state: string }>('heute: {state}'),
  further: 'Weitere Bestellungen',
  first: 'Zum Anfang',
  none: 'Keine Bestellung in diesem Monat',
  noneMeans:
    'Jede für das Unternehmen bestellte Leistung erscheint hier am selben Tag, mit der bestellenden Person und dem Firmennamen. Am Monatsende macht die Stelle daraus eine Rechnung.',
  noneFound: 'Keine Bestellung entspricht dieser Auswahl',
  reset: 'Alle Bestellungen zeigen',
  personal: 'Meine Erstattungsgesuche',
  which: 'Zusammenfassung von',
  file: 'zusammenfassung-unternehmen',
};

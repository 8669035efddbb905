import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** The catalogue of paid services, in German. */
export const de: Widened<typeof fr> = {
  title: 'Leistungen',
  lead: 'Was das kantonale Bevölkerungsamt gegen eine Gebühr ausstellt. Die Gebühren enthalten die Mehrwertsteuer.',
  caption: 'Leistungen mit Gebühr und Frist',
  service: 'Leistung',
  fee: 'Gebühr',
  delay: 'Frist',
  days: say('{from} bis {until} Arbeitstage'),
  unverified: 'zu bestätigen',
  noFee: 'Gebühr noch nicht festgelegt',
  none: 'Zurzeit wird keine Leistung angeboten.',
  withVat: 'inkl. MWST',
  noFeeMeans: 'Das Amt hat diese Gebühr noch nicht festgelegt.',
  source: say('Rechtsgrundlage: {source}'),
  unverifiedMeans: 'Das Amt muss diesen Betrag noch bestätigen.',
  until: say('Angeboten bis am {day}. Laufende Bestellungen werden zu Ende bearbeitet.'),
  ended: say(
    'Diese Leistung wird seit dem {day} nicht mehr angeboten. Laufende Bestellungen werden zu Ende bearbeitet.',
  ),
  postage: 'Versand',
  postageAside: 'Die Versandkosten kommen zur Gebühr hinzu.',
  free: 'gratis',
  postageNotFixed: 'Preis noch nicht festgelegt',
  delivery: say('Per Post, {from} bis {until} Arbeitstage nach der Bestellung.'),
  expected: say('Heute bestellt, trifft sie voraussichtlich zwischen dem {from} und dem {until} ein.'),
  indicative: 'Diese Fristen sind Richtwerte und binden das Amt nicht.',
  payment: 'Zahlung',
  paymentAside: 'Vor der Bestellung bekannt.',
  byCard: 'Sie zahlen mit Karte, vor der Bearbeitung.',
  privatePerson: 'Eine Privatperson zahlt mit Karte, vor der Bearbeitung.',
  signIn: 'Melden Sie sich an',
  signInMeans: 'um zu erfahren, ob Sie auf die Monatsrechnung eines Unternehmens bestellen können.',
  forCompany: say('Für {company}'),
  onAccount: 'Auf die Monatsrechnung.',
  card: 'Mit Karte.',
  noSettlement: 'Die Zahlungsart kann im Moment nicht angezeigt werden.',
  notSold: 'Diese Leistung kann nicht mehr bestellt werden.',
  questions: 'Vorzubereiten',
  questionsAside: 'Was bei der Bestellung gefragt wird.',
  optional: '(freiwillig)',
  terms: 'Bedingungen',
  termsLink: 'Allgemeine Bedingungen der Online-Leistungen',
  termsMean:
    'Die Gebühr wird im Voraus erhoben und bleibt geschuldet, auch wenn die Bestellung danach abgelehnt oder zurückgezogen wird.',
};

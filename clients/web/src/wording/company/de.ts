import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** The company account in German as it is written in Switzerland. */
export const de: Widened<typeof fr> = {
  title: 'Unternehmen',
  accountTitle: 'Kundenkonto für Unternehmen',
  accountLead: 'Ihre Bestellungen bei der Bevölkerung auf einer Rechnung im Monat, statt mit der Karte.',
  advantages: 'Die Vorteile',
  advantagesAre: [
    'Unternehmen mit einem Kundenkonto beim OCPM bezahlen auf eine Rechnung, die monatlich erstellt wird. Sie müssen nicht jede Leistung mit einer Kreditkarte bezahlen.',
    'Zudem erhalten sie jeden Monat eine Übersicht der online gestellten Gesuche.',
  ],
  who: 'Für wen',
  whoMeans:
    'Für jedes Unternehmen mit einer UID. Wer es anmeldet, wird mit dem eigenen Konto Verwalterin oder Verwalter.',
  how: 'So geht es',
  steps: [
    { what: 'Melden Sie Ihr Unternehmen an', how: 'Name, UID, Adresse: fünf Minuten.' },
    {
      what: 'Beantragen Sie den Zugang zum Online-Dienst «Population»',
      how: 'Die Aktivierung dauert in der Regel eine Woche. Die Verwaltung des Unternehmens erhält eine Bestätigung per E-Mail.',
    },
    {
      what: 'Laden Sie Mitarbeitende ein',
      how: 'Alle bestellen die Leistungen, die Sie ihnen zuteilen.',
    },
  ],
  register: 'Mein Unternehmen anmelden',
  registerAnother: 'Ein weiteres Unternehmen anmelden',
  faq: 'Häufige Fragen',
  questions: {
    rights: {
      question: 'Können die Mitarbeitenden meines Unternehmens eigene Zugänge erhalten?',
      answer:
        'Ja. Die Mitarbeitenden können verschiedene Rechte erhalten. Das geschieht unter «Mitarbeitende».',
    },
    card: {
      question:
        'Warum werde ich zur Kartenzahlung geleitet, obwohl ich im Bereich meines Unternehmens bestelle?',
      answer: 'Die Leistung wurde nicht aktiviert, oder die Rechte wurden Ihnen nicht zugeteilt.',
    },
    mandate: {
      question: 'Kann ein Mandat erteilt werden?',
      answer: 'Nein. Für die Leistungen unseres Amtes sind keine Mandate möglich.',
    },
    branches: {
      question: 'Sind getrennte Rechnungen für Filialen oder Agenturen möglich?',
      answer:
        'Nein. Für getrennte Rechnungen braucht jede Filiale oder Agentur ein eigenes Unternehmenskonto. Die Firma steht jedoch in der Übersicht bei jedem Gesuch.',
    },
    requests: {
      question: 'Ist eine Rechnung für jedes Gesuch möglich?',
      answer: 'Nein. Dafür gibt es bereits die Online-Zahlung mit der Karte.',
    },
    billing: {
      question:
        'An wen wende ich mich bei doppelter Rechnung, Änderung der Rechnungsadresse, Mahnung oder Rückerstattung?',
      answer: 'Bei allen Fragen zur Rechnung schreiben Sie bitte dem Finanzdienst unseres Amtes:',
    },
    technical: {
      question: 'An wen wende ich mich bei einem technischen Problem?',
      answer: 'Technischer Dienst der e-démarches: Telefon 0840 235 235 (Ortstarif) oder E-Mail',
    },
  },
  nav: 'Seiten des Unternehmens',
  overview: 'Überblick',
  members: 'Mitarbeitende',
  access: 'Zugang',
  programs: 'Programme',
  choose: 'Unternehmen',
  uid: 'UID',
  since: say<{ day: string }>('Angemeldet am {day}'),
  out: 'Ihr Zugang ist deaktiviert',
  outMeans: say<{ organisation: string }>(
    'Die Verwaltung von {organisation} hat Ihren Zugang deaktiviert. Wenden Sie sich an sie, um ihn wieder zu erhalten.',
  ),
  orders: 'Was Sie bestellen können',
  ordersMean: 'Und wie jede Leistung heute für Sie bezahlt wird.',
  ordersCaption: 'Leistungen, ihre Gebühr und ihre Zahlung',
  service: 'Leistung',
  fee: 'Gebühr',
  noFee: 'noch nicht festgelegt',
  settlement: 'Zahlung',
  settlements: { ON_ACCOUNT: 'Monatsrechnung', CARD: 'Karte' },
  reasons: {
    PRIVATE_PERSON: 'Privatpersonen bezahlen mit der Karte.',
    SERVICE_NOT_ELIGIBLE: 'Das Amt liefert diese Leistung nicht auf Rechnung.',
    SERVICE_NOT_ACTIVATED: 'Die Leistung wurde nicht aktiviert.',
    RIGHT_NOT_GRANTED: 'Die Rechte wurden Ihnen nicht zugeteilt.',
    ACCOUNT_SUSPENDED: 'Das Konto des Unternehmens ist gesperrt.',
  },
  noServices: 'Die Leistungen können im Moment nicht angezeigt werden.',
  giveYourself: 'Rechte zuteilen',
  askManager: 'Die Verwaltung Ihres Unternehmens teilt die Rechte zu.',
  seesBoth: 'Sie sehen die Übersichten und die Rechnungen des Monats.',
  seesRecap: 'Sie sehen die Übersichten des Monats, nicht die Rechnungen.',
  seesInvoices: 'Sie sehen die Rechnungen des Monats, nicht die Übersichten.',
  seesNothing: 'Sie sehen Ihre eigenen Gesuche.',
  details: 'Das Unternehmen',
  address: 'Adresse',
  billingAddress: 'Rechnungsadresse',
  sameAddress: 'Dieselbe',
  branches: 'Firmen',
  branchesMean: 'Der gewählte Name steht in der Übersicht bei jedem Gesuch.',
  edit: 'Ändern',
  leave: 'Unternehmen verlassen',
  leaveTitle: say<{ organisation: string }>('{organisation} verlassen?'),
  leaveMeans:
    'Sie bestellen nicht mehr für das Unternehmen und sehen seine Seiten nicht mehr. Ihre Gesuche bleiben bei ihm. Die Verwaltung kann Sie wieder einladen.',
  left: say<{ organisation: string }>('Sie haben {organisation} verlassen.'),
  cancel: 'Abbrechen',
  managersOnly: 'Diese Seite ist der Verwaltung vorbehalten',
  managersOnlyMeans: 'Die Verwaltung Ihres Unternehmens kümmert sich um Mitarbeitende und Rechte.',
  back: 'Unternehmen',
  form: {
    lead: 'Sie verwalten das Unternehmen. Mitarbeitende können Sie danach einladen.',
    editTitle: 'Unternehmen ändern',
    verify: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse.',
    verifyMeans: say<{ email: string }>(
      'Der Link ging an {email}. Ein Unternehmen wird mit einer bestätigten Adresse angemeldet.',
    ),
    company: 'Unternehmen',
    name: 'Firma',
    nameHint: 'Wie im Handelsregister',
    uid: 'UID',
    uidHint:
      'CHE und neun Ziffern: auf dem Handelsregisterauszug, auf Ihren Rechnungen oder auf uid.admin.ch.',
    addressHint: 'Strasse und Nummer',
    billing: 'Rechnung',
    billingMeans: 'Eine Rechnung im Monat, für alle Gesuche.',
    otherBilling: 'Die Rechnungen gehen an eine andere Adresse',
    recipient: 'Zuhanden von',
    recipientHint: 'Zum Beispiel «Buchhaltung»',
    billingFixed: 'Der Zugang «Population» ist aktiv: Die Rechnungsadresse ändert der Finanzdienst,',
    branches: 'Filialen und Agenturen',
    branchesMean:
      'Wenn Sie auch unter anderen Namen bestellen. Sie stehen in der Übersicht; es bleibt bei einer Rechnung.',
    branchesLabel: 'Weitere Firmen',
    branchesHint: 'Ein Name pro Zeile, höchstens 50.',
    line: say<{ line: number; message: string }>('Zeile {line}: {message}'),
    confirm: 'Absenden',
    submit: 'Unternehmen anmelden',
    submitting: 'Wird angemeldet…',
    save: 'Speichern',
    saving: 'Wird gespeichert…',
    postalCode: 'Postleitzahl',
    town: 'Ort',
    country: 'Land',
  },
  done: {
    registered: say<{ organisation: string }>(
      '{organisation} ist angemeldet. Beantragen Sie jetzt den Zugang «Population».',
    ),
    changed: 'Die Änderungen sind gespeichert.',
    joined: say<{ organisation: string }>('Willkommen bei {organisation}.'),
  },
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Providers of services in German. */
export const de: Widened<typeof fr> = {
  statuses: { REQUESTED: 'Beantragt', ADMITTED: 'Zugelassen', REFUSED: 'Abgelehnt', SUSPENDED: 'Gesperrt' },
  title: 'Dienstleister',
  lead: 'Zugelassene Dienstleister melden ihre Kunden an und verlangen ihre Zahlungen per Programm.',
  none: 'Noch nicht beantragt',
  noneMeans:
    'Ihr Unternehmen erbringt Leistungen zu Hause? Einmal zugelassen, meldet es seine Kunden an und verlangt seine Zahlungen über den Schalter: Der Kunde zahlt seinen Anteil, die Hälfte, und Sie erhalten alles.',
  steps: [
    'Beantragen Sie die Zulassung mit Ihrer SIRET-Nummer und dem Konto, auf das Sie bezahlt werden.',
    'Das Amt für Dienstleistungen zu Hause prüft und entscheidet. Sie erhalten die Antwort per E-Mail.',
    'Erstellen Sie unter «Entwickler» ein Programm und beginnen Sie.',
  ],
  askManager: 'Die Verwaltung Ihres Unternehmens kann die Zulassung beantragen.',
  apply: 'Zulassung beantragen',
  applyAgain: 'Erneut beantragen',
  submit: 'Antrag senden',
  sending: 'Wird gesendet…',
  cancel: 'Abbrechen',
  siret: 'SIRET',
  siretHint: '14 Ziffern, zum Beispiel 732 829 320 00074. Des Betriebs, der Rechnung stellt.',
  iban: 'IBAN',
  ibanHint: 'Das Konto, auf das Sie bezahlt werden, im SEPA-Raum.',
  holder: 'Kontoinhaber',
  holderHint: 'So, wie die Bank ihn kennt.',
  requested: say<{ day: string }>('Am {day} beantragt. Das Amt antwortet Ihnen per E-Mail.'),
  admitted: 'Ihre Programme können Kunden anmelden und Zahlungen verlangen.',
  refused: 'Abgelehnt. Begründung des Amts:',
  suspended: 'Gesperrt: Nichts Neues wird angenommen, Laufendes geht weiter. Begründung des Amts:',
  toStart: 'In fünf Minuten beginnen',
  account: 'Konto',
  applied: 'Beantragt am',
  history: 'Verlauf',
  historyAside: 'Das Neueste zuerst',
  turnYou: 'Bei Ihnen',
  turnOffice: 'Beim Amt',
  applicationSent: 'Ihr Antrag ist gesendet.',
  office: {
    title: 'Dienstleister',
    caption: 'Dienstleister, nach Namen',
    filters: {
      'a-traiter': 'Zu bearbeiten',
      admis: 'Zugelassen',
      suspendus: 'Gesperrt',
      refuses: 'Abgelehnt',
      tous: 'Alle',
    },
    status: 'Status',
    received: 'Beantragt',
    company: 'Unternehmen',
    town: 'Ort',
    noneMeans: 'Neue Anträge auf Zulassung erscheinen hier.',
    noneFound: 'Kein Dienstleister hier',
    noneFoundMeans: 'Wählen Sie einen anderen Status.',
    more: 'Weitere',
    asked: say<{ day: string }>('Am {day} beantragt'),
    address: 'Adresse',
    account: 'Bezahlt auf',
    lastReason: 'Letzte Begründung',
    verdicts: {
      ADMIT: 'Zulassen',
      REFUSE: 'Ablehnen',
      SUSPEND: 'Sperren',
    },
    leads: {
      ADMIT:
        'Seine Programme melden ab sofort Kunden an und verlangen Zahlungen. Die Verwaltung erhält eine E-Mail.',
      REFUSE: 'Die Verwaltung erhält eine E-Mail mit der Begründung. Sie kann erneut beantragen.',
      SUSPEND:
        'Ab sofort wird nichts Neues angenommen; Laufendes geht weiter. Die Verwaltung erhält eine E-Mail mit der Begründung.',
    },
    submits: {
      ADMIT: 'Dienstleister zulassen',
      REFUSE: 'Antrag ablehnen',
      SUSPEND: 'Dienstleister sperren',
    },
    done: {
      ADMIT: say<{ name: string }>('{name} ist als Dienstleister zugelassen.'),
      REFUSE: say<{ name: string }>('Der Antrag von {name} ist abgelehnt.'),
      SUSPEND: say<{ name: string }>('{name} ist gesperrt.'),
    },
    reason: 'Begründung',
    reasonHint:
      'Die Verwaltung liest sie in der E-Mail und auf der Seite des Unternehmens. 10 bis 500 Zeichen.',
    nothing: 'Ein abgelehnter Antrag wartet auf einen neuen Antrag des Unternehmens.',
    nextIs: say<{ name: string }>('Danach: {name}'),
    doneNext: 'Hier ist der nächste Antrag.',
    overtaken: 'Jemand war schneller: Dieser Dienstleister hat sich inzwischen geändert.',
    toNext: 'Nächster Antrag',
    keyNext: 'Nächstes Unternehmen',
    keyPrevious: 'Vorheriges Unternehmen',
    keyOpen: 'Gewähltes Unternehmen öffnen',
  },
};

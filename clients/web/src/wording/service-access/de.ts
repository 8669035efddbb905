import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** The access of a company to a group of services in German. */
export const de: Widened<typeof fr> = {
  title: 'Zugang',
  service: 'Online-Dienst «Population»',
  lead: 'Mit diesem Zugang bestellen berechtigte Mitarbeitende auf die Monatsrechnung.',
  opens: 'Was der Zugang öffnet',
  opensMeans: 'Die Rechte werden danach Leistung für Leistung zugeteilt.',
  statuses: { REQUESTED: 'Beantragt', ACTIVE: 'Aktiv', REFUSED: 'Abgelehnt', SUSPENDED: 'Gesperrt' },
  none: 'Noch nicht beantragt',
  askMeans:
    'Die Aktivierung dauert in der Regel eine Woche. Die Verwaltung des Unternehmens erhält eine Bestätigung per E-Mail.',
  ask: 'Zugang «Population» beantragen',
  askAgain: 'Erneut beantragen',
  asking: 'Wird gesendet…',
  askManager: 'Die Verwaltung Ihres Unternehmens kann ihn beantragen.',
  requested: say<{ day: string; by: string }>('Am {day} von {by} beantragt.'),
  expected: say<{ day: string }>('Antwort etwa am {day}. Die Verwaltung erhält sie per E-Mail.'),
  late: say<{ day: string }>(
    'Eine Antwort war etwa am {day} zu erwarten. Ihr Antrag liegt noch beim Amt; die Verwaltung erhält eine E-Mail.',
  ),
  meanwhile: 'Bis dahin werden die Leistungen mit der Karte bezahlt.',
  active: say<{ day: string }>('Aktiviert am {day}.'),
  activeMeans: 'Die Mitarbeitenden bestellen auf Rechnung, was ihnen zugeteilt ist.',
  toMembers: 'Rechte zuteilen',
  refused: say<{ day: string }>('Abgelehnt am {day}. Begründung des Amtes:'),
  suspended: say<{ day: string }>('Gesperrt am {day}. Begründung des Amtes:'),
  suspendedMeans: 'Die Leistungen werden mit der Karte bezahlt. Auskunft gibt',
  turnYou: 'Bei Ihnen',
  turnOffice: 'Beim Amt',
  office: {
    title: 'Zugänge',
    caption: 'Anträge auf Zugang, der älteste zuerst',
    filters: {
      'a-traiter': 'Zu bearbeiten',
      actifs: 'Aktiv',
      suspendus: 'Gesperrt',
      refuses: 'Abgelehnt',
      tous: 'Alle',
    },
    status: 'Status',
    received: 'Eingang',
    company: 'Unternehmen',
    uid: 'UID',
    town: 'Ort',
    by: 'Beantragt von',
    expected: 'Antwort etwa am',
    late: 'Verspätet',
    noneMeans: 'Neue Anträge auf Zugang erscheinen hier.',
    noneFound: 'Kein Zugang hier',
    noneFoundMeans: 'Wählen Sie einen anderen Status.',
    more: 'Weitere Anträge',
    asked: say<{ day: string; by: string }>('Am {day} von {by} beantragt'),
    address: 'Adresse',
    billing: 'Rechnung',
    same: 'Dieselbe Adresse',
    branches: 'Firmen',
    since: 'Angemeldet am',
    lastDecision: say<{ day: string }>('Entschieden am {day}'),
    verdicts: {
      ACTIVATE: 'Aktivieren',
      REFUSE: 'Ablehnen',
      SUSPEND: 'Sperren',
    },
    leads: {
      ACTIVATE:
        'Berechtigte Mitarbeitende bestellen ab sofort auf Rechnung. Die Verwaltung erhält eine E-Mail.',
      REFUSE: 'Die Verwaltung erhält eine E-Mail mit der Begründung. Sie kann den Zugang erneut beantragen.',
      SUSPEND:
        'Bestellungen gehen ab sofort auf die Karte. Die Verwaltung erhält eine E-Mail mit der Begründung.',
    },
    submits: {
      ACTIVATE: 'Zugang aktivieren',
      REFUSE: 'Zugang ablehnen',
      SUSPEND: 'Zugang sperren',
    },
    done: {
      ACTIVATE: say<{ name: string }>('Zugang von {name} aktiviert.'),
      REFUSE: say<{ name: string }>('Zugang von {name} abgelehnt.'),
      SUSPEND: say<{ name: string }>('Zugang von {name} gesperrt.'),
    },
    reason: 'Begründung',
    reasonHint: 'Die Verwaltung liest sie in der E-Mail und auf der Seite des Unternehmens.',
    nothing: 'Ein abgelehnter Zugang wartet auf einen neuen Antrag des Unternehmens.',
    nextIs: say<{ name: string }>('Danach: {name}'),
    doneNext: 'Hier ist der nächste Antrag.',
    overtaken: 'Jemand war schneller: Dieser Zugang hat sich inzwischen geändert.',
    toNext: 'Nächster Antrag',
    keyNext: 'Nächstes Unternehmen',
    keyPrevious: 'Vorheriges Unternehmen',
    keyOpen: 'Gewähltes Unternehmen öffnen',
  },
};

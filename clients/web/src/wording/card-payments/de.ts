import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Card payments that are unclear, for finance, in German as it is written in Switzerland. */
export const de: Widened<typeof fr> = {
  title: 'Kartenzahlungen zu prüfen',
  lead: 'Niemand weiss sicher, ob diese Zahlungen belastet wurden. Solange sie hier stehen, wartet die Bestellung, und nichts wird erneut belastet.',
  caption: 'Kartenzahlungen zu prüfen, die älteste zuerst',
  opened: 'Eröffnet',
  reference: 'Referenz',
  transaction: 'Transaktion',
  noTransaction: 'nie genannt',
  amount: 'Betrag',
  advice: 'Was tun',
  actions: 'Aktionen',
  days: say<{ days: number }>('{days, plural, =0 {heute} one {# Tag} other {# Tage}}'),
  order: 'Bestellung ansehen',
  none: 'Nichts zu prüfen',
  noneMeans: 'Eine Zahlung, deren Ergebnis der Partner nicht kennt, erscheint hier mit einem Rat.',
  clear: 'Entscheiden',
  clearOf: say<{ reference: string }>('Über die Zahlung {reference} entscheiden'),
  about: say<{ amount: string; at: string }>('{amount}, eröffnet am {at}.'),
  way: 'Wie steht es?',
  chooseWay: 'Wählen Sie, wie es steht.',
  ways: {
    ASK_PARTNER: 'Den Partner fragen',
    GIVE_BACK: 'Die Autorisierung zurückgeben',
    TAKEN: 'Der Betrag wurde belastet',
    NOT_TAKEN: 'Es wurde nichts belastet',
  },
  means: {
    ASK_PARTNER: 'Er sagt, was er weiss; seiner Antwort wird gefolgt.',
    GIVE_BACK: 'Es wird nichts belastet. Es braucht eine Transaktionsnummer.',
    TAKEN: 'Sie haben es beim Partner gesehen. Die Bestellung ist bezahlt.',
    NOT_TAKEN:
      'Sie haben es beim Partner gesehen oder zurückerstattet. Die Bestellung kann nochmals bezahlt werden.',
  },
  note: 'Begründung',
  noteHint: 'Was Sie gesehen haben, und wo. Höchstens 140 Zeichen.',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  done: say<{ reference: string }>('Zahlung {reference}: erledigt.'),
  still: say<{ reference: string }>('Zahlung {reference}: Der Partner weiss es noch nicht.'),
  refunds: {
    title: 'Rückerstattungen zu prüfen',
    lead: 'Niemand weiss sicher, ob diese Beträge zurückgegangen sind. Solange sie hier stehen, wird nichts erneut zurückerstattet.',
    caption: 'Rückerstattungen zu prüfen, die älteste zuerst',
    asked: 'Verlangt',
    clearOf: say<{ reference: string }>('Über die Rückerstattung {reference} entscheiden'),
    about: say<{ amount: string; at: string }>('{amount}, verlangt am {at}.'),
    ways: {
      ASK_PARTNER: 'Den Partner fragen',
      DONE: 'Der Betrag ist zurückgegangen',
      NOT_DONE: 'Nichts ist zurückgegangen',
    },
    means: {
      ASK_PARTNER: 'Er sagt, was er weiss; seiner Antwort wird gefolgt.',
      DONE: 'Sie haben es beim Partner gesehen. Die Rückerstattung ist erledigt.',
      NOT_DONE: 'Sie haben es beim Partner gesehen. Der Betrag kann nochmals zurückerstattet werden.',
    },
    done: say<{ reference: string }>('Rückerstattung {reference}: erledigt.'),
    still: say<{ reference: string }>('Rückerstattung {reference}: Der Partner weiss es noch nicht.'),
  },
};

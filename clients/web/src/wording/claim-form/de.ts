import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

export const de: Widened<typeof fr> = {
  numbered: say<{ number: string }>(
    'Formular Nr. {number}. Alles wird laufend gespeichert; Sie können gehen und wiederkommen.',
  ),
  correcting: say<{ number: string; reference: string }>(
    'Formular Nr. {number}, Gesuch {reference}. Alles wird laufend gespeichert; Sie können gehen und wiederkommen.',
  ),
  message: 'Mitteilung',
  messageMeans:
    'Was das Amt von Ihnen verlangt. Der Rest des Formulars steht so da, wie Sie ihn ausgefüllt haben.',
  marked: 'Die Stelle hat markiert:',
  head: {
    title: 'Für wen',
    beneficiary: 'Versicherte Person',
    iban: 'IBAN',
    pick: 'Auswählen',
    decisionNumber: 'Verfügungsnummer',
    decisionNumberHint: 'Oben auf der Verfügung, die Sie vom Amt erhalten haben.',
    decisionNumberHintSaved:
      'Oben auf der Verfügung, die Sie vom Amt erhalten haben. Die Liste zeigt Ihre gespeicherten Nummern.',
    savedNumbers: 'Gespeicherte Nummern',
    save: 'Verfügungsnummer speichern',
    description: 'Beschreibung',
    descriptionHint: 'Damit Sie sie das nächste Mal wiederfinden.',
  },
  nothingToChoose: {
    beneficiaryTitle: 'Es fehlt eine versicherte Person',
    beneficiaryMeans:
      'Fügen Sie die versicherte Person hinzu, für die Sie die Rechnung senden. Kommen Sie danach zu diesem Formular zurück.',
    beneficiaryWay: 'Versicherte Person hinzufügen',
    accountTitle: 'Es fehlt ein Bankkonto',
    accountMeans:
      'Fügen Sie das Konto hinzu, auf das wir Ihnen die Kosten erstatten. Kommen Sie dann zu diesem Formular zurück.',
    accountWay: 'Konto hinzufügen',
  },
  documents: {
    title: 'Dokumente',
    kinds: 'PDF, JPEG, PNG oder HEIC, höchstens 10 MB.',
    choose: 'Datei wählen',
    orDrop: 'oder fotografieren Sie sie, oder legen Sie sie hier ab',
    list: 'Dokumente des Gesuchs',
    loading: 'Dokument',
    waiting: say<{ size: string }>('{size}, wartet'),
    sending: say<{ sent: string; size: string }>('{sent} von {size}'),
    examined: say<{ size: string }>('{size}, wird geprüft'),
    examinedFirst: 'wird geprüft',
    ready: say<{ size: string }>('{size}, gesendet'),
    refused: say<{ size: string }>('{size}, abgelehnt'),
    notArrived: say<{ size: string }>('{size}, nicht gesendet'),
    cut: 'Das Senden wurde unterbrochen. Die Datei ist noch da: Versuchen Sie es nochmals.',
    missing:
      'Das Senden wurde unterbrochen, als die Seite geschlossen wurde. Entfernen Sie diese Datei und wählen Sie sie neu.',
    unfit: {
      KIND: 'Diese Datei ist weder ein PDF noch ein Bild im Format JPEG, PNG oder HEIC. Sie wurde nicht hinzugefügt.',
      SIZE: say<{ size: string }>(
        'Diese Datei hat {size}; höchstens 10\u00a0MB sind möglich. Sie wurde nicht hinzugefügt.',
      ),
      EMPTY: 'Diese Datei ist leer. Sie wurde nicht hinzugefügt.',
      TOO_MANY: 'Ein Gesuch enthält höchstens 20 Dokumente. Diese Datei wurde nicht hinzugefügt.',
    },
    progress: say<{ name: string }>('{name} wird gesendet'),
    cancel: say<{ name: string }>('Senden von {name} abbrechen'),
    remove: say<{ name: string }>('{name} entfernen'),
    retry: 'Nochmals versuchen',
    theFile: say<{ name: string }>(': {name} senden'),
    started: say<{ name: string }>('{name} wird gesendet'),
    done: say<{ name: string }>('{name} ist gesendet'),
    failed: say<{ name: string }>('{name} ist nicht gesendet'),
    inTheWay: say<{ name: string }>(
      'Das Dokument «{name}» ist nicht angekommen. Versuchen Sie es nochmals oder entfernen Sie es.',
    ),
    kilobytes: 'kB',
    megabytes: 'MB',
  },
  warnings: 'Gut zu wissen',
  remark: 'Bemerkung',
  remarkLeft: say<{ left: number }>('Noch {left, number} Zeichen.'),
  remarkOver: say<{ over: number }>('{over, number} Zeichen zu viel.'),
  remarkHint: 'Ein Wort an das Amt, wenn nötig. Höchstens 1000 Zeichen.',
  total: 'Total',
  totalOf: 'Total des Gesuchs',
  parts: 'Einzelheiten',
  saved: {
    now: 'Wird gespeichert …',
    at: say<{ time: string }>('Gespeichert um {time}'),
    on: say<{ day: string; time: string }>('Gespeichert am {day} um {time}'),
    offline: 'Offline. Alles bleibt in diesem Tab, das Speichern geht von selbst weiter.',
    refused: 'Nicht auf dem Server gespeichert, in diesem Tab behalten.',
  },
  conflict: {
    short: 'In einem anderen Tab geändert.',
    choose: 'Fassung wählen',
    title: say<{ time: string }>('Dieser Entwurf wurde um {time} in einem anderen Tab geändert'),
    means: 'Ihre Fassung ist die, die Sie hier sehen. Wählen Sie, welche bleibt; die andere verschwindet.',
    take: 'Die andere Fassung übernehmen',
    keep: 'Meine behalten',
  },
  already: {
    title: 'Dieses Gesuch wurde bereits gesendet',
    means: 'Es geht nichts weiter weg: Es wird nur einmal behandelt und vergütet.',
    toClaim: 'Gesuch ansehen',
    toGuichet: 'Zum Portal',
  },
  discard: {
    button: 'Entwurf löschen',
    title: 'Entwurf löschen?',
    means: 'Ihre Angaben und die beigefügten Dokumente werden gelöscht. Sie lassen sich nicht zurückholen.',
    correctionMeans:
      'Ihre Korrekturen und die hinzugefügten Dokumente werden gelöscht. Das Gesuch bleibt so, wie das Amt es erhalten hat, zu ergänzen.',
    yes: 'Entwurf löschen',
    no: 'Weiter ausfüllen',
    busy: 'Wird gelöscht …',
    failed: 'Der Entwurf ist nicht gelöscht. Versuchen Sie es nochmals.',
  },
  submit: 'Gesuch einreichen',
  amend: 'Gesuch ändern',
  sendingFiles: 'Dokumente werden gesendet …',
  checking: 'Wird geprüft …',
  confirmTitle: 'Gesuch einreichen?',
  confirm: 'Bestätigen Sie mit «Gesuch senden», dass Ihr Gesuch an die IV-Stelle geht.',
  confirmFinal: [
    'Ist das Gesuch gesendet, ',
    'können Sie es nicht mehr ändern',
    '. Wenn Sie unsicher sind, wählen Sie «Nicht senden», lesen Sie es nochmals durch und korrigieren Sie es.',
  ],
  confirmYes: 'Gesuch senden',
  confirmNo: 'Nicht senden',
  sending: 'Wird gesendet …',
  notSent: 'Das Gesuch ist nicht abgegangen.',
  notSentMeans: 'Nichts ist verloren: Versuchen Sie es nochmals. Dasselbe Gesuch wird nie zweimal erfasst.',
};

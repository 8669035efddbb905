import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** A claim that is made again, in German. */
export const de: Widened<typeof fr> = {
  act: { MONTH: 'Für einen neuen Monat übernehmen', QUARTER: 'Für ein neues Quartal übernehmen' },
  means:
    'Ein Entwurf übernimmt versicherte Person, Konto, Verfügungsnummer und Einträge dieses Gesuchs, mit den Daten, die Sie wählen. Es wird noch nichts gesendet.',
  period: { MONTH: 'Neuer Monat', QUARTER: 'Neues Quartal' },
  begin: 'Entwurf beginnen',
  beginning: 'Wird vorbereitet…',
  cancel: 'Abbrechen',
  title: 'Übernommen',
  from: say<{ reference: string }>('Aus Ihrem Gesuch {reference}'),
  takenOver: say<{ period: string }>(
    'Die Einträge sind auf {period} verschoben, auf dieselben Tage des Monats.',
  ),
  left: 'Dokumente, Bemerkung und Rechnungsnummer wurden nicht übernommen. Die Beträge werden nach den Ansätzen des neuen Zeitraums berechnet.',
  toCheck: 'Zu prüfen:',
};

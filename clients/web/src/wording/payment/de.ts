import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** A payment that the bank refused, in German. */
export const de: Widened<typeof fr> = {
  title: 'Geben Sie ein anderes Konto an',
  titleSame: 'Geben Sie ein Konto an',
  afterwards: 'Ihr Gesuch bleibt angenommen. Die Stelle zahlt, sobald Sie ein Konto angegeben haben.',
  refused: say<{ amount: string; account: string }>(
    'Die Bank konnte {amount} nicht auf das Konto {account} einzahlen.',
  ),
  notThisOne: 'Dieses Konto kann für dieses Gesuch nicht mehr gewählt werden.',
  thisOneToo: 'Sie können dasselbe Konto wählen oder ein anderes.',
  choose: 'Auf welches Konto soll bezahlt werden?',
  pay: 'Auf dieses Konto zahlen',
  add: 'Ein Konto hinzufügen',
  confirmTitle: 'Auf dieses Konto zahlen?',
  confirmMeans: say<{ amount: string; account: string; holder: string }>(
    'Die Stelle zahlt {amount} auf das Konto {account}, {holder}. Prüfen Sie die Nummer: Danach können Sie sie nicht mehr ändern.',
  ),
  cancel: 'Abbrechen',
  done: say<{ account: string }>(
    'Notiert: Die Stelle zahlt den Betrag auf das Konto {account}. Das kann etwa zehn Tage dauern.',
  ),
  earlier: 'Abgelehnte Zahlungen',
  rejected: 'Von der Bank abgelehnt',
  returned: 'Von der Bank zurückgeschickt',
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** A payment that the bank refused, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Indichi un altro conto',
  titleSame: 'Indichi un conto',
  afterwards: "La sua domanda resta accettata. L'ufficio paga appena avrà indicato un conto.",
  refused: say<{ amount: string; account: string }>(
    'La banca non ha potuto versare {amount} sul conto {account}.',
  ),
  notThisOne: 'Questo conto non può più essere scelto per questa domanda.',
  thisOneToo: 'Può scegliere lo stesso conto o un altro.',
  choose: 'Su quale conto versare?',
  pay: 'Versare su questo conto',
  add: 'Aggiungere un conto',
  confirmTitle: 'Versare su questo conto?',
  confirmMeans: say<{ amount: string; account: string; holder: string }>(
    "L'ufficio verserà {amount} sul conto {account}, {holder}. Verifichi il numero: non potrà più cambiarlo.",
  ),
  cancel: 'Annullare',
  done: say<{ account: string }>(
    "Fatto: l'ufficio verserà l'importo sul conto {account}. Può richiedere una decina di giorni.",
  ),
  earlier: 'Versamenti rifiutati',
  rejected: 'Rifiutato dalla banca',
  returned: 'Rimandato dalla banca',
};

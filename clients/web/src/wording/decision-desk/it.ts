import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** What every desk says where officers decide, whatever they decide about, in Italian. */
export const it: Widened<typeof fr> = {
  decision: 'Decisione',
  none: 'Nulla da trattare',
  sending: 'Salvataggio…',
  sendKeys: 'Ctrl Invio',
  overtakenMeans: 'Ciò che vede è aggiornato. La sua decisione non è partita.',
  notDone: 'La decisione non è registrata.',
  notDoneMeans: 'Ciò che ha scritto resta qui.',
  yourText: 'Il suo testo, conservato qui',
  keys: 'Scorciatoie da tastiera',
  keyList: 'Tornare alla lista',
  keySend: 'Inviare la decisione scelta',
  keyHelp: 'Mostrare questa finestra',
  keysOn: 'I tasti singoli agiscono',
  close: 'Chiudere',
  chooses: say<{ verdict: string }>('Scegliere «{verdict}»'),
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('de');

/** Paying back an order, in German. */
export const de: Widened<typeof fr> = {
  title: say<{ number: string }>('Bestellung {number} zurückerstatten'),
  button: 'Zurückerstatten',
  refundable: say<{ amount: string }>('Kann noch zurückerstattet werden: {amount}'),
  means: 'Auf die Karte, die bezahlt hat. Die Bestellung bleibt, wo sie steht.',
  before: 'Schon zurückerstattet',
  states: {
    ASKED: 'verlangt',
    AUTHORISED: 'autorisiert',
    DONE: 'erledigt',
    REFUSED: 'abgelehnt',
    UNCLEAR: 'zu prüfen',
  },
  done: say<{ amount: string }>('Die Rückerstattung von {amount} ist verlangt.'),
  none: 'Nichts kann mehr auf die Karte zurückerstattet werden.',
};

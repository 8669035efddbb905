import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** A claim that is made again, in Italian. */
export const it: Widened<typeof fr> = {
  act: { MONTH: 'Riprendere per un nuovo mese', QUARTER: 'Riprendere per un nuovo trimestre' },
  means:
    'Una bozza riprende il beneficiario, il conto, il numero di decisione e le voci di questa domanda, alle date che sceglie. Non parte ancora nulla.',
  period: { MONTH: 'Nuovo mese', QUARTER: 'Nuovo trimestre' },
  begin: 'Iniziare la bozza',
  beginning: 'Preparazione…',
  cancel: 'Annullare',
  title: 'Ripresa',
  from: say<{ reference: string }>('Dalla sua domanda {reference}'),
  takenOver: say<{ period: string }>('Le voci sono riportate su {period}, agli stessi giorni del mese.'),
  left: 'I documenti, l’osservazione e il numero di fattura non sono stati ripresi. Gli importi sono calcolati con le tariffe del nuovo periodo.',
  toCheck: 'Da verificare:',
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** Figures and charts in Italian. */
const say = icu('it');

export const it: Widened<typeof fr> = {
  chart: say<{ finding: string }>('{finding}. Le stesse cifre sono nella tabella.'),
  csvBusy: 'Preparazione…',
  csvFailed: 'Non è stato possibile preparare il file. Riprovi.',
  print: 'Stampare',
  until: 'al',
  asOf: 'Situazione al',
  form: 'Modulo',
  allForms: 'Tutti',
  status: 'Stato',
  allStatuses: 'Tutti',
  show: 'Mostrare',
  notADay: 'Indichi un giorno, per esempio 31.10.2026.',
  tooLong: 'Scelga al massimo cinque anni, dal primo all’ultimo giorno.',
  counted: say<{ from: string; until: string; asOf: string }>(
    'Domande ricevute dal {from} al {until}, come erano il {asOf}.',
  ),
  overall: 'In tutto',
  received: 'Ricevute',
  decided: 'Decise',
  accepted: 'Accettate',
  refused: 'Rifiutate',
  waiting: 'In trattamento',
  toComplete: 'Da completare',
  median: 'Mediana, giorni',
  ninetieth: '9 su 10, giorni',
  asked: 'Chiesto, CHF',
  granted: 'Accordato, CHF',
  oldest: 'La più vecchia',
  byMonthFinds: say<{ received: number; decided: number }>(
    '{received, plural, one {# domanda ricevuta} other {# domande ricevute}}, di cui {decided, plural, =0 {nessuna decisa} one {# decisa} other {# decise}}',
  ),
  partHint: 'Il contorno mostra le domande ricevute nel mese, il pieno quelle decise.',
  byAge: 'L’attesa',
  byAgeFinds: say<{ waiting: number; old: number }>(
    '{waiting, plural, =0 {Nessuna domanda in trattamento} one {# domanda in trattamento} other {# domande in trattamento}}, di cui {old} da 30 giorni o più',
  ),
  age: 'Attesa',
  ageBetween: say<{ from: number; to: number }>('da {from} a {to} giorni'),
  ageFrom: say<{ from: number }>('{from} giorni e più'),
  claims: 'Domande',
  treatmentFinds: say<{ days: string }>('La metà delle decisioni è presa in {days} giorni o meno'),
  nothingDecided: 'Nessuna domanda decisa',
  treatmentHint:
    'Giorni dall’invio alla decisione, senza quelli in cui la persona aveva la domanda da completare.',
  you: 'Lei',
  officerNamed: say<{ pseudonym: string }>('Collab. {pseudonym}'),
  undecided: 'Senza decisione',
  none: 'Nessuna domanda in questo periodo',
  noneMeans: 'Scelga un altro periodo, un altro modulo o un altro stato.',
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** A month or a year of claims in Italian. */
const say = icu('it');

export const it: Widened<typeof fr> = {
  title: 'Riepilogo',
  period: 'Periodo',
  months: 'Mesi',
  years: 'Anni',
  running: say<{ period: string }>('{period}, in corso'),
  means: 'Le sue domande ricevute dall’ufficio in questo periodo, come sono oggi.',
  of: 'Riepilogo di',
  subjects: { CLAIMS: 'Domande di rimborso', REQUESTS: 'Richieste di pagamento' },
  sums: 'Importi',
  asked: 'Chiesto',
  granted: 'Accordato',
  count: 'Domande',
  wholeYear: say<{ year: string }>('Tutto l’anno {year}'),
  twelve: 'Dodici mesi',
  finds: say<{ count: number; period: string }>(
    '{count, plural, =0 {Nessuna domanda} one {# domanda} other {# domande}} nel periodo {period}',
  ),
  byBeneficiary: 'Per beneficiario',
  byForm: 'Per modulo',
  beneficiary: 'Beneficiario',
  form: 'Modulo',
  total: 'Totale',
  ofMonth: 'Domande del mese',
  ofYear: 'Domande dell’anno',
  date: 'Data',
  reference: 'Riferimento',
  status: 'Stato',
  more: 'Domande meno recenti',
  askedIn: 'Chiesto, CHF',
  grantedIn: 'Accordato, CHF',
  month: 'Mese',
  none: 'Nessuna domanda in questo periodo',
  noneMeans: 'Scelga un altro mese, o torni allo sportello per inviare una fattura.',
  caption: 'Domande del periodo, dalla più recente alla meno recente',
  file: 'riepilogo',
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  means: 'Le ore e le notti di un mese, fornite dai suoi assistenti.',
  documentsMean:
    "Conteggi di salario; certificato medico dal 4° giorno di malattia; contratti di lavoro per l'anticipo.",
  month: {
    title: 'Periodo di conteggio',
    mean: 'Per ogni mese occorre una fattura separata. Valgono le aliquote del mese scelto.',
    invoiced: 'Mese fatturato',
    hint: 'Per un mese futuro si può chiedere solo un anticipo.',
    year: 'Anno',
    month: 'Mese',
    pick: 'Scegliere',
    noRates:
      'Lo sportello non conosce le aliquote di questo mese. Verifichi il mese; se è giusto, utilizzi il modulo cartaceo.',
    monthlyAmount: 'Importo mensile secondo la decisione',
    monthlyAmountHint: "Lo sportello la avverte quando un mese o l'anno supera quanto prevede la legge.",
  },
  services: {
    title: 'Prestazioni',
    mean: 'Compili ciò che la riguarda e lasci vuoto il resto.',
    row: 'Riga',
    hoursProvided: 'ore effettivamente fornite',
    nights: 'Numero di notti',
    rate: 'aliquota in CHF',
    amount: 'importo in CHF',
    unit: { hours: 'ore', nights: 'notti', insuredPersons: 'assicurati' },
    label: {
      hours: '1. Numero di ore effettivamente fornite (da tutti gli assistenti insieme)',
      qualifiedHours:
        '2. Numero di ore effettivamente fornite con una qualifica particolare (esplicitamente decise)',
      nights: '3. Forfait notturni effettivamente forniti (da tutti gli assistenti insieme)',
      nightDegree: '3.1. Aliquota del forfait notturno (importo iscritto nella decisione)',
      nightRate: 'Importo iscritto nella decisione',
      shared: '4. Notti durante le quali un assistente si occupa di più assicurati.',
      insuredPersons: '4.1. Numero di assicurati',
      sharedNights: '4.2. Numero di notti',
      sharedNightRate: '4.3. Aliquota ridotta per notte',
      sickPay:
        "5. Somma in CHF della continuazione del pagamento del salario secondo l'art. 324a CO (l'assistente è malato)",
      preventedPay:
        "6. Somma in CHF della continuazione del pagamento del salario secondo l'art. 324a CO (il lavoro non può essere svolto)",
      advance: '7. Anticipo',
    },
    hint: {
      hours: 'Per esempio 92.5, 92:30 o 92h30.',
      qualifiedHours: 'Senza le ore della riga 1.',
      nights:
        'Senza le notti della riga 4. Le notti riconosciute che non fattura possono essere convertite in ore (art. 39i cpv. 2ter OAI).',
      nightDegree: 'Il grado riconosciuto dalla sua decisione.',
      sharedNightRate: 'Come deciso.',
      sickPay: "Senza le indennità versate da un'assicurazione, per tre mesi al massimo (art. 39h OAI).",
      preventedPay: 'Per tre mesi al massimo (art. 39h OAI).',
      advance:
        "L'anticipo è versato su richiesta in base ai contratti di lavoro consegnati, ma al massimo fino al contributo mensile per l'assistenza.",
    },
    pick: 'Scegliere',
    degree: say<{ degree: number }>('Grado {degree}'),
    otherAmount: 'Altro importo',
    takeOver: say<{ rate: string; full: string; persons: string }>(
      'Riprendere {rate}, cioè {full} diviso per {persons}',
    ),
  },
  parts: { hours: 'Ore', nights: 'Notti', sums: 'Salari e anticipo' },
};

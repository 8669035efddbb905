import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import { deliveryWording } from './deliveries.ts';
import type { fr } from './fr.ts';

const say = icu('it');

export const it: Widened<typeof fr> = {
  means:
    'Per motivi tecnici è possibile fatturare una sola prestazione alla volta; se deve fatturare più prestazioni, invii più moduli.',
  documentsMean: "La fattura, e la prova del pagamento se l'ha saldata.",
  service: {
    title: 'Periodo e tipo di consegna',
    period: 'Periodo di prestazione',
    start: 'Dal',
    end: 'Al',
    periodHint: 'Per un acquisto, il giorno della consegna. Un noleggio può finire più tardi.',
    delivery: 'Tipo di consegna',
    deliveries: deliveryWording.it,
    deliveryMeans: {
      PURCHASE: 'Il mezzo ausiliario è Suo.',
      LOAN: "Il mezzo ausiliario è dell'assicurazione: fatturi gli accessori e l'adattamento.",
      RENTAL: 'Il periodo del noleggio è quello della fattura.',
      REPAIR: 'Riparazione, adattamento o sostituzione parziale.',
      UPKEEP: say<{ amount: string }>(
        "Spese effettive, al massimo {amount} per mezzo e per anno civile, salvo eccezione dell'elenco. Mai per un veicolo a motore.",
      ),
      TRAINING: 'Per imparare a usare il mezzo ausiliario.',
      DEPRECIATION: "Una volta all'anno, per un mezzo ausiliario che ha acquistato Lei.",
      THIRD_PARTY_SERVICES: say<{ amount: string }>(
        "Al posto del mezzo ausiliario: al massimo {amount} per anno civile, e non più del reddito dell'attività.",
      ),
    },
  },
  benefit: {
    title: 'Prestazione',
    mean: 'Apra la sezione adatta, poi la sua suddivisione, e scelga la prestazione.',
    first: 'Indichi prima il periodo e il tipo di consegna: le prestazioni appaiono qui.',
    search: 'Cercare una prestazione',
    searchHint: 'Una parola, o il numero della decisione: parrucca, 14.01',
    loading: 'Le prestazioni arrivano…',
    failed: 'Le prestazioni per ora non appaiono.',
    again: 'Riprovare',
    none: say<{ text: string }>('Nessuna prestazione contiene «{text}».'),
    found: say<{ count: number }>(
      '{count, plural, one {# prestazione trovata} other {# prestazioni trovate}}',
    ),
    choose: 'Scegliere',
    change: 'Cambiare',
    theBenefit: say<{ code: string }>(' la prestazione {code}'),
    chosen: 'Prestazione scelta',
    form: say<{ number: string }>('Modulo {number}'),
    bound:
      "* Solo per esercitare un'attività lucrativa, svolgere le mansioni consuete, studiare, formarsi o abituarsi alla funzione (art. 2 cpv. 2 OMAI).",
    boundSign: 'legata al lavoro o alla formazione',
    gone: say<{ code: string }>("La prestazione {code} non figura nell'elenco in questo periodo."),
  },
  invoice: {
    title: 'Fattura',
    mean: 'Ciò che è stampato sulla fattura del fornitore.',
    designation: 'Designazione',
    designationHint: "L'oggetto o il lavoro, con la marca e il modello",
    supplier: 'Fornitore',
    date: 'Data della fattura',
    number: 'Numero della fattura',
    amount: 'Importo',
  },
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** The catalogue of paid services, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Prestazioni',
  lead: "Ciò che l'ufficio cantonale della popolazione rilascia dietro emolumento. Gli emolumenti comprendono l'IVA.",
  caption: 'Prestazioni, con emolumento e termine',
  service: 'Prestazione',
  fee: 'Emolumento',
  delay: 'Termine',
  days: say('da {from} a {until} giorni lavorativi'),
  unverified: 'da confermare',
  noFee: 'emolumento non ancora fissato',
  none: 'Al momento non è offerta nessuna prestazione.',
  withVat: 'IVA compresa',
  noFeeMeans: "L'ufficio non ha ancora fissato questo emolumento.",
  source: say('Base legale: {source}'),
  unverifiedMeans: "Questo importo attende la conferma dell'ufficio.",
  until: say('Offerta fino al {day}. Le ordinazioni in corso saranno trattate fino alla fine.'),
  ended: say(
    'Questa prestazione non è più offerta dal {day}. Le ordinazioni in corso sono trattate fino alla fine.',
  ),
  postage: 'Invio',
  postageAside: "Le spese d'invio si aggiungono all'emolumento.",
  free: 'gratuito',
  postageNotFixed: 'prezzo non ancora fissato',
  delivery: say("Per posta, da {from} a {until} giorni lavorativi dopo l'ordinazione."),
  expected: say('Ordinata oggi, è attesa tra il {from} e il {until}.'),
  indicative: "Questi termini sono indicativi e non vincolano l'ufficio.",
  payment: 'Pagamento',
  paymentAside: "Noto prima dell'ordinazione.",
  byCard: 'Paga con carta, prima del trattamento.',
  privatePerson: 'Un privato paga con carta, prima del trattamento.',
  signIn: 'Acceda',
  signInMeans: "per sapere se può ordinare sulla fattura mensile di un'impresa.",
  forCompany: say('Per {company}'),
  onAccount: 'Sulla fattura mensile.',
  card: 'Con carta.',
  noSettlement: 'Il modo di pagamento non può essere mostrato al momento.',
  notSold: 'Questa prestazione non si può più ordinare.',
  questions: 'Da preparare',
  questionsAside: "Ciò che l'ordinazione chiede.",
  optional: '(facoltativo)',
  terms: 'Condizioni',
  termsLink: 'Condizioni generali delle prestazioni in linea',
  termsMean:
    "L'emolumento è riscosso in anticipo e resta dovuto, anche se l'ordinazione è poi rifiutata o ritirata.",
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('it');

/** What the insurance pays, in Italian. */
export const it: Widened<typeof fr> = {
  title: 'Tariffe',
  lead: "Ciò che l'assicurazione paga, per modulo. La data della prestazione determina la tariffa; una domanda inviata conserva le sue.",
  print: 'Stampare',
  caption: say<{ form: string }>('Tariffe del modulo «{form}»'),
  service: 'Prestazione',
  amount: 'Importo',
  since: 'Dal',
  source: 'Fonte',
  none: 'Nessuna tariffa in vigore',
  unverified: 'da confermare',
  toCome: 'futura',
  correctSource: 'Correggere la fonte',
  change: 'Modificare',
  actOn: say<{ act: string; title: string; day: string }>('{act}: {title}, tariffa dal {day}'),
  before: say<{ count: number }>('{count, plural, one {# tariffa precedente} other {# tariffe precedenti}}'),
  remove: 'Ritirare',
  removeTitle: say<{ day: string }>('Ritirare la tariffa del {day}?'),
  removeMeans: say<{ title: string; amount: string; day: string }>(
    '«{title}»: {amount} dal {day} non entrerà in vigore. La tariffa precedente continua.',
  ),
  removed: say<{ title: string; day: string }>('«{title}»: la tariffa del {day} è ritirata.'),
  notDone: 'Non è cambiato nulla.',
  cancel: 'Annullare',
  newRate: 'Nuova tariffa',
  newRateMeans: 'Vale dal suo primo giorno e termina la precedente il giorno prima.',
  choose: 'Scelga',
  validFrom: 'Valida dal',
  validFromHint: 'Per esempio: 01.01.2027',
  isThere: 'Una tariffa inizia già quel giorno: sarà modificata.',
  hasBegun: 'Questa tariffa vale già: si possono cambiare solo la fonte e la conferma.',
  sourceHint: "L'articolo di legge o la circolare, con la data.",
  isVerified: 'Importo e data confermati',
  isVerifiedHint: 'Altrimenti la tariffa vale e porta «da confermare».',
  record: 'Salvare',
  recording: 'Salvataggio…',
  confirmNew: 'Salvare questa tariffa?',
  confirmChange: 'Modificare questa tariffa?',
  meansNew: say<{ title: string; amount: string; day: string }>(
    '«{title}»: {amount} per le prestazioni dal {day}.',
  ),
  meansFormer: say<{ former: string }>('Fino al giorno prima: {former}.'),
  meansToCome: 'Fino ad allora può ancora essere modificata o ritirata.',
  meansBegun:
    "Questo giorno non è futuro: la tariffa vale subito e l'importo non potrà più cambiare. Le domande già inviate conservano i loro importi.",
  meansChange: say<{ title: string; day: string; amount: string; former: string }>(
    '«{title}» dal {day}: {amount} invece di {former}.',
  ),
  meansSource: say<{ title: string; amount: string; day: string; source: string; isVerified: 'yes' | 'no' }>(
    '«{title}», {amount} dal {day}. Fonte: {source}. {isVerified, select, yes {Importo e data confermati.} other {Resta da confermare.}}',
  ),
  recorded: say<{ title: string; amount: string; day: string }>('«{title}»: {amount} dal {day}, salvato.'),
};

import type { FormRepeat } from '../move-days.ts';
import type { AuxiliaryMeansEntry } from './auxiliary-means.ts';

/** A rent or a service that is invoiced again: the same benefit and supplier, another invoice. */
export const repeatAuxiliaryMeans: FormRepeat<AuxiliaryMeansEntry> = {
  unit: 'MONTH',
  move: (entry, move) => {
    const { start, end } = move.period(entry.servedFrom, entry.servedUntil);
    const invoice = { invoiceDate: move.day(entry.invoiceDate), invoiceNumber: null };
    return { ...entry, servedFrom: start, servedUntil: end, ...invoice };
  },
  toCheck: ['servedFrom', 'servedUntil', 'invoiceDate', 'invoiceNumber', 'amount'],
};

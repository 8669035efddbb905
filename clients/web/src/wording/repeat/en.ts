import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** A claim that is made again, in English. */
export const en: Widened<typeof fr> = {
  act: { MONTH: 'Repeat for a new month', QUARTER: 'Repeat for a new quarter' },
  means:
    'A draft takes over the beneficiary, account, decision number and entries of this claim, with the dates that you choose. Nothing is sent yet.',
  period: { MONTH: 'New month', QUARTER: 'New quarter' },
  begin: 'Begin the draft',
  beginning: 'Preparing…',
  cancel: 'Cancel',
  title: 'Taken over',
  from: say<{ reference: string }>('From your claim {reference}'),
  takenOver: say<{ period: string }>('The entries are moved to {period}, on the same days of the month.'),
  left: 'Documents, remark and invoice number were not taken over. Amounts are computed by the rates of the new period.',
  toCheck: 'To check:',
};

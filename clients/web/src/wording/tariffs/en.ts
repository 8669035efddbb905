import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** What the insurance pays, in English. */
export const en: Widened<typeof fr> = {
  title: 'Rates',
  lead: 'What the insurance pays, by form. The date of the service chooses the rate; a claim that was sent keeps its own.',
  print: 'Print',
  caption: say<{ form: string }>('Rates of the form “{form}”'),
  service: 'Service',
  amount: 'Amount',
  since: 'Since',
  source: 'Source',
  none: 'No rate in force',
  unverified: 'to be confirmed',
  toCome: 'to come',
  correctSource: 'Correct the source',
  change: 'Change',
  actOn: say<{ act: string; title: string; day: string }>('{act}: {title}, rate from {day}'),
  before: say<{ count: number }>('{count, plural, one {# former rate} other {# former rates}}'),
  remove: 'Remove',
  removeTitle: say<{ day: string }>('Remove the rate of {day}?'),
  removeMeans: say<{ title: string; amount: string; day: string }>(
    '“{title}”: {amount} from {day} will not come into force. The former rate goes on.',
  ),
  removed: say<{ title: string; day: string }>('“{title}”: the rate of {day} is removed.'),
  notDone: 'Nothing was changed.',
  cancel: 'Cancel',
  newRate: 'New rate',
  newRateMeans: 'It counts from its first day on and ends the former one on the eve.',
  choose: 'Choose',
  validFrom: 'Valid from',
  validFromHint: 'For example: 01.01.2027',
  isThere: 'A rate already begins on that day: it will be changed.',
  hasBegun: 'This rate counts already: only its source and its confirmation can change.',
  sourceHint: 'The article of the law or the circular, with its date.',
  isVerified: 'Amount and date confirmed',
  isVerifiedHint: 'Otherwise the rate counts and bears “to be confirmed”.',
  record: 'Save',
  recording: 'Saving…',
  confirmNew: 'Save this rate?',
  confirmChange: 'Change this rate?',
  meansNew: say<{ title: string; amount: string; day: string }>(
    '“{title}”: {amount} for services from {day} on.',
  ),
  meansFormer: say<{ former: string }>('Until the eve: {former}.'),
  meansToCome: 'Until then it can still be changed or removed.',
  meansBegun:
    'This day is not to come: the rate counts at once and its amount can no longer change. Claims that were sent keep their amounts.',
  meansChange: say<{ title: string; day: string; amount: string; former: string }>(
    '“{title}” from {day}: {amount} instead of {former}.',
  ),
  meansSource: say<{ title: string; amount: string; day: string; source: string; isVerified: 'yes' | 'no' }>(
    '“{title}”, {amount} from {day}. Source: {source}. {isVerified, select, yes {Amount and date confirmed.} other {Still to be confirmed.}}',
  ),
  recorded: say<{ title: string; amount: string; day: string }>('“{title}”: {amount} from {day}, saved.'),
};

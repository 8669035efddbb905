import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** What every desk says where officers decide, whatever they decide about, in English. */
export const en: Widened<typeof fr> = {
  decision: 'Decision',
  none: 'Nothing to treat',
  sending: 'Saving…',
  sendKeys: 'Ctrl Enter',
  overtakenMeans: 'What you see is up to date. Your decision was not sent.',
  notDone: 'The decision is not recorded.',
  notDoneMeans: 'What you wrote stays here.',
  yourText: 'Your text, kept here',
  keys: 'Keyboard shortcuts',
  keyList: 'Back to the list',
  keySend: 'Send the chosen decision',
  keyHelp: 'Show this window',
  keysOn: 'Single keys act',
  close: 'Close',
  chooses: say<{ verdict: string }>('Choose “{verdict}”'),
};

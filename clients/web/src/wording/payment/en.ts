import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** A payment that the bank refused, in English. */
export const en: Widened<typeof fr> = {
  title: 'Tell us another account',
  titleSame: 'Tell us an account',
  afterwards: 'Your claim stays accepted. The office pays as soon as you have chosen an account.',
  refused: say<{ amount: string; account: string }>(
    'The bank could not pay {amount} to the account {account}.',
  ),
  notThisOne: 'This account can no longer be chosen for this claim.',
  thisOneToo: 'You may choose the same account or another one.',
  choose: 'Which account should be paid?',
  pay: 'Pay to this account',
  add: 'Add an account',
  confirmTitle: 'Pay to this account?',
  confirmMeans: say<{ amount: string; account: string; holder: string }>(
    'The office will pay {amount} to the account {account}, {holder}. Check the number: you can’t change it afterwards.',
  ),
  cancel: 'Cancel',
  done: say<{ account: string }>(
    'Noted: the office will pay the amount to the account {account}. It may take about ten days.',
  ),
  earlier: 'Refused payments',
  rejected: 'Refused by the bank',
  returned: 'Sent back by the bank',
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  title: 'Sign-in details',
  lead: 'The e-mail address, the telephone and the password with which you sign in.',
  change: 'Change',
  cancel: 'Cancel',
  saving: 'Saving…',
  email: {
    title: 'E-mail address',
    change: 'Change the e-mail address',
    aside: 'You sign in with it, and we write to it.',
    next: 'New e-mail address',
    nextHint: 'A link goes to it. The address changes when you open the link.',
    submit: 'Send the link',
    sent: say<{ email: string; moment: string }>(
      'An e-mail is on its way to {email}. Open its link by {moment}.',
    ),
    pending: 'A change is waiting',
    pendingMeans: say<{ email: string }>(
      'The new address {email} becomes yours when you open the link that arrived there. Nothing changes until then. Nothing came? Ask again.',
    ),
  },
  mobilePhone: {
    title: 'Mobile number',
    change: 'Change the number',
    aside: 'It receives the 6-digit code when you sign in.',
    now: say<{ digits: string }>('The number that ends in {digits}'),
    next: 'New mobile number',
    nextHint: 'A code goes to it at once. 079 or +41, as you like.',
    submit: 'Send the code',
    sentTo: say<{ digits: string }>(
      'The text message goes to the number that ends in {digits}. It may take some seconds.',
    ),
    code: 'Code from the text message',
    codeHint: '6 digits',
    confirm: 'Confirm the number',
    confirming: 'Checking…',
    newCodeSent: 'A new code is on its way. The one before no longer counts.',
    otherNumber: 'This is not the right number',
    changed: 'Your number is changed. Your other devices are signed out.',
  },
  newPassword: {
    title: 'Password',
    change: 'Change the password',
    aside: 'Nobody at the office knows it.',
    old: 'Current password',
    next: 'New password',
    nextHint: 'At least 12 characters. A sentence is easier to remember.',
    confirmation: 'Password again',
    different: 'The two passwords are not the same. Type the same one twice.',
    submit: 'Change the password',
    changed: 'Your password is changed. Your other devices are signed out.',
  },
  link: {
    title: 'Your new e-mail address',
    going: 'Saving the new address…',
    done: 'Your e-mail address is changed',
    doneMeans: say<{ email: string }>('You now sign in with {email}.'),
    failed: 'This link does not change your address',
    failedMeans: 'Your address stays as it was. You can ask for the change again in “My account”.',
    toConnection: 'To my sign-in details',
    again: 'Try again',
  },
};

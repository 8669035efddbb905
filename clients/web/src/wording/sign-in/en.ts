import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  ways: {
    appMeans: 'To sign in, enter the code that your authenticator app shows.',
    appCode: 'Code of the app',
    appHint: '6 digits, new every 30 seconds',
    recoveryMeans: 'To sign in, enter one of your recovery codes. It counts once only.',
    recoveryCode: 'Recovery code',
    recoveryHint: 'Hyphens and capitals don’t matter.',
    useSms: 'I use the code from the text message',
    useApp: 'I use an authenticator app',
    useRecovery: 'I use a recovery code',
  },
  passkey: {
    cancelled: 'The sign-in with a passkey did not go through. Try again, or sign in with your e-mail.',
    failed: 'Your browser could not read a passkey. Sign in with your e-mail.',
  },
  session: {
    title: say<{ left: string }>('Your session ends in {left}'),
    idleMeans: 'You have done nothing for a while. For safety the counter closes by itself.',
    lifeMeans: 'A session lasts a limited time. You will have to sign in again to go on.',
    kept: 'What you typed is kept.',
    minutes: say<{ count: number }>('{count, plural, one {# minute} other {# minutes}}'),
    seconds: say<{ count: number }>('{count, plural, one {# second} other {# seconds}}'),
    stay: 'Stay signed in',
    staying: 'One moment…',
    signInNow: 'Sign in again now',
    later: 'Finish what I am doing',
    signOut: 'Sign out',
    noAnswer: 'The counter does not answer. Check your connection, then try again.',
  },
};

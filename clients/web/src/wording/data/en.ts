import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  title: 'My data',
  lead: 'What the counter keeps of you: take a copy of it, or close the account.',
  cancel: 'Cancel',
  copies: {
    title: 'Copy of my data',
    aside: 'Your right under the Data Protection Act (FADP, art. 25 and 28).',
    means:
      'A ZIP file with everything that the counter keeps of you: your details, your claims and their documents. It is ready within minutes; an e-mail tells you when.',
    ask: 'Ask for a copy',
    submit: 'Prepare the copy',
    asking: 'Sending…',
    list: 'Your copies',
    asked: say<{ moment: string }>('Asked for on {moment}'),
    until: say<{ moment: string }>('Download by {moment}'),
    PREPARING: 'Being prepared',
    READY: 'Ready',
    FAILED: 'Failed',
    EXPIRED: 'Deleted',
    failedMeans: 'The copy could not be prepared. Ask for a new one.',
    expiredMeans: 'Copies are kept for seven days.',
    preparingMeans: 'You may leave this page: the copy goes on being prepared.',
    refresh: 'Refresh',
    download: 'Download',
    downloadOf: say<{ moment: string }>('Download the copy asked for on {moment}'),
    opening: 'Opening…',
    notOpened: 'The copy did not open. Try again.',
    kilobytes: say<{ size: number }>('{size} kB'),
    megabytes: say<{ size: string }>('{size} MB'),
    nowReady: 'Your copy is ready.',
  },
  closing: {
    title: 'Close my account',
    aside: 'A closed account cannot be opened again.',
    unknown: 'What the office would keep cannot be said at the moment. Try again shortly.',
    gone: 'What is deleted',
    goneConnection: 'your e-mail address, your password, your telephone and your sign-in keys',
    goneDrafts: say<{ count: number }>(
      '{count, plural, =0 {what you never sent} one {# draft, with its documents} other {# drafts, with their documents}}',
    ),
    goneAccess: 'access to the counter, on all your devices',
    kept: 'What the office keeps',
    keptClaims: say<{ count: number }>(
      '{count, plural, =0 {Nothing was sent: the office keeps no file.} one {# claim that was sent, with its documents, for ten years after its end: the law asks for it (GSSLA, art. 46).} other {# claims that were sent, with their documents, for ten years after their end: the law asks for it (GSSLA, art. 46).}}',
    ),
    inTreatment: say<{ count: number }>(
      '{count, plural, one {# claim is still in treatment: it goes on to its end, and the answer comes by post.} other {# claims are still in treatment: they go on to their end, and the answers come by post.}}',
    ),
    copyFirst: 'Take a copy of your data before you close the account.',
    inTheWay: 'One thing to settle first',
    inTheWayMeans: say<{ count: number }>(
      '{count, plural, one {You are the last manager of this company. Give the role to somebody else, then come back:} other {You are the last manager of these companies. Give the role to somebody else, then come back:}}',
    ),
    open: 'Close my account',
    confirms: 'I have understood: my account and my drafts are deleted, and this cannot be undone',
    submit: 'Close my account for good',
    submitting: 'Closing…',
  },
  farewell: {
    title: 'Your account is closed',
    lead: 'A last e-mail confirms it. Thank you for using the counter.',
    kept: 'What you sent stays with the office, as the law asks. Answers still to come reach you by post.',
    again: 'You can register again whenever you like, with the same e-mail address.',
    home: 'To the home page',
  },
};

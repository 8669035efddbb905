import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The quick start for providers in English. */
export const en: Widened<typeof fr> = {
  title: 'Providers: quick start',
  lead: 'From nothing to the first payment request, in five minutes.',
  writtenIn: 'Language of the commands',
  before: 'Before you begin',
  beforeAside: 'Once.',
  beforeAdmitted: 'Your company is admitted as a provider.',
  toProvider: 'Apply',
  beforeProgram:
    'Make a program of your company with the scopes `CLIENTS`, `PAYMENT_REQUESTS` and `EVENTS`, and keep its identifier and its secret.',
  toPrograms: 'Make a program',
  typescriptMeans:
    'Put the steps one after the other into a file `provider.ts` and run `node provider.ts`. No package is needed.',
  token: 'A token',
  tokenAside: '1 minute',
  tokenMeans: 'The identifier and the secret open a token for some minutes.',
  preview: 'Try',
  previewAside: 'Nothing is written.',
  previewMeans:
    '`previewClient` says all that the registration would refuse, each point with its path, its code and how to mend it. Nobody is told.',
  register: 'Register',
  registerAside: 'One client at a time.',
  registerMeans:
    '`registerClient` registers a person and writes to her. The answer is the same whether she has an account or not. The same key (`idempotencyKey`) answers the same client: send again without fear.',
  clientActs:
    'Your client receives an e-mail: she activates her account, or accepts the link if she has one already. You only hear of a refusal; ask her.',
  inDemonstration:
    'In the demonstration the e-mail and the code are in the mailbox `/dev/mailbox`: open it, follow the link and activate.',
  ask: 'Ask for a payment',
  askAside: 'After the services.',
  askMeans:
    'Amounts are in cents; the sum of the lines counts. Before the client has activated or accepted, the answer is `CLIENT_NOT_LINKED`. The same invoice number counts once.',
  events: 'Follow',
  eventsAside: 'Or by webhook.',
  eventsMeans:
    '`events` says what changed, the oldest first; the graph says how it stands. Keep `endCursor` and give it as `after` the next time.',
  sandbox: {
    title: 'Sandbox',
    aside: 'Without people, without waiting.',
    means:
      "A sandbox program touches nobody: its clients are played, nobody is written to, nothing is debited or paid, and none of your other programs sees what it does. It is enough to have applied. A client's email address says how he behaves; what follows a `+` tells two clients apart.",
    whom: 'Played clients, by their address',
    address: 'Address',
    does: 'Behaviour',
    accepts: 'validates each request at once; it is debited and paid.',
    refuses: 'refuses the link.',
    contests: 'contests each request.',
    silent: 'does not answer: the end of the 48 hours validates.',
    debitRefused: 'validates, then the bank refuses the debit.',
    clock:
      "`moveSandboxClock(hours: 48)` moves the sandbox's clock forward: every open window ends so much earlier. `sandboxClock` says what time it is there.",
    life: "This program lives a provider's whole life. Save it as `provider-life.ts` and start it:",
    program: "A provider's whole life",
  },
  toOperations: 'All operations, with their examples',
};

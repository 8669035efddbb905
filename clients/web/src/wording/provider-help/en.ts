import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

/** The questions of providers and of their clients in English. */
export const en: Widened<typeof fr> = {
  clientsTitle: 'Payment requests of a provider',
  providersTitle: 'Providers of personal services',
  toStart: 'Providers: quick start',
  clients: {
    what: {
      question: 'What is a payment request?',
      answer: [
        'After its services, your provider asks you here for its payment. You read each line of its invoice, the total and your share.',
        'Only your share is debited: the half. The other half is advanced for you.',
      ],
    },
    delay: {
      question: 'How long do I have to answer?',
      answer: [
        '48 hours to approve or contest, from the moment when our notice is handed to you. The page of the request shows the time that is left.',
        'Without an answer from you within that time, the request is approved automatically. If our notice could not be delivered, no time runs and nothing is debited.',
      ],
    },
    contest: {
      question: 'How do I contest a request?',
      answer: [
        'Open it from the counter, choose “I contest”, then a reason: the invoice has an error, you have paid it already, or another reason that you explain. Nothing is debited. The answer is final; the provider reads your reason and may send you another request.',
        'Once a request is approved, it can no longer be contested here: speak to your provider. The mandate also says how to ask your bank for a refund, within 8 weeks after the debit.',
      ],
    },
    mandate: {
      question: 'What is the mandate that I have to accept?',
      answer: [
        'A SEPA direct debit mandate: it lets your share be debited from your account. You accept it when you activate your account, or when you accept your first link. One mandate serves for all your providers.',
        'When nothing is debited for 36 months it expires, and a new one is needed.',
      ],
    },
    hears: {
      question: 'What does my provider hear?',
      answer: [
        'That you refused the link or ended it, and what becomes of each of its requests, with your reason when you contest. The counter does not tell it whether you had an account already, whether you activated it, or whether you accepted.',
      ],
    },
    link: {
      question: 'My activation link no longer opens',
      answer: [
        'It is valid for 7 days and opens only once. After that, the page of the link offers to ask for a new one.',
      ],
    },
  },
  providers: {
    become: {
      question: 'How does a company become a provider?',
      answer: [
        'Register your company at the counter. A manager then applies under “Company”, “Provider”, with the SIRET and the account that it is paid on. The office checks, decides and answers by e-mail.',
      ],
    },
    client: {
      question: 'What does my client have to do?',
      answer: [
        'A client without an account immediately receives an e-mail with the activation link, valid for 7 days. One who has an account accepts or refuses the link with your organisation, and is told of it by e-mail or SMS, as preferred.',
        'After that your payment requests can arrive, with 48 hours to approve or contest each.',
      ],
    },
    data: {
      question: 'What is needed to register a client?',
      answer: [
        'Title; family name; given names; date of birth; place of birth; mobile phone; e-mail address; postal address; bank details.',
        'The mobile phone is indispensable. When a registration is rejected, the answer says at once each point to correct; the query “previewClient” tries it without writing anything.',
      ],
    },
    bulk: {
      question: 'Can clients be registered in bulk?',
      answer: ['No, registrations are made client by client.'],
    },
    activated: {
      question: 'How do I know whether my client has activated the account?',
      answer: [
        'The counter does not notify you of an activation: ask your client. You only hear when a link is refused or ended.',
      ],
    },
    payer: {
      question: 'Whom do we register when somebody else usually pays the invoices?',
      answer: ['The person who receives the services. Services paid by a third party are not eligible.'],
    },
    mandate: {
      question: 'Does the provider have to have the client sign a SEPA mandate?',
      answer: [
        'No, the client accepts a SEPA mandate at the counter, when activating the account or accepting the first link.',
      ],
    },
    sandbox: {
      question: 'How can we try it without touching anybody?',
      answer: [
        'Make a sandbox program: its clients are played, nobody is written to, nothing is debited or paid, and its clock can be moved on. It is enough to have applied.',
      ],
    },
    webhooks: {
      question: 'How do I hear what becomes of a request?',
      answer: [
        'By webhook: under “Company”, “Provider”, add the address of your software, and the counter writes to it with each event. A delivery that is not taken is tried ten times over about three days; its tries are listed on the page of the address, from where it can be sent again.',
        'Without a webhook, your program reads the same events with “events”.',
      ],
    },
  },
};

import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

export const en: Widened<typeof fr> = {
  title: 'Help',
  lead: "Answers to frequent questions. Can't find yours? Call us or write to us.",
  contents: 'On this page',
  themes: {
    signIn: 'Signing in',
    claims: 'Invoices and reimbursements',
    orders: 'Services of the population office',
    company: 'Company account',
    contacts: 'Reaching us',
  },
  signIn: {
    forgotten: {
      question: 'I have forgotten my password',
      answer: [
        'Under the sign-in form, follow "Forgotten your password?" and enter the email address of your account.',
        'An email arrives with a link. Choose a new password there, then sign in with it. Your other sessions end.',
      ],
    },
    noCode: {
      question: 'I have not received a code by SMS',
      answer: [
        'Wait a few seconds, and check that the phone is connected to the mobile network.',
        'After a minute the link "I need a new access code" becomes active. If the second SMS does not arrive either, look in the spam folder and among blocked conversations, restart the phone and try again later.',
        'With a passkey or an authenticator app you need no SMS: add them in "My account", under "Security".',
      ],
    },
    tooMany: {
      question: 'Too many sign-in attempts',
      answer: [
        'After several wrong passwords or codes signing in to this account stops for some minutes for the place that the attempts come from. A device on which you have signed in before is not affected by the attempts of others.',
        'Wait a few minutes, then try again. If it was not you, change your password.',
      ],
    },
    noEmail: {
      question: 'The verification email has not arrived',
      answer: [
        'Look in the spam folder. Then sign in: your guichet offers to send it again.',
        'The address is verified before the first invoice.',
      ],
    },
  },
  claims: {
    change: {
      question: 'Can I change a claim that I have sent?',
      answer: [
        'No, unless the office asks for a correction: the claim is then "To complete", and the form opens as you filled it in, with the message of the office.',
      ],
    },
    paid: {
      question: 'When am I reimbursed?',
      answer: [
        'An accepted claim goes for payment to the Central Compensation Office in Geneva. The transfer may take about ten days. Check that the account holder is the one the bank knows: otherwise the payment may be refused.',
      ],
    },
    others: {
      question: 'How do I send an invoice for my child?',
      answer: [
        'Add your child to your beneficiaries in "My account", with address, date of birth and AVS number. You then choose the person at the top of each form.',
      ],
    },
    number: {
      question: 'Where do I find the decision number?',
      answer: [
        'At the top of the decision that the office sent you, for example 320/2025/123456/0. Saved once, it is suggested the next time.',
      ],
    },
  },
  orders: {
    delay: {
      question: 'When do I receive my document?',
      answer: [
        'Documents come by post, as a rule 7 to 14 working days after the order. These times are indicative.',
      ],
    },
    cancel: {
      question: 'Can I cancel an order?',
      answer: [
        'Yes, at any time before the payment is validated. After that the order is definitive and the fee stays due, also in case of refusal or withdrawal.',
      ],
    },
    cards: {
      question: 'How do I pay?',
      answer: [
        'By VISA, Mastercard or Postcard. We keep no card data. A company with a client account pays once a month, by invoice.',
      ],
    },
    failed: {
      question: 'The connection broke during my order',
      answer: [
        'A message tells you that the order did not go through. Try again until you see the confirmation: another try never charges twice.',
      ],
    },
  },
  company: {
    who: {
      question: 'Who can have a company account?',
      answer: [
        'A company registered at the counter. Its manager asks for access to the service "Population" with the pin; activation takes a week as a rule and is confirmed by email.',
      ],
    },
  },
  contacts: {
    insurance: {
      who: 'Disability insurance',
      what: 'Invoices, decisions, reimbursements',
      hours: 'Switchboard and reception, Monday to Friday from 9 am to 4 pm',
    },
    population: { who: 'Population', what: 'Questions about the content of a request' },
    finance: { who: 'Finance service of the population office', what: 'Invoices, reminders, refund of fees' },
    technical: {
      who: 'Technical support',
      what: 'Trouble with registration, sign-in or a request',
      call: 'price of a local call',
    },
  },
};

import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

export const en: Widened<typeof fr> = {
  terms: {
    title: 'General terms',
    lead: 'Two texts govern the paid services. You accept them with your first order; a new version is asked for at the next order.',
    short: 'In short',
    points: [
      'An order can be cancelled freely before the payment is validated. After that it is definitive, and the fee stays due even in case of refusal or withdrawal.',
      'Fees are taken in advance, VAT included. Standard B mail is free, other postage is at your charge.',
      'Documents come by post, as a rule within 7 to 14 working days.',
      'You answer for what you enter: a typing mistake needs a new order.',
      'We keep no data of your card.',
    ],
    binding: 'The French text that follows is the binding one.',
    OFFICE: 'Cantonal office of population and migration',
    STATE: 'State of Geneva, e-démarches',
    since: say<{ day: string }>('In force since {day}'),
    between: say<{ from: string; until: string }>('In force from {from} to {until}'),
    accepted: say<{ day: string }>('You accepted this version on {day}.'),
    notAccepted: 'You have not accepted this version yet.',
    accept: 'I accept this version',
    accepting: 'Saving…',
    past: 'Earlier versions',
    noPast: 'There is no earlier version.',
  },
  privacy: {
    title: 'Data protection',
    lead: 'What the counter knows of you, why, who sees it and for how long.',
    sections: [
      {
        title: 'What we keep',
        paragraphs: [
          'Your account: name, address, email, mobile phone, password in an unreadable form. If you are a beneficiary or represent somebody: date of birth, AVS number and IBAN, encrypted.',
          'What you send to an office: claims, documents, orders, with their history. And who, at the office, opened them.',
        ],
      },
      {
        title: 'Why',
        paragraphs: [
          'To treat your claims and orders, and for nothing else (LAI, LPGA; in Geneva LIPAD, RS Ge A 2 08). No advertising, no profile, no sale.',
        ],
      },
      {
        title: 'Who sees what',
        paragraphs: [
          'Each office sees its own files and never those of another. Dashboards see figures, without names or health data. For a card payment, the data that identify you go to the payment partner, in your name; card data never come to us.',
        ],
      },
      {
        title: 'For how long',
        paragraphs: [
          'What was sent to the office stays with the office for the time the law says. A draft, a document that was never sent or an account that was never verified disappear. What a provider registered about you and you never answer disappears twelve months after the link that you were sent has run out. When you close your account, we delete what the office need not keep.',
        ],
      },
      {
        title: 'Cookies',
        paragraphs: [
          'Two, our own: one keeps you signed in, the other recognises your device so that nobody can lock you out of it. They follow nobody elsewhere.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'See and correct your information, receive a complete copy of it, close your account: all of it in "My account". For anything else, write to us.',
        ],
      },
    ],
    toData: 'My data',
    toHelp: 'Reaching us',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'The counter is for everybody. This is what we aim at, what we check and what is missing.',
    sections: [
      {
        title: 'What we aim at',
        paragraphs: [
          'The Swiss standard eCH-0059 and WCAG 2.1, level AA: readable text, everything by keyboard, a name for each field, messages that say how to mend things.',
        ],
      },
      {
        title: 'What is checked with each version',
        paragraphs: [
          'Each page in French and German by an automatic tool, without a violation; the main journeys by keyboard alone; zoom up to 400 %, the dark theme, print.',
        ],
      },
      {
        title: 'What is missing',
        paragraphs: [
          'The pages have not been tried with screen readers by people who use them. Not all PDF documents that you receive are tagged. Sign language and easy language are not offered.',
        ],
      },
      {
        title: 'An obstacle?',
        paragraphs: [
          'Tell us on which page and with which device. We answer in person, and what you wanted to do can also be done by phone, by post or at the reception.',
        ],
      },
    ],
  },
};

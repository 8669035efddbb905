import { icu } from '../icu.ts';
import type { Widened } from '../wording.tsx';
import type { fr } from './fr.ts';

const say = icu('en');

/** The catalogue of paid services, in English. */
export const en: Widened<typeof fr> = {
  title: 'Services',
  lead: 'What the cantonal population office issues for a fee. Fees include VAT.',
  caption: 'Services, with their fee and delay',
  service: 'Service',
  fee: 'Fee',
  delay: 'Delay',
  days: say('{from} to {until} working days'),
  unverified: 'to be confirmed',
  noFee: 'fee not fixed yet',
  none: 'No service is offered at the moment.',
  withVat: 'VAT included',
  noFeeMeans: 'The office has not fixed this fee yet.',
  source: say('Legal basis: {source}'),
  unverifiedMeans: 'The office still has to confirm this amount.',
  until: say('Offered until {day}. Orders in progress will be treated to their end.'),
  ended: say('This service has not been offered since {day}. Orders in progress are treated to their end.'),
  postage: 'Postage',
  postageAside: 'Postage is added to the fee.',
  free: 'free',
  postageNotFixed: 'price not fixed yet',
  delivery: say('By post, {from} to {until} working days after the order.'),
  expected: say('Ordered today, it is expected between {from} and {until}.'),
  indicative: 'These delays are indicative and do not bind the office.',
  payment: 'Payment',
  paymentAside: 'Known before ordering.',
  byCard: 'You pay by card, before anything is done.',
  privatePerson: 'A private person pays by card, before anything is done.',
  signIn: 'Sign in',
  signInMeans: "to know whether you can order on a company's monthly invoice.",
  forCompany: say('For {company}'),
  onAccount: 'On the monthly invoice.',
  card: 'By card.',
  noSettlement: 'How it is paid can not be shown at the moment.',
  notSold: 'This service can no longer be ordered.',
  questions: 'Have ready',
  questionsAside: 'What the order asks.',
  optional: '(optional)',
  terms: 'Terms',
  termsLink: 'Terms of the online services',
  termsMean:
    'The fee is taken in advance and stays due, even if the order is refused or withdrawn afterwards.',
};

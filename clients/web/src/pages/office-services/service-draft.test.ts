import { expect, test } from 'vitest';
import { draftOf, inputOf } from './service-draft.ts';

const terms = "Conditions générales de l'office, ch. 5";
const words = { fr: 'a', de: 'b', it: 'c', en: 'd' };
const edition = {
  ...{ titles: words, descriptions: words, isOnAccount: true, minWorkingDays: 3, maxWorkingDays: 5 },
  postageChoices: [
    {
      ...{ code: 'LETTER_B', title: 'B', source: 'ch. 5', isVerified: true },
      amount: { amount: '0.00', currency: 'CHF' },
    },
    {
      ...{ code: 'REGISTERED_LETTER', title: 'R', source: 'Poste', isVerified: true },
      amount: { amount: '5.30', currency: 'CHF' },
    },
  ],
};

test('an edition that nobody touches is sent as it is, and a letter that it lacks waits for its amount', () => {
  expect(inputOf(draftOf(edition))).toEqual({
    ...{ isOnAccount: true, minWorkingDays: 3, maxWorkingDays: 5, titles: words, descriptions: words },
    postage: [
      { code: 'LETTER_B', amount: '0', source: terms, isVerified: true },
      { code: 'LETTER_A', amount: '', source: terms, isVerified: false },
      { code: 'REGISTERED_LETTER', amount: '5.30', source: 'Poste', isVerified: true },
    ],
  });
});

test('a delay that is no whole number goes to the servers as none', () => {
  const draft = { ...draftOf(null), 'service-minWorkingDays': '7.5', 'service-maxWorkingDays': 'x' };
  expect(inputOf(draft)).toMatchObject({ minWorkingDays: null, maxWorkingDays: null });
});

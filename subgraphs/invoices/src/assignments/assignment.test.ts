import { describe, expect, test } from 'vitest';
import { isDone, whyNotAssign } from './assignment.ts';

const officers = [
  { accountId: 'dufour', name: 'Dufour Marc' },
  { accountId: 'morel', name: 'Morel Anne' },
];
const claim = {
  status: 'IN_PROCESS',
  ownerAccountId: 'claire',
  assignedTo: 'morel',
  assignmentVersion: 3,
} as const;
const wish = { by: 'dufour', officerId: 'dufour', version: 3 };

/** The code of what stands in the way. */
const why = (held: object, wished: object = {}) =>
  whyNotAssign({ ...claim, ...held }, { ...wish, ...wished }, officers)?.code.code ?? null;

describe('an officer', () => {
  test('takes a claim, gives it to a colleague, gives it back to nobody', () => {
    expect(why({})).toBeNull();
    expect(why({ assignedTo: null }, { officerId: 'morel' })).toBeNull();
    expect(why({}, { officerId: null })).toBeNull();
  });

  test('is told when it changed hands since he read it, unless it is where he wants it', () => {
    expect(why({ assignmentVersion: 4 })).toBe('CLAIM_CHANGED_HANDS');
    const taken = { assignmentVersion: 4, assignedTo: 'dufour' };
    expect(why(taken)).toBeNull();
    expect(isDone({ ...claim, ...taken }, wish)).toBe(true);
    expect(isDone(claim, wish)).toBe(false);
  });

  test('has it while its person corrects it, and no more once it is decided', () => {
    expect(why({ status: 'TO_COMPLETE' })).toBeNull();
    for (const status of ['ACCEPTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED', 'REFUSED'] as const)
      expect(why({ status })).toBe('CLAIM_STEP_NOT_OPEN');
  });

  test('gives it to nobody who does not treat claims', () => {
    expect(why({}, { officerId: 'blanc' })).toBe('CLAIM_ASSIGNEE_UNKNOWN');
  });
});

test('nobody has his own claim, nor says who has it', () => {
  expect(why({ ownerAccountId: 'dufour' }, { officerId: 'morel' })).toBe('CLAIM_OF_ONESELF');
  expect(why({ ownerAccountId: 'morel', assignedTo: null }, { officerId: 'morel' })).toBe(
    'CLAIM_ASSIGNEE_UNKNOWN',
  );
});

import type { SessionEffect } from '@guichet/chassis/subgraph/door.ts';
import { type Asker, type Counter, password } from './counter.ts';

interface Problem {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

interface Challenge {
  readonly id: string;
  readonly expiresAt: string;
  readonly resendAvailableAt: string;
  readonly phoneHint: string;
}

export interface Started {
  readonly challenge: Challenge | null;
  readonly problems: readonly Problem[];
}

export interface Completed {
  readonly account: { readonly id: string; readonly email: string; readonly givenName: string } | null;
  readonly problems: readonly Problem[];
}

/** The mutations of a sign-in, as a page sends them. */
export const documents = {
  start: `mutation ($email: String, $password: String) {
    step: startSignIn(email: $email, password: $password) {
      challenge { id expiresAt resendAvailableAt phoneHint } problems { path code message } } }`,
  resend: `mutation ($challengeId: ID!) {
    step: resendSignInCode(challengeId: $challengeId) {
      challenge { id expiresAt resendAvailableAt phoneHint } problems { path code message } } }`,
  complete: `mutation ($challengeId: ID!, $code: String) {
    step: completeSignIn(challengeId: $challengeId, code: $code) {
      account { id email givenName } problems { path code message } } }`,
};

/** The steps of a sign-in at a counter. */
export function stepsAt(counter: Counter) {
  const ask = async <Step>(query: string, variables: Record<string, unknown>, asker: Asker = {}) => {
    const { data, session } = await counter.ask<{ step: Step }>(query, variables, asker);
    if (!data) throw new Error('The counter answered no data');
    return { ...data.step, session };
  };
  const start = (email: string, typed = password, asker: Asker = {}) =>
    ask<Started>(documents.start, { email, password: typed }, asker);
  const complete = (challengeId: string, code: string | null, asker: Asker = {}) =>
    ask<Completed>(documents.complete, { challengeId, code }, asker);
  return {
    start,
    complete,
    resend: (challengeId: string) => ask<Started>(documents.resend, { challengeId }),
    /** Starts a sign-in that goes on. */
    challenge: async (email: string) => {
      const { challenge } = await start(email);
      if (!challenge) throw new Error('There is no challenge');
      return challenge;
    },
    /** The code of the first problem; undefined when the code was right. */
    problemOf: async (completed: Promise<Completed>) => (await completed).problems[0]?.code,
    /** A whole sign-in. */
    signIn: async (email: string, mobilePhone: string): Promise<SessionEffect | undefined> => {
      const before = await counter.codes(mobilePhone, 0);
      const { challenge } = await start(email);
      const [code = ''] = await counter.codes(mobilePhone, before.length + 1);
      return (await complete(challenge?.id ?? '', code)).session;
    },
  };
}

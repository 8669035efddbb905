import type { Counter } from './counter.ts';
import { person } from './counter.ts';
import type { TypedProblem } from './newcomer.ts';
import { stepsAt } from './steps.ts';

/** What a step of somebody who is signed in answers, whichever it is. */
export interface Step {
  readonly problems: readonly TypedProblem[];
  readonly [member: string]: unknown;
}

let newest = 0;

/** Somebody with an account of his own at a counter, who is signed in, and does what a page does. */
export async function somebodyAt(counter: Counter, some: Partial<Parameters<typeof person>[0]> = {}) {
  newest += 1;
  const two = String(newest).padStart(2, '0');
  const email = `personne${newest}@exemple.ch`;
  const mobilePhone = `+41 79 111 00 ${two}`;
  await counter.enrol(person({ email, mobilePhone, ...some }));
  const passport = await counter.passportOf(email);
  return { email, mobilePhone, ...deskOf(counter, passport) };
}

/** What one does with a passport. */
export function deskOf(counter: Counter, passport: string) {
  let newest: string | null = null;
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const { data, codes, session } = await counter.ask<Data>(query, variables, { passport });
    if (session?.kind === 'OPEN') newest = session.token;
    if (!data) throw new Error(`The counter answered no data: ${codes.join()}`);
    return data;
  };
  return {
    passport,
    /** The token that the browser was handed last; null when it keeps its own. */
    handed: () => newest,
    /** What the viewer sees of his account. */
    viewer: async (fields: string) =>
      (await ask<{ viewer: Record<string, unknown> }>(`{ viewer { ${fields} } }`)).viewer,
    /** A mutation, as `name(argument: $argument) { … }` with the types of its arguments before it. */
    step: async (types: string, call: string, variables: Record<string, unknown>) =>
      (await ask<{ step: Step }>(`mutation (${types}) { step: ${call} }`, variables)).step,
  };
}

/** The codes and paths of what stands in the way. */
export const codesOf = ({ problems }: Step) => problems.map(({ code, path }) => [code, ...path]);

/** The passport of a session, as the gateway gets it; null once the session is over. */
export async function passportOfSession(counter: Counter, token: string): Promise<string | null> {
  const { data } = await counter.ask<{ issuePassport: { passport: string | null } }>(
    'mutation ($token: String) { issuePassport(input: { sessionToken: $token }) { passport } }',
    { token },
    { passport: await counter.gateway() },
  );
  return data?.issuePassport.passport ?? null;
}

/** Signs in, and says with which token. */
export async function signedIn(counter: Counter, email: string, mobilePhone: string): Promise<string> {
  const session = await stepsAt(counter).signIn(email, mobilePhone);
  if (session?.kind !== 'OPEN') throw new Error('No session was opened');
  return session.token;
}

import { generate } from 'otplib';
import { type Asker, type Counter, password } from './counter.ts';
import { makeSoftwarePasskey, type SoftwarePasskey, type Trick } from './software-passkey.ts';
import type { Completed } from './steps.ts';

interface TypedProblem {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

interface Added {
  readonly secondFactor: { readonly id: string; readonly kind: string; readonly name: string } | null;
  readonly recoveryCodes: readonly string[] | null;
  readonly problems: readonly TypedProblem[];
}

interface Ceremony {
  readonly ceremony: { readonly id: string; readonly options: string } | null;
  readonly problems: readonly TypedProblem[];
}

interface Secret {
  readonly authenticator: { readonly id: string; readonly secret: string; readonly uri: string } | null;
  readonly problems: readonly TypedProblem[];
}

const problems = 'problems { path code message }';

/** The mutations of second factors, as a page sends them. */
export const factorDocuments = {
  startPasskey: `mutation ($password: String) { step: startPasskey(password: $password) { ceremony { id options } ${problems} } }`,
  addPasskey: `mutation ($ceremonyId: ID!, $response: String, $name: String) {
    step: addPasskey(ceremonyId: $ceremonyId, response: $response, name: $name) {
      secondFactor { id kind name } recoveryCodes ${problems} } }`,
  startAuthenticator: `mutation ($password: String) {
    step: startAuthenticator(password: $password) { authenticator { id secret uri } ${problems} } }`,
  addAuthenticator: `mutation ($id: ID!, $code: String, $name: String) {
    step: addAuthenticator(id: $id, code: $code, name: $name) { secondFactor { id kind name } recoveryCodes ${problems} } }`,
  remove: `mutation ($id: ID!, $password: String) { step: removeSecondFactor(id: $id, password: $password) {
    account { secondFactors { id } recoveryCodesLeft } ${problems} } }`,
  makeCodes: `mutation ($password: String) { step: makeRecoveryCodes(password: $password) { recoveryCodes ${problems} } }`,
  startSignIn: `mutation { step: startPasskeySignIn { ceremony { id options } ${problems} } }`,
  completeSignIn: `mutation ($ceremonyId: ID!, $response: String) {
    step: completePasskeySignIn(ceremonyId: $ceremonyId, response: $response) { account { id email givenName } ${problems} } }`,
};

/** What an authenticator shows for a secret now, or so many seconds later. The next code is good already, and not used yet. */
export function shownCode(secret: string, later = 0): Promise<string> {
  return generate({ secret: secret.replaceAll(' ', ''), epoch: Math.floor(Date.now() / 1000) + later });
}

/** The steps of second factors at a counter. */
export function factorsAt(counter: Counter) {
  const ask = async <Step>(query: string, variables: Record<string, unknown>, asker: Asker = {}) => {
    const { data, session, codes } = await counter.ask<{ step: Step }>(query, variables, asker);
    if (!data) throw new Error(`The counter answered no data: ${codes.join()}`);
    return { ...data.step, session };
  };
  const as = async (email: string): Promise<Asker> => ({ passport: await counter.passportOf(email) });
  const steps = {
    startPasskey: async (email: string, typed: string | null = password) =>
      ask<Ceremony>(factorDocuments.startPasskey, { password: typed }, await as(email)),
    addPasskey: async (email: string, ceremonyId: string, response: string | null, name = 'Téléphone') =>
      ask<Added>(factorDocuments.addPasskey, { ceremonyId, response, name }, await as(email)),
    startAuthenticator: async (email: string, typed: string | null = password) =>
      ask<Secret>(factorDocuments.startAuthenticator, { password: typed }, await as(email)),
    addAuthenticator: async (email: string, id: string, code: string | null, name: string | null = 'App') =>
      ask<Added>(factorDocuments.addAuthenticator, { id, code, name }, await as(email)),
    remove: async (email: string, id: string, typed: string | null = password) =>
      ask<{
        account: { secondFactors: readonly { id: string }[]; recoveryCodesLeft: number | null } | null;
        problems: readonly TypedProblem[];
      }>(factorDocuments.remove, { id, password: typed }, await as(email)),
    makeCodes: async (email: string, typed: string | null = password) =>
      ask<{ recoveryCodes: readonly string[] | null; problems: readonly TypedProblem[] }>(
        factorDocuments.makeCodes,
        { password: typed },
        await as(email),
      ),
    startSignIn: (asker?: Asker) => ask<Ceremony>(factorDocuments.startSignIn, {}, asker),
    completeSignIn: (ceremonyId: string, response: string | null, asker?: Asker) =>
      ask<Completed>(factorDocuments.completeSignIn, { ceremonyId, response }, asker),
  };
  return {
    ...steps,
    /** An authenticator that is added. */
    authenticator: async (email: string) => {
      const { authenticator } = await steps.startAuthenticator(email);
      const secret = authenticator?.secret ?? '';
      const added = await steps.addAuthenticator(email, authenticator?.id ?? '', await shownCode(secret));
      return { secret, ...added };
    },
    /** A passkey that is added. */
    passkey: async (email: string) => {
      const passkey = makeSoftwarePasskey();
      const { ceremony } = await steps.startPasskey(email);
      const added = await steps.addPasskey(
        email,
        ceremony?.id ?? '',
        passkey.create(ceremony?.options ?? ''),
      );
      return { passkey, ...added };
    },
    /** A sign-in with a passkey from its first step to its last. */
    signIn: async (passkey: SoftwarePasskey, trick: Trick = {}, asker?: Asker) => {
      const { ceremony } = await steps.startSignIn(asker);
      const response = passkey.show(ceremony?.options ?? '', trick);
      return steps.completeSignIn(ceremony?.id ?? '', response, asker);
    },
  };
}

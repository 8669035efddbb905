import { type Asker, type Counter, password } from './counter.ts';

export interface TypedProblem {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

interface Sent {
  readonly registration: { readonly email: string; readonly linkExpiresAt: string } | null;
  readonly problems: readonly TypedProblem[];
}

/** A registration in which nothing is wrong, of which a test changes what matters to it. */
export const newcomer = (email: string, some: Readonly<Record<string, unknown>> = {}) => ({
  roles: ['INSURED', 'REPRESENTATIVE'],
  familyName: 'Rey',
  givenName: 'Anouk',
  address: 'Chemin des Vignes 4',
  postalCode: '1205',
  town: 'Genève',
  country: 'CH',
  iban: 'CH93 0076 2011 6238 5295 7',
  birthDate: '14.03.1984',
  avsNumber: '756.9217.0769.85',
  email,
  password,
  mobilePhone: '079 000 09 01',
  confirmsEntitlement: true,
  ...some,
});

/** The mutations of a person who has no session, as a page sends them. */
export const entryDocuments = {
  register: `mutation ($input: RegisterAccountInput!) { step: registerAccount(input: $input) {
    registration { email linkExpiresAt } problems { path code message } } }`,
  verify: `mutation ($token: String, $password: String) { step: verifyEmail(token: $token, password: $password) {
    verifiedAt problems { path code message } } }`,
  resend: `mutation { step: resendEmailVerification { registration { email linkExpiresAt } problems { path code message } } }`,
  request: `mutation ($email: String) { step: requestPasswordReset(email: $email) {
    reset { linkExpiresAt } problems { path code message } } }`,
  reset: `mutation ($token: String, $newPassword: String) { step: resetPassword(token: $token, newPassword: $newPassword) {
    changedAt problems { path code message } } }`,
};

/** The steps of a newcomer at a counter, and the mails that come of them. */
export function entryAt(counter: Counter) {
  const ask = async <Step>(query: string, variables: Record<string, unknown>, asker: Asker = {}) => {
    const { data, codes } = await counter.ask<{ step: Step }>(query, variables, asker);
    if (!data) throw new Error(`The counter answered no data: ${codes.join()}`);
    return data.step;
  };
  return {
    register: (input: object, asker?: Asker) => ask<Sent>(entryDocuments.register, { input }, asker),
    verify: (token: string | null, typed?: string) =>
      ask<{ verifiedAt: string | null; problems: readonly TypedProblem[] }>(entryDocuments.verify, {
        token,
        password: typed,
      }),
    resend: (passport: string) => ask<Sent>(entryDocuments.resend, {}, { passport }),
    requestReset: (email: string | null, asker?: Asker) =>
      ask<{ reset: { linkExpiresAt: string } | null; problems: readonly TypedProblem[] }>(
        entryDocuments.request,
        { email },
        asker,
      ),
    reset: (token: string | null, newPassword: string | null) =>
      ask<{ changedAt: string | null; problems: readonly TypedProblem[] }>(entryDocuments.reset, {
        token,
        newPassword,
      }),
    /** The e-mails to an address, newest first, once there are `count` of them. */
    mails: async (email: string, count: number) => {
      const giveUp = AbortSignal.timeout(15_000);
      for (;;) {
        const mails = (await counter.mailbox()).filter(({ to }) => to === email);
        if (mails.length >= count) return mails;
        giveUp.throwIfAborted();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** The token in the links of a mail. */
export function tokenIn(mail: { readonly links: readonly string[] } | undefined): string {
  const link = mail?.links.find((address) => /\/[\w-]{43}$/.test(address));
  return link?.slice(link.lastIndexOf('/') + 1) ?? '';
}

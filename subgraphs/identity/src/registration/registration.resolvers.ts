import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { type RegisteredAccount, registerAccount } from './register-account.ts';
import { resendEmailVerification } from './resend-email-verification.ts';
import { verifyEmail } from './verify-email.ts';

const locales = { FR: 'fr', DE: 'de', IT: 'it', EN: 'en' } as const;

export const registrationResolvers: Resolvers = {
  Mutation: {
    registerAccount: async (_root, { input }, context) => {
      const { locale, ...entry } = input;
      return payload(await registerAccount(context, entry, locale ? locales[locale] : null));
    },
    verifyEmail: async (_root, { token, password }, context) => {
      const verified = await verifyEmail(context, token ?? '', password ?? '');
      return verified.verifiedAt ? { verifiedAt: instantText(verified.verifiedAt), problems: [] } : verified;
    },
    resendEmailVerification: async (_root, _args, context) => payload(await resendEmailVerification(context)),
  },
  Account: {
    emailVerifiedAt: ({ emailVerifiedAt }) => emailVerifiedAt && instantText(emailVerifiedAt),
  },
};

function payload(registered: RegisteredAccount) {
  if (!registered.registration) return registered;
  const { email, linkExpiresAt } = registered.registration;
  return { registration: { email, linkExpiresAt: instantText(linkExpiresAt) }, problems: [] };
}

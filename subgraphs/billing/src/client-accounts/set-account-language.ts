import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { ClientAccount } from './client-account.ts';
import { type AccountOutcome, changeAccount, type SeenAccount, staleProblems } from './hold-for-change.ts';

/** Chooses the language of the invoices and recaps to come. */
export function setAccountLanguage(
  context: Pick<RequestContext, 'database' | 'viewer' | 'locale'>,
  { locale, ...seen }: SeenAccount & Pick<ClientAccount, 'locale'>,
): Promise<AccountOutcome> {
  return changeAccount(context, seen, 'language', (held) => ({
    problems: staleProblems(held, seen, context.locale),
    facts: () => ({ locale }),
  }));
}

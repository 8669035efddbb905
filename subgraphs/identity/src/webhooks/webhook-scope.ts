import type { Passport } from '@guichet/chassis/passport/passport.ts';
import type { AccountId } from '../accounts/account.ts';
import type { ApiClientId } from '../api-clients/api-client.ts';
import { readId } from '../ids.ts';

/** Whose addresses exist for a viewer: those of providers that he manages now, or of the one that this program belongs to. */
export interface WebhookScope {
  readonly manager: AccountId | null;
  readonly program: ApiClientId | null;
}

export function webhookScope({ kind, subject }: Passport): WebhookScope {
  return {
    manager: kind === 'ACCOUNT' ? readId<AccountId>(subject ?? '') : null,
    program: kind === 'CLIENT' ? readId<ApiClientId>(subject ?? '') : null,
  };
}

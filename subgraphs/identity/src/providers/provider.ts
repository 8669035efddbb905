import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { Office } from '../accounts/account.ts';

export type ProviderId = Branded<'ProviderId'>;

/** The office of providers, of their clients and their payment requests. */
export const providersOffice: Office = 'PERSONAL_SERVICES';

export type ProviderStatus = 'REQUESTED' | 'ADMITTED' | 'REFUSED' | 'SUSPENDED';

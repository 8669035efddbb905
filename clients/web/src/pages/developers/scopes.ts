import type { ApiClientKind, ApiScope } from '../../graphql/__generated__/types.ts';

export type Scope = ApiScope;

/** What a program of each kind may ask for. */
export const scopesOf = {
  PROVIDER: ['CLIENTS', 'PAYMENT_REQUESTS', 'EVENTS'],
  DASHBOARD: ['FIGURES', 'ADHOC'],
} as const satisfies Readonly<Record<ApiClientKind, readonly Scope[]>>;

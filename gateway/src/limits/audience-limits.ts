import type { AudienceName } from '../audiences/audience.ts';

/** What one of an audience may do at most. */
export interface AudienceLimits {
  /** What one operation of his own may cost. */
  readonly cost: number;
  /** How many of his operations may be under way at once, in each process. */
  readonly underWay: number;
}

/** Points that flow into the budget of a caller in a minute, and that it holds when it is full. */
export interface Budgets {
  readonly provider: number;
  readonly dashboard: number;
}

/** Those who may send only documents of the house have a cost limit too: on one's own machine they may send others. */
export const audienceLimits: Readonly<Record<AudienceName, AudienceLimits>> = {
  NOBODY: { cost: 20_000, underWay: 40 },
  SESSION: { cost: 20_000, underWay: 20 },
  EXPLORER: { cost: 20_000, underWay: 20 },
  PROVIDER: { cost: 2_000, underWay: 8 },
  DASHBOARD: { cost: 20_000, underWay: 8 },
};

/** What a budget has to hold at least: the dearest operation of its audience, planned for the first time. */
export const smallestBudgets: Budgets = { provider: 2_100, dashboard: 20_100 };

/** Points a minute of an audience; null for those who pay nothing, since they send documents of the house. */
export function budgetOf(audience: AudienceName, { provider, dashboard }: Budgets): number | null {
  if (audience === 'PROVIDER') return provider;
  return audience === 'DASHBOARD' || audience === 'EXPLORER' ? dashboard : null;
}

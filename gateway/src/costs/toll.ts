import type { Audience } from '../audiences/audience.ts';
import { audienceLimits, type Budgets, budgetOf } from '../limits/audience-limits.ts';
import type { Charged, Payer } from './budget.ts';

/** What the answer tells of an operation's cost, in `extensions.cost`. */
export interface CostTold {
  /** What it costs at most. */
  readonly requested: number;
  /** What an operation of this caller may cost. */
  readonly limit: number;
  /** His budget after it. Absent when it was refused before anything was charged. */
  readonly budget?: { readonly limit: number; readonly remaining: number; readonly resetSeconds: number };
}

/** What a caller pays for texts of his own, and what he is told of it. */
export interface Toll {
  /** What one operation may cost. */
  readonly limit: number;
  /** Null for those who have no budget: what they may send by themselves, on one's own machine, is for nothing. */
  readonly payer: Payer | null;
  /** Filled when the cost is known. */
  told: CostTold | null;
}

/** What is told after a charge. */
export function toldAfter(requested: number, { limit, payer }: Toll, charged: Charged): CostTold {
  const { remaining, resetSeconds } = charged;
  return { requested, limit, budget: { limit: payer?.perMinute ?? 0, remaining, resetSeconds } };
}

/** The toll on a text of an audience's own. */
export function tollFor({ name, subject }: Pick<Audience, 'name' | 'subject'>, budgets: Budgets): Toll {
  const perMinute = budgetOf(name, budgets);
  const holder = name === 'EXPLORER' ? 'ACCOUNT' : 'CLIENT';
  return {
    limit: audienceLimits[name].cost,
    payer: perMinute !== null && subject !== null ? { holder, holderId: subject, perMinute } : null,
    told: null,
  };
}

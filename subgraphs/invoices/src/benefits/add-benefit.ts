import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { type ChangedBenefits, changeBenefits } from './change-benefits.ts';
import { type BenefitEntry, readNewBenefit } from './read-statement.ts';

/** Adds a benefit to the list of auxiliary means, from a day on. */
export function addBenefit(context: RequestContext, entry: BenefitEntry): Promise<ChangedBenefits> {
  return changeBenefits(context, 'add', (list, report) => readNewBenefit(entry, list, ['input'], report));
}

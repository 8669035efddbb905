import type { QueryPlannerConfig } from '@apollo/query-planner';

/**
 * How many plans of one operation are compared. Where subgraphs could share the work in more ways, the planner leaves out
 * the least promising before it compares: the answer is the same, and may take a fetch more.
 */
export const mostEvaluatedPlans = 1_000;

/** The stock planner's settings, wherever it plans. */
export const plannerConfig = {
  debug: { maxEvaluatedPlans: mostEvaluatedPlans },
} satisfies QueryPlannerConfig;

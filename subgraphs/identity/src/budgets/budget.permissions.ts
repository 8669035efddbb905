import { calledBy, type Permissions } from '@guichet/chassis/permissions/rules.ts';

const gateway = calledBy('gateway');

/** The gateway knows what an operation costs; what its caller has left is kept here. */
export const budgetPermissions: Permissions = {
  ChargeBudgetPayload: {
    granted: gateway,
    remaining: gateway,
    retryAfterSeconds: gateway,
    resetSeconds: gateway,
    problems: gateway,
  },
  Mutation: { chargeBudget: gateway },
};

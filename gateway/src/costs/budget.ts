import type { KeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import { withinDeadline } from '../graphql/within-deadline.ts';

/** Whose budget pays for an operation. */
export interface Payer {
  readonly holder: 'CLIENT' | 'ACCOUNT';
  readonly holderId: string;
  /** What his budget holds when it is full, and what flows into it in a minute. */
  readonly perMinute: number;
}

/** What identity says of a budget after a charge. */
export interface Charged {
  readonly granted: boolean;
  readonly remaining: number;
  readonly retryAfterSeconds: number;
  readonly resetSeconds: number;
}

/** Takes points from a budget: all of them or none. */
export type ChargeBudget = (payer: Payer, points: number, slip: Slip) => Promise<Charged>;

const document = `mutation ChargeBudget($input: ChargeBudgetInput!) {
  chargeBudget(input: $input) { granted remaining retryAfterSeconds resetSeconds }
}`;

/**
 * The budgets are identity's, so that all processes of the gateway take from the same; the gateway shows a passport that it signed
 * itself. What can't be charged isn't executed.
 */
export function openBudgets(identity: SubgraphDoor, keyRing: KeyRing): ChargeBudget {
  return async (payer, points, slip) => {
    const passport = await keyRing.sign({ kind: 'SUBGRAPH', subject: keyRing.issuer }, identity.name);
    const variables = { input: { ...payer, points } };
    const { body } = await withinDeadline(slip.deadline, (signal, deadline) =>
      identity.call({ query: document, variables, passport, slip: { ...slip, deadline }, signal }),
    );
    const charged = (body.data as { readonly chargeBudget?: Charged } | null | undefined)?.chargeBudget;
    if (!charged) throw new Error('identity did not answer chargeBudget');
    return charged;
  };
}

import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { usualCosts } from '../costs/cost-figures.ts';
import { pay, type Till } from '../costs/pay.ts';
import type { Toll } from '../costs/toll.ts';
import type { Turn } from '../limits/turns.ts';
import type { AdmittedOperation } from './admit.ts';
import type { Supergraph } from './supergraph.ts';

/**
 * Nobody waits for a planner on the thread that answers: a text that is new is planned before Apollo Server gets it. It is paid first,
 * and takes its turn.
 */
export async function prepareText(
  { query, operationName, isTrusted }: AdmittedOperation,
  {
    toll,
    subject,
    slip,
    turn,
  }: {
    readonly toll: Toll | null;
    readonly subject: string | null;
    readonly slip: Slip;
    readonly turn: Turn;
  },
  till: Till,
  supergraph: Supergraph,
): Promise<void> {
  if (typeof query !== 'string') return;
  const name = typeof operationName === 'string' ? operationName : undefined;
  const { locale, deadline, clientAddress } = slip;
  const payer = toll?.payer;
  await supergraph.prepare(
    { text: query, operationName: name },
    {
      client: isTrusted ? null : (subject ?? clientAddress ?? ''),
      locale,
      deadline,
      // Planning is dearer than most answers: it is paid first, also for what then turns out too dear.
      ...(payer && {
        pay: async () => {
          await pay(till, { payer, points: usualCosts.planning }, slip);
          await turn.begin();
        },
      }),
    },
  );
}

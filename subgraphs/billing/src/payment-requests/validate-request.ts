import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { RequestOutcome } from './create-payment-request.ts';
import { type Answering, holdForAnswer } from './hold-for-answer.ts';
import { moveRequests } from './move-requests.ts';

/** A client agrees to what his provider asks for, before the window ends. */
export function validateRequest(context: Answering, id: string): Promise<RequestOutcome> {
  return context.database.transaction(async (tx) => {
    const { paymentRequest: held, problems, actor, at } = await holdForAnswer(tx, context, id);
    if (!held || problems.length > 0) return { paymentRequest: held, problems };
    const set = { validation: 'CLIENT', validatedAt: at } as const;
    const [validated = held] = await moveRequests(tx, [held], 'validate', { actor, at, set });
    await appendAudit(tx, {
      ...{ office: held.office, actor: context.viewer, action: 'payment-request.validate' },
      ...{ subject: `PaymentRequest:${held.id}`, details: { version: validated.version } },
    });
    return { paymentRequest: validated, problems };
  });
}

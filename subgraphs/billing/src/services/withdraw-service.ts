import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { changeCatalogue, ground, openReport, readCode, type ServiceOutcome } from './change-catalogue.ts';
import { decideWithdrawal, readDay } from './service-change.ts';
import { updateOffer } from './service-history.repository.ts';

/** An administrator says on which day a service can be ordered for the last time. Open orders go on to their end. */
export async function withdrawService(
  context: RequestContext,
  typed: { readonly code?: Typed; readonly lastDay?: Typed; readonly version: number },
): Promise<ServiceOutcome> {
  const opened = openReport(context);
  const { report, problems } = opened;
  const code = readCode(typed.code, 'service', report);
  const lastDay = readDay(typed.lastDay, 'lastDay', report);
  if (code === null || lastDay === null) return { service: null, problems };
  return changeCatalogue(
    context,
    {
      ...{ operation: 'withdraw', code, retry: null },
      async write(tx, held) {
        const on = ground(held, report);
        const offer = on && decideWithdrawal(lastDay, typed.version, on, report);
        if (!offer) return null;
        await updateOffer(tx, offer);
        return { lastDay, version: offer.version };
      },
    },
    opened,
  );
}

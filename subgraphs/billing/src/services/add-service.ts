import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import {
  changeCatalogue,
  openReport,
  readCode,
  readIdempotencyKey,
  type ServiceOutcome,
} from './change-catalogue.ts';
import { readService, type ServiceEntry } from './read-service.ts';
import { serviceProblems } from './service.problems.ts';
import { canBegin, readDay } from './service-change.ts';
import { insertEdition, insertOffer } from './service-history.repository.ts';

/** An administrator adds a service from a day on. Its fee is set by itself. */
export async function addService(
  context: RequestContext,
  typed: {
    readonly code?: Typed;
    readonly offeredFrom?: Typed;
    readonly service: ServiceEntry;
    readonly idempotencyKey: string;
  },
): Promise<ServiceOutcome> {
  const opened = openReport(context);
  const { report, problems } = opened;
  const key = readIdempotencyKey(typed.idempotencyKey, report);
  const code = readCode(typed.code, 'code', report);
  const offeredFrom = readDay(typed.offeredFrom, 'offeredFrom', report);
  const content = readService(typed.service, [], report);
  if (key === null || code === null || offeredFrom === null || !content) return { service: null, problems };
  const retry = { key, request: { code, offeredFrom, content } };
  return changeCatalogue(
    context,
    {
      ...{ operation: 'add', code, retry },
      async write(tx, { history, today }) {
        if (history) {
          report(serviceProblems.SERVICE_CODE_TAKEN, ['code'], { code });
          return null;
        }
        if (!canBegin(offeredFrom, today, report)) return null;
        const group = 'POPULATION';
        await insertOffer(tx, { code, group, offeredFrom, offeredUntil: null, version: 1 });
        await insertEdition(tx, code, { ...content, validFrom: offeredFrom, version: 1 });
        return { offeredFrom };
      },
    },
    opened,
  );
}

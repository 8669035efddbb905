import type { Typed } from '@guichet/chassis/problems/fields.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import {
  changeCatalogue,
  ground,
  openReport,
  readCode,
  readIdempotencyKey,
  type ServiceOutcome,
} from './change-catalogue.ts';
import { readService, type ServiceEntry } from './read-service.ts';
import { decideEdition, readDay } from './service-change.ts';
import { insertEdition } from './service-history.repository.ts';

/**
 * An administrator changes what a service is, from a day on, or an edition that has not begun. Questions that are not typed
 * stay those of the edition before. Orders keep the edition that they were made with.
 */
export async function changeService(
  context: RequestContext,
  typed: {
    readonly code?: Typed;
    readonly validFrom?: Typed;
    readonly service: ServiceEntry;
    readonly version?: number | null;
    readonly idempotencyKey: string;
  },
): Promise<ServiceOutcome> {
  const opened = openReport(context);
  const { report, problems } = opened;
  const key = readIdempotencyKey(typed.idempotencyKey, report);
  const code = readCode(typed.code, 'service', report);
  const validFrom = readDay(typed.validFrom, 'validFrom', report);
  const content = readService(typed.service, [], report);
  if (key === null || code === null || validFrom === null || !content) return { service: null, problems };
  const version = typed.version ?? null;
  const keepsQuestions = !typed.service.questions;
  const retry = { key, request: { code, validFrom, content, keepsQuestions, version } };
  return changeCatalogue(
    context,
    {
      ...{ operation: 'change', code, retry },
      async write(tx, held) {
        const on = ground(held, report);
        if (!on) return null;
        const before = on.history.editions.findLast((edition) => edition.validFrom <= validFrom);
        const questions = keepsQuestions ? (before?.questions ?? []) : content.questions;
        const edition = decideEdition({ ...content, questions, validFrom }, version, on, report);
        if (!edition) return null;
        await insertEdition(tx, code, edition);
        return { validFrom, version: edition.version };
      },
    },
    opened,
  );
}

import type { AuditDetails } from '@guichet/chassis/audit/audit.table.ts';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import {
  cleaned,
  gather,
  isGiven,
  type Report,
  requiredLine,
  type Typed,
} from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { serviceProblems } from './service.problems.ts';
import { isServiceCode, type ServiceHistory, servicesOffice } from './service.ts';
import { serviceLabels } from './service.wording.ts';
import { findHistories, holdService } from './service-history.repository.ts';

/** What a command on the catalogue answers. */
export interface ServiceOutcome {
  /** The service as it stands afterwards; null when there is none. */
  readonly service: ServiceHistory | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key: what is mended may come under the same one. */
class NotRecorded extends Error {}

/** What is about to be changed, held against everybody else. */
export interface HeldService {
  /** Null when no service has the code. */
  readonly history: ServiceHistory | null;
  /** In Geneva, by the database's clock. */
  readonly today: string;
}

/** One change of the catalogue, after its arguments are read. */
interface Change {
  readonly operation: string;
  readonly code: string;
  /** What was asked, for the retry; null for a change that its version protects. */
  readonly retry: { readonly key: string; readonly request: unknown } | null;
  /** Writes, and answers what the trail keeps; null when it is refused. */
  readonly write: (tx: Transaction, held: HeldService) => Promise<AuditDetails | null>;
}

/** An administrator changes the catalogue: decided while nobody else changes the same service, and written to the trail. */
export async function changeCatalogue(
  context: RequestContext,
  { operation, code, retry, write }: Change,
  { problems, report }: { readonly problems: Problem[]; readonly report: Report },
): Promise<ServiceOutcome> {
  const actor = administrator(context);
  const step = async (tx: Transaction): Promise<string> => {
    await holdService(tx, code);
    const [history = null] = await findHistories(tx, code);
    const details = await write(tx, { history, today: dayOfOffice(await databaseNow(tx)) });
    if (!details) throw new NotRecorded();
    await appendAudit(tx, {
      office: servicesOffice,
      actor: context.viewer,
      action: `service.${operation}`,
      subject: `Service:${code}`,
      details,
    });
    return code;
  };
  try {
    return await context.database.transaction(async (tx) => {
      if (retry) {
        const { key, request } = retry;
        const call = { office: servicesOffice, actor, operation: `${operation}Service`, key, request };
        const { kind } = await once(tx, call, () => step(tx));
        if (kind === 'KEY_REUSED') {
          report(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey']);
          return { service: null, problems };
        }
      } else await step(tx);
      return { service: (await findHistories(tx, code))[0] ?? null, problems };
    });
  } catch (error) {
    if (!(error instanceof NotRecorded)) throw error;
    return { service: (await findHistories(context.database.pages, code))[0] ?? null, problems };
  }
}

/** The problems of one call, and how they are reported. */
export function openReport({ locale }: Pick<RequestContext, 'locale'>) {
  const problems: Problem[] = [];
  return { problems, report: gather(problems, locale) };
}

/** Reads which service is meant; null when it is refused. Who adds one types its code, who changes one chooses the service. */
export function readCode(typed: Typed, name: 'code' | 'service', report: Report): string | null {
  if (!isGiven(typed, { path: ['code'], label: serviceLabels[name] }, report)) return null;
  const code = cleaned(typed);
  if (isServiceCode(code)) return code;
  report(serviceProblems.SERVICE_CODE_MALFORMED, ['code']);
  return null;
}

/** Reads a key against doubling; null when it is refused. */
export function readIdempotencyKey(typed: string, report: Report): string | null {
  const field = { path: ['idempotencyKey'], label: serviceLabels.idempotencyKey };
  return requiredLine(typed, field, 200, report);
}

/** The service that is to be changed, with the day; reports NOT_FOUND when there is none. */
export function ground({ history, today }: HeldService, report: Report) {
  if (history) return { history, today };
  report(sharedProblems.NOT_FOUND, ['code']);
  return null;
}

/** Who changes the catalogue. The rule before the field lets nobody else in; this lock does not depend on it. */
function administrator({ viewer }: Pick<RequestContext, 'viewer'>): string {
  const isIn = viewer.roles.some(({ office, role }) => office === servicesOffice && role === 'ADMINISTRATOR');
  if (viewer.kind !== 'ACCOUNT' || viewer.subject === null || !isIn) throw forbidden();
  return viewer.subject;
}

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
import { decideFee, type FeeEntry, readFee } from './service-change.ts';
import { insertFee } from './service-history.repository.ts';

/** An administrator sets what a service costs from a day on, or puts the source of a fee right. Orders keep their fee. */
export async function setServiceFee(
  context: RequestContext,
  typed: FeeEntry & {
    readonly code?: Typed;
    readonly version?: number | null;
    readonly idempotencyKey: string;
  },
): Promise<ServiceOutcome> {
  const opened = openReport(context);
  const { report, problems } = opened;
  const key = readIdempotencyKey(typed.idempotencyKey, report);
  const code = readCode(typed.code, 'service', report);
  const fee = readFee(typed, report);
  if (key === null || code === null || !fee) return { service: null, problems };
  const version = typed.version ?? null;
  const amountMinor = fee.amountMinor.toString();
  return changeCatalogue(
    context,
    {
      ...{ operation: 'setFee', code, retry: { key, request: { ...fee, code, amountMinor, version } } },
      async write(tx, held) {
        const on = ground(held, report);
        const row = on && decideFee(fee, version, on, report);
        if (!row) return null;
        await insertFee(tx, code, row);
        return { validFrom: row.validFrom, amountMinor, isVerified: row.isVerified, version: row.version };
      },
    },
    opened,
  );
}

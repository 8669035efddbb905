import { randomUUIDv7 } from 'node:crypto';
import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { sql } from 'drizzle-orm';

/** A payment request as its provider sent it and its client was told of it. */
export interface WrittenRequest {
  readonly id: string;
  readonly providerId: string;
  readonly organisationId: string;
  readonly clientId: string;
  readonly ownerAccountId: string;
  readonly invoiceNumber: string;
  readonly status: 'RECEIVED' | 'NOTICE_FAILED' | 'AWAITING_CLIENT';
  readonly createdAt: Temporal.Instant;
  /** Null for one that waits to be told. */
  readonly notifiedAt: Temporal.Instant | null;
  readonly windowEndsAt: Temporal.Instant | null;
  readonly totalMinor: number;
}

const [providerId, organisationId] = [randomUUIDv7(), randomUUIDv7()];
let count = 0;

/** A request of 125.01 EUR, of which the client pays 62.51, whose window ends at an instant; null for one that nobody was told of yet. */
export function newPaymentRequest(
  windowEndsAt: Temporal.Instant | null,
  some: Partial<WrittenRequest> = {},
): WrittenRequest {
  count += 1;
  const notifiedAt = windowEndsAt?.subtract({ hours: 48 }) ?? null;
  return {
    ...{ id: randomUUIDv7(), providerId, organisationId, clientId: randomUUIDv7() },
    ...{ ownerAccountId: randomUUIDv7(), invoiceNumber: `F-2026-${String(count).padStart(6, '0')}` },
    status: notifiedAt ? 'AWAITING_CLIENT' : 'RECEIVED',
    createdAt: notifiedAt?.subtract({ seconds: 3 }) ?? Temporal.Instant.from('2026-11-20T09:00:00Z'),
    ...{ notifiedAt, windowEndsAt, totalMinor: 12_501, ...some },
  };
}

/** Writes requests as they would stand after they came in and, where it was handed over, their notice: with their sealed history, and without a job. */
export async function writePaymentRequests(db: Executor, requests: readonly WrittenRequest[]): Promise<void> {
  const rows = requests.map((request) => ({
    ...request,
    version: stepsOf(request).length,
    share: request.totalMinor - Math.floor(request.totalMinor / 2),
  }));
  await db.execute(sql`
    insert into payment_request (id, office, version, status, provider_id, organisation_id, provider_name, client_id,
      owner_account_id, invoice_number, invoice_date, period_start, period_end, total_minor, client_share_minor, request_hash,
      mandate_reference, mandate_accepted_on, iban, account_holder, notified_at, window_ends_at, created_at, updated_at)
    select id, 'PERSONAL_SERVICES', version, status, "providerId", "organisationId", 'Exemple Services', "clientId",
      "ownerAccountId", "invoiceNumber", '2026-11-15', '2026-11-02', '2026-11-13', "totalMinor", share, id::text,
      'GUICHET-0001', '2026-10-01', 'sealed', 'Claire Favre', "notifiedAt", "windowEndsAt", "createdAt",
      coalesce("notifiedAt", "createdAt")
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, version integer, status text, "providerId" uuid,
      "organisationId" uuid, "clientId" uuid, "ownerAccountId" uuid, "invoiceNumber" text, "totalMinor" bigint, share bigint,
      "notifiedAt" timestamptz, "windowEndsAt" timestamptz, "createdAt" timestamptz)`);
  await db.execute(sql`
    insert into payment_request_line (office, payment_request_id, owner_account_id, position, nature, quantity, unit, total_minor)
    select 'PERSONAL_SERVICES', id, "ownerAccountId", 1, 'HOUSEWORK', 5, 'HOUR', "totalMinor"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, "ownerAccountId" uuid, "totalMinor" bigint)`);
  const steps = requests.flatMap(sealedSteps);
  await db.execute(sql`
    insert into payment_request_transition (office, payment_request_id, owner_account_id, request_version, from_status,
      to_status, actor, reason, at, hash)
    select office, "paymentRequestId", "ownerAccountId", "requestVersion", "from", "to", actor, reason, at, hash
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as row (office text, "paymentRequestId" uuid,
      "ownerAccountId" uuid, "requestVersion" integer, "from" text, "to" text, actor text, reason text, at timestamptz, hash text)`);
}

function stepsOf({ status, createdAt, notifiedAt }: WrittenRequest) {
  const received = { from: null, to: 'RECEIVED', at: createdAt };
  return status === 'RECEIVED'
    ? [received]
    : [received, { from: 'RECEIVED', to: status, at: notifiedAt ?? createdAt.add({ minutes: 1 }) }];
}

function sealedSteps(request: WrittenRequest): readonly object[] {
  let hash: string | null = null;
  return stepsOf(request).map(({ from, to, at }, index) => {
    const row = {
      ...{
        office: 'PERSONAL_SERVICES',
        paymentRequestId: request.id,
        ownerAccountId: request.ownerAccountId,
      },
      ...{ requestVersion: index + 1, from, to, actor: 'test', reason: null, at },
    };
    hash = chainHash(hash, row);
    return { ...row, hash };
  });
}

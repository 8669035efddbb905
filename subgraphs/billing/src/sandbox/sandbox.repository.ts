import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, eq, sql } from 'drizzle-orm';
import { providersOffice } from '../payment-requests/payment-request.ts';
import { sandboxClocks } from './sandbox.table.ts';

const { office, organisationId, movedHours } = sandboxClocks;

/** A hundred years and more: a clock that was moved so far stays there. */
const mostHours = 1_000_000;

/** By how many hours a clock was moved. */
export async function findMovedHours(db: Executor, organisation: string): Promise<number> {
  const [row] = await db
    .select({ movedHours })
    .from(sandboxClocks)
    .where(and(eq(office, providersOffice), eq(organisationId, organisation)));
  return row?.movedHours ?? 0;
}

/** Moves a clock forward; two at once move it by both. Answers by how many hours it was moved altogether. */
export async function addMovedHours(
  tx: Transaction,
  organisation: string,
  hours: number,
  at: Temporal.Instant,
): Promise<number> {
  const [row] = await tx
    .insert(sandboxClocks)
    .values({ office: providersOffice, organisationId: organisation, movedHours: hours, movedAt: at })
    .onConflictDoUpdate({
      target: [office, organisationId],
      set: { movedHours: sql`least(${movedHours} + ${hours}, ${mostHours})`, movedAt: at },
    })
    .returning({ movedHours });
  return row?.movedHours ?? hours;
}

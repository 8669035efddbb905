import { chainHash } from '@guichet/chassis/history/chain.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { holdInvoices } from '../monthly-invoices/hold-invoices.ts';
import { moveInvoice } from '../monthly-invoices/move-invoice.ts';
import {
  type CaseRow,
  insertCase,
  insertCaseTransition,
  lastCaseSeal,
  updateCase,
} from './finance-case.repository.ts';
import type { FinanceCaseSide } from './finance-case.ts';
import { tellCaseTask } from './tell-case.ts';

/** By whose word a case moves, on which side, and when. */
export interface CaseMover {
  readonly actor: string;
  readonly by: FinanceCaseSide;
  readonly at: Temporal.Instant;
}

/** Opens a case: its invoice is disputed from now on, and whoever asks hears that the office has it. */
export async function openCase(tx: Transaction, row: CaseRow, mover: CaseMover): Promise<void> {
  await insertCase(tx, row);
  await recordStep(tx, null, row, mover);
  // The case is written: the invoice is held with its dispute already, and moves to where that leads.
  await moveDispute(tx, row, 'dispute', mover);
}

/** Ends a case that the caller holds: its invoice goes back to where it stands without a dispute. */
export async function endCase(
  tx: Transaction,
  held: CaseRow,
  facts: Partial<CaseRow> & Pick<CaseRow, 'status'>,
  mover: CaseMover,
): Promise<CaseRow> {
  const { actor, at } = mover;
  const ended = { ...held, ...facts, version: held.version + 1, awaits: null, endedAt: at, endedBy: actor };
  await updateCase(tx, ended);
  await recordStep(tx, held, ended, mover);
  await moveDispute(tx, ended, 'settleDispute', mover);
  return ended;
}

async function moveDispute(
  tx: Transaction,
  { invoiceId }: CaseRow,
  change: 'dispute' | 'settleDispute',
  { actor, at }: CaseMover,
): Promise<void> {
  const [invoice] = invoiceId === null ? [] : await holdInvoices(tx, [invoiceId]);
  if (invoice) await moveInvoice(tx, invoice, { change }, { actor, at });
}

async function recordStep(
  tx: Transaction,
  before: CaseRow | null,
  after: CaseRow,
  { actor, by, at }: CaseMover,
): Promise<void> {
  const row = {
    office: after.office,
    caseId: after.id,
    caseVersion: after.version,
    from: before?.status ?? null,
    to: after.status,
    ...{ by, actor, at },
  };
  await insertCaseTransition(tx, {
    ...row,
    hash: chainHash(before && (await lastCaseSeal(tx, after.id)), row),
  });
  if (after.status === 'WITHDRAWN') return;
  await addJob(
    tx,
    tellCaseTask,
    { caseId: after.id, status: after.status },
    { key: `${tellCaseTask}:${after.id}:${after.status}` },
  );
}

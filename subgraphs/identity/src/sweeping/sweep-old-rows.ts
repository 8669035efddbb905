import type { Task } from '@guichet/chassis/jobs/jobs.ts';
import type { Executor } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { sweepUnverified } from '../accounts/end-unverified.ts';
import { sweepTokens } from '../api-clients/keep-access-token.ts';
import { sweepBudgets } from '../budgets/charge-budget.ts';
import { sweepActs } from '../caps/count-act.ts';
import { sweepUnanswered } from '../client-links/forget-unanswered.ts';
import { sweepActivationCodes } from '../client-links/judge-activation-code.ts';
import { sweepActivations } from '../client-links/send-activation.ts';
import { sweepChanges } from '../connection/sweep-changes.ts';
import { sweepDevices } from '../known-devices/forget-devices.ts';
import { sweepLinks } from '../links/make-link.ts';
import { sweepMessages } from '../notifications/sweep-messages.ts';
import { sweepEvents } from '../provider-events/sweep-events.ts';
import { sweepPending } from '../registration/pending-registration.ts';
import { sweepCeremonies } from '../second-factors/open-ceremony.ts';
import { sweepSessions } from '../sessions/end-sessions.ts';
import type { IdentitySettings } from '../settings.ts';
import { sweepFailures, sweepSignIns } from '../sign-in/end-sign-ins.ts';

/** The task that takes away what serves nobody any more. */
export const sweepOldRowsTask = 'sweep-old-rows';

/** Every hour. */
export const sweepOldRowsCron = `41 * * * * ${sweepOldRowsTask}`;

/** Rows in one statement: few enough that nobody waits for it. */
const batch = 1_000;

/**
 * Takes away sessions, sign-ins, failures, counts and links that are older than their use, accounts that nobody verified
 * and clients who never answered: each room knows for how long that is. Two processes that sweep at once pass each other by, and one that dies leaves the rest for the next hour.
 */
export function sweepOldRows(
  settings: IdentitySettings,
  size = batch,
): Task<Pick<JobContext, 'database' | 'newId'>> {
  const rooms: readonly ((db: Executor, now: Temporal.Instant) => Promise<number>)[] = [
    (db, now) => sweepSessions(db, now, size),
    (db, now) => sweepSignIns(db, now, size),
    (db, now) => sweepFailures(db, now, size, settings),
    (db, now) => sweepActs(db, now, size),
    (db, now) => sweepDevices(db, now, size),
    (db, now) => sweepCeremonies(db, now, size),
    (db, now) => sweepLinks(db, now, size),
    (db, now) => sweepActivations(db, now, size),
    (db, now) => sweepActivationCodes(db, now, size),
    (db, now) => sweepMessages(db, now, size),
    (db, now) => sweepChanges(db, now, size),
    (db, now) => sweepPending(db, now, size),
    (db, now) => sweepTokens(db, now, size),
    (db, now) => sweepBudgets(db, now, size),
    (db, now) => sweepEvents(db, now, size),
  ];
  return async (_payload, { database, newId }, { signal }) => {
    const now = await database.transaction(databaseNow, 'jobs');
    for (const sweep of rooms) while (!signal.aborted && (await sweep(database.jobs, now)) === size);
    const endAccounts = () => database.transaction((tx) => sweepUnverified(tx, now, size, settings), 'jobs');
    while (!signal.aborted && (await endAccounts()) === size);
    // Each of them is told to its provider, whose line of events is held meanwhile.
    const few = Math.min(size, 50);
    const forgetClients = () =>
      database.transaction((tx) => sweepUnanswered({ newId }, tx, now, few, settings), 'jobs');
    while (!signal.aborted && (await forgetClients()) === few);
  };
}

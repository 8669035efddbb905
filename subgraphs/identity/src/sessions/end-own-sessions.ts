import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { forgetDevice } from '../known-devices/forget-devices.ts';
import { endElsewhere, keepSession } from './end-elsewhere.ts';
import { auditEnd } from './end-sessions.ts';
import { endSessionOf, findDeviceOf } from './session.repository.ts';
import type { SessionId } from './session.ts';

export interface EndedSession {
  /** Whether the session that asks is over. */
  readonly wasCurrent: boolean;
  readonly problems: readonly Problem[];
}

/** Ends one of the viewer's sessions. The browser is forgotten with it, unless the person asks from there. */
export function endOwnSession(context: IdentityContext, typedId: string): Promise<EndedSession> {
  const { database, viewer, locale } = context;
  const accountId = viewerAccount(context);
  const id = readId<SessionId>(typedId);
  return database.transaction(async (tx) => {
    const ended = id && (await endSessionOf(tx, accountId, id));
    if (!ended) return { wasCurrent: false, problems: [problem(sharedProblems.NOT_FOUND, ['id'], locale)] };
    await auditEnd(tx, viewer, [id]);
    const here = await findDeviceOf(tx, readId<SessionId>(viewer.session ?? ''));
    if (ended.deviceId && ended.deviceId !== here) await forgetDevice(tx, accountId, ended.deviceId);
    return { wasCurrent: id === viewer.session, problems: [] };
  });
}

/** Ends the viewer's sessions but for the one that asks, and forgets the other browsers, whether he is signed in there or not. */
export async function endOtherSessions(context: IdentityContext): Promise<void> {
  const accountId = viewerAccount(context);
  const kept = await context.database.transaction((tx) => endElsewhere(context, tx, accountId));
  keepSession(context, kept);
}

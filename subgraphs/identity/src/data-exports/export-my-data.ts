import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredLine } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { counter } from '../accounts/account.ts';
import { confirmPassword } from '../accounts/confirm-password.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { dataExportLabels, dataExportProblems } from './data-export.problems.ts';
import { findOwnExport, insertExport } from './data-export.repository.ts';
import type { DataExport, DataExportId } from './data-export.ts';

/** The task that puts a copy together. */
export const buildDataExportTask = 'build-data-export';

/** What the wish for a copy comes to. */
export interface ExportedData {
  readonly dataExport: DataExport | null;
  readonly problems: readonly Problem[];
}

/** Three copies were asked for today. */
class TooOften extends Error {}

/**
 * Has a copy of the viewer's data put together. The password is asked again, since a copy is everything at once; the same key
 * again answers the same copy, and isn't counted.
 */
export async function exportMyData(
  context: IdentityContext,
  { password, idempotencyKey }: { readonly password?: string | null; readonly idempotencyKey: string },
): Promise<ExportedData> {
  const { database, vault, viewer, locale, newId } = context;
  const accountId = viewerAccount(context);
  const problems = [...(await confirmPassword(context, accountId, password))];
  const keyField = { path: ['idempotencyKey'], label: dataExportLabels.idempotencyKey };
  const key = requiredLine(idempotencyKey, keyField, 200, gather(problems, locale));
  if (problems.length > 0 || !key) return { dataExport: null, problems };
  const call = { office: counter, actor: accountId, operation: 'exportMyData', key, request: {} };
  const refuse = (refusal: Problem): ExportedData => ({ dataExport: null, problems: [refusal] });
  try {
    return await database.transaction(async (tx) => {
      await holdAccount(tx, accountId);
      const made = await once(tx, call, async () => {
        const keyOfAccount = vault.fingerprint('identity.data-export', accountId);
        if (!(await countAct(context, tx, 'DATA_EXPORT', keyOfAccount))) throw new TooOften();
        const id = newId<DataExportId>();
        const requestedAt = await databaseNow(tx);
        await insertExport(tx, { id, office: counter, accountId, locale, status: 'PREPARING', requestedAt });
        await addJob(tx, buildDataExportTask, { exportId: id }, { key: `${buildDataExportTask}:${id}` });
        await appendAudit(tx, {
          office: counter,
          actor: viewer,
          action: 'data.export',
          subject: `DataExport:${id}`,
        });
        return id;
      });
      if (made.kind === 'KEY_REUSED')
        return refuse(problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale));
      return { dataExport: await findOwnExport(tx, accountId, made.id as DataExportId), problems: [] };
    });
  } catch (error) {
    if (!(error instanceof TooOften)) throw error;
    return refuse(problem(dataExportProblems.DATA_EXPORT_TOO_OFTEN, [], locale, { limit: 3 }));
  }
}

import type { Task } from '@guichet/chassis/jobs/jobs.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import type { IdentitySettings } from '../settings.ts';
import { copyEntries } from './copy-entries.ts';
import { updateExport } from './data-export.repository.ts';
import type { DataExportId } from './data-export.ts';
import { CopyTooLarge, holdAwaited, keepExport } from './keep-export.ts';
import { zipOf } from './zip.ts';

const exportJob = z.object({ exportId: z.uuid() });

/** About an hour, later each time: then the person is told to ask again rather than to wait for days. */
const mostAttempts = 8;

/**
 * Puts a copy together and keeps it. Run again it begins anew, under another key, and what a dead run has left is removed with
 * the copy: a person gets one ZIP and one e-mail for each wish.
 */
export function buildDataExport(settings: IdentitySettings): Task<JobContext> {
  return async (payload, context, { attempt, isLast }) => {
    const id = exportJob.parse(payload).exportId as DataExportId;
    const { database, log } = context;
    const copy = await database.transaction((tx) => holdAwaited(tx, id), 'jobs');
    if (!copy) return;
    try {
      await keepExport(context, copy, zipOf(copyEntries(context, copy), copy.requestedAt), settings);
    } catch (error) {
      const isHopeless = error instanceof CopyTooLarge || attempt >= mostAttempts || isLast;
      if (!isHopeless) throw error;
      log.error('a copy of data could not be put together', { subject: id }, error);
      await database.transaction(async (tx) => {
        if (await holdAwaited(tx, id)) await updateExport(tx, id, { status: 'FAILED' });
      }, 'jobs');
    }
  };
}

import type { Task as WorkerTask } from 'graphile-worker';
import { HouseError } from '../log/house-error.ts';
import { measureJob } from '../metrics/metrics.ts';
import { span } from '../trace/trace.ts';
import type { JobsOptions, Task } from './jobs.ts';

/** What the database keeps of a failure: class and code, since the error's message may hold personal data. */
class JobFailed extends HouseError {}

/** Wraps tasks so that log, metrics and trace hear how each run ended, and nobody hears of its payload. */
export function toldTasks<Context>(options: JobsOptions<Context>): Record<string, WorkerTask> {
  const { tasks, context, log, name: subgraph } = options;
  const told =
    (task: string, work: Task<Context>): WorkerTask =>
    async (payload, { job, abortSignal: signal }) => {
      const started = performance.now();
      const attempt = job.attempts;
      const run = { id: job.id, attempt, isLast: attempt >= job.max_attempts, signal };
      const end = (outcome: 'done' | 'failed') => {
        const durationMs = Math.round(performance.now() - started);
        measureJob({ subgraph, task, outcome }, durationMs);
        return { task, attempt, maxAttempts: job.max_attempts, durationMs };
      };
      try {
        await span('job', 'consumer', { subgraph, task, attempt }, () => work(payload, context, run));
        log.info('job done', end('done'));
      } catch (error) {
        log.error('job failed', end('failed'), error);
        throw new JobFailed(nameOf(error));
      }
    };
  return Object.fromEntries(Object.entries(tasks).map(([task, work]) => [task, told(task, work)]));
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.constructor.name}${code}`;
}

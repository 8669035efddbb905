import type { TaskList } from '@guichet/chassis/jobs/jobs.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { askClient } from './ask-client.ts';
import { settleSandbox } from './play-client.ts';
import { remindClient, remindClientTask } from './remind-client.ts';
import { askClientTask, settleSandboxTask } from './request-telling.ts';
import { validateDue, validateDueTask } from './validate-due.ts';

/** What happens to payment requests by itself, in a window of so many milliseconds. */
export function windowTasks(length: number): TaskList<JobContext> {
  return {
    [askClientTask]: askClient(length),
    [remindClientTask]: remindClient,
    [settleSandboxTask]: settleSandbox,
    [validateDueTask]: validateDue,
  };
}

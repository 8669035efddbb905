import { parentPort } from 'node:worker_threads';
import { openPlanner, type Planner } from './planner.ts';
import type { ThreadAnswer, ThreadQuestion } from './thread.ts';

/** The thread beside the gateway's own: it loads supergraphs and plans, one question at a time. */
const planners = new Map<number, Planner>();

parentPort?.on('message', (question: ThreadQuestion) => {
  const verdict = answer(question);
  const { user, system } = process.threadCpuUsage();
  parentPort?.postMessage({ verdict, spent: user + system } satisfies ThreadAnswer);
});

function answer(question: ThreadQuestion): ThreadAnswer['verdict'] {
  switch (question.kind) {
    case 'OPEN':
      planners.set(question.supergraph, openPlanner(question.supergraphSdl));
      return null;
    case 'CLOSE':
      planners.delete(question.supergraph);
      return null;
    case 'PLAN': {
      const planner = planners.get(question.supergraph);
      if (!planner) throw new Error('A plan was asked for before its supergraph was loaded');
      return planner(question.query);
    }
  }
}

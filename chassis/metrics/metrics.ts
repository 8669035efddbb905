import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** This process's measurements. Labels have few values: never an id, an address or a word of a person. */
const registry = new Registry();

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const httpRequests = new Histogram({
  name: 'guichet_http_request_duration_seconds',
  help: 'Time from a request to the end of its answer, by route and status.',
  labelNames: ['service', 'method', 'route', 'status'],
  buckets: seconds,
  registers: [registry],
});

const subgraphCalls = new Histogram({
  name: 'guichet_subgraph_call_duration_seconds',
  help: 'Time that a call through the door of a subgraph takes, by its outcome.',
  labelNames: ['subgraph', 'door', 'outcome'],
  buckets: seconds,
  registers: [registry],
});

const sqlStatements = new Histogram({
  name: 'guichet_sql_statement_duration_seconds',
  help: 'Time that an SQL statement takes, waiting for a connection included.',
  labelNames: ['database', 'pool', 'outcome'],
  buckets: seconds,
  registers: [registry],
});

const jobs = new Histogram({
  name: 'guichet_job_duration_seconds',
  help: 'Time that a task takes, by its outcome.',
  labelNames: ['subgraph', 'task', 'outcome'],
  buckets: [...seconds, 30, 60, 300],
  registers: [registry],
});

const passwordWork = new Histogram({
  name: 'guichet_password_work_duration_seconds',
  help: 'Time that a password takes to be hashed or compared, slow on purpose; its count tells how often.',
  labelNames: ['work'],
  buckets: seconds,
  registers: [registry],
});

const engineFallbacks = new Counter({
  name: 'guichet_engine_fallbacks_total',
  help: 'Operations that the engine of the gateway left to the stock executor, by the reason.',
  labelNames: ['reason'],
  registers: [registry],
});

const plannings = new Histogram({
  name: 'guichet_planning_duration_seconds',
  help: 'Time until a query that nobody asked before is validated and planned, waiting included, by what came of it.',
  labelNames: ['outcome'],
  buckets: seconds,
  registers: [registry],
});

const retries = new Counter({
  name: 'guichet_subgraph_retries_total',
  help: 'Questions that were asked once more because their connection broke before an answer.',
  labelNames: ['subgraph'],
  registers: [registry],
});

const breakers = new Counter({
  name: 'guichet_subgraph_breaker_total',
  help: 'How often the way to a subgraph was closed because nobody was there, and opened again.',
  labelNames: ['subgraph', 'state'],
  registers: [registry],
});

/** How a piece of work ended. */
export type Outcome = 'done' | 'refused' | 'failed';

export function measureHttpRequest(
  labels: { service: string; method: string; route: string; status: number },
  durationMs: number,
): void {
  httpRequests.observe(labels, durationMs / 1000);
}

export function measureSubgraphCall(
  labels: { subgraph: string; door: 'local' | 'http'; outcome: Outcome },
  durationMs: number,
): void {
  subgraphCalls.observe(labels, durationMs / 1000);
}

export function measureStatement(
  labels: { database: string; pool: string; outcome: Outcome },
  durationMs: number,
): void {
  sqlStatements.observe(labels, durationMs / 1000);
}

export function measureJob(
  labels: { subgraph: string; task: string; outcome: Outcome },
  durationMs: number,
): void {
  jobs.observe(labels, durationMs / 1000);
}

export function measurePasswordWork(work: 'hash' | 'compare', durationMs: number): void {
  passwordWork.observe({ work }, durationMs / 1000);
}

export function measurePlanning(outcome: string, durationMs: number): void {
  plannings.observe({ outcome }, durationMs / 1000);
}

export function countRetry(subgraph: string): void {
  retries.inc({ subgraph });
}

export function countBreaker(subgraph: string, state: 'CLOSED' | 'OPEN'): void {
  breakers.inc({ subgraph, state });
}

export function countFallback(reason: string): void {
  engineFallbacks.inc({ reason });
}

/** Also measures the process itself (memory, event loop, garbage collection) from the first time on that anybody asks. */
export async function exposition(): Promise<{ contentType: string; text: string }> {
  if (!registry.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics({ register: registry });
  return { contentType: registry.contentType, text: await registry.metrics() };
}

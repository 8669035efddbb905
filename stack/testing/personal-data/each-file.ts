import { environment, presetVariable } from '@guichet/chassis/config/environment.ts';
import { exposition } from '@guichet/chassis/metrics/metrics.ts';
import { openTracing } from '@guichet/chassis/trace/trace.ts';
import { afterAll, expect } from 'vitest';
import { keep } from './keep.ts';
import { collectorVariable, floorVariable } from './run-folder.ts';

/**
 * Runs beside each file of tests: what the house does in the test's own process is traced to the collector of the run, and
 * what was measured is kept. On the floor of rules nothing is traced: a rule is no work of a product. A whole product that traces takes
 * twice the processor time, so that those of one file do: a claim on its whole way, in the browser.
 */
const traced = /\/e2e\/one-claim\.test\.ts$/;
const floor = environment[floorVariable] ?? 'rules';
const collector = environment[collectorVariable];
if (collector) {
  const endpoint = `${collector}/${floor}`;
  // The processes that a test starts send theirs to the same place.
  if (traced.test(expect.getState().testPath ?? '')) presetVariable('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint);
  const isWithin = floor === 'subgraph' || floor === 'supergraph';
  const tracing = isWithin ? await openTracing({ service: 'tests', endpoint }) : null;
  afterAll(async () => {
    keep('metrics', (await exposition()).text);
    await tracing?.[Symbol.asyncDispose]();
  });
}

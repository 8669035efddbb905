import { openTracing } from '@guichet/chassis/trace/trace.ts';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { expect, test } from 'vitest';
import { post } from './post.ts';
import { openTinyHouse } from './tiny-house/tiny-house.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

test('a request and its subgraph calls are one trace, which a browser may have begun', async () => {
  const exporter = new InMemorySpanExporter();
  await using _tracing = await openTracing({ service: 'gateway', exporter });
  await using house = await openTinyHouse();
  const spansOf = async (traceparent: string) => {
    exporter.reset();
    await post(house.url, '{ viewer { id } claims { id } }', { traceparent });
    return exporter.getFinishedSpans();
  };
  const continued = await spansOf(`00-${trace}-00f067aa0ba902b7-01`);
  expect(continued.map((span) => span.name)).toEqual(
    expect.arrayContaining(['subgraph identity', 'subgraph invoices', 'graphql']),
  );
  expect(new Set(continued.map((span) => span.spanContext().traceId))).toEqual(new Set([trace]));
  const begun = await spansOf(`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`);
  expect(begun.length).toBe(continued.length);
  expect(begun.map((span) => span.spanContext().traceId)).not.toContain(trace);
});

import { openTracing } from '@guichet/chassis/trace/trace.ts';
import { claire } from '@guichet/stack/cast/cast.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { expect, test } from 'vitest';
import { submitClaim } from './claims.ts';
import { openRealHouse } from './real-house/real-house.ts';
import { trustedText } from './trusted-text.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

const guichet = trustedText('GuichetPage');

test('the trace that a browser begins goes through the three subgraphs to each SQL statement, without its parameters', async () => {
  const exporter = new InMemorySpanExporter();
  await using _tracing = await openTracing({ service: 'house', exporter });
  await using subgraphs = await openTestSubgraphs();
  await using house = await openRealHouse(subgraphs);
  const person = await signIn(house.url, claire);
  await submitClaim(person, 'traced');
  exporter.reset();

  const answer = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: house.url,
      cookie: person.cookie ?? '',
      traceparent: `00-${trace}-00f067aa0ba902b7-01`,
    },
    body: JSON.stringify({ query: guichet, variables: { first: 20 } }),
  });
  expect((await answer.json()).data.claims.nodes).toHaveLength(1);

  const spans = exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === trace);
  const byId = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
  const statements = spans.filter(({ name }) => name === 'sql');
  const callers = new Set(
    statements.map(({ parentSpanContext }) => byId.get(parentSpanContext?.spanId ?? '')),
  );
  expect([...callers].sort()).toEqual(['subgraph billing', 'subgraph identity', 'subgraph invoices']);
  for (const { attributes } of statements)
    expect(Object.keys(attributes)).toEqual(['db.client.connection.pool.name']);
});

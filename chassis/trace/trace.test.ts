import { SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { expect, test } from 'vitest';
import { openTracing, span, traceparent } from './trace.ts';

const remote = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

test('does the work and records nothing while no collector is named', async () => {
  await using _tracing = await openTracing({ service: 'test' });
  expect(
    await span('call invoices', 'client', { subgraph: 'invoices' }, async () => traceparent()),
  ).toBeNull();
});

test('records a span for the work within, as a child of the one around it', async () => {
  const exporter = new InMemorySpanExporter();
  await using _tracing = await openTracing({ service: 'gateway', exporter });
  const answer = await span('request', 'server', { operation: 'SubmitClaim' }, () =>
    span('call invoices', 'client', { subgraph: 'invoices' }, async () => 42),
  );
  expect(answer).toBe(42);
  const [inner, outer] = exporter.getFinishedSpans();
  expect(inner).toMatchObject({ name: 'call invoices', attributes: { 'guichet.subgraph': 'invoices' } });
  expect(outer).toMatchObject({ name: 'request', attributes: { 'graphql.operation.name': 'SubmitClaim' } });
  expect(inner?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
  expect(outer?.parentSpanContext).toBeUndefined();
  expect(outer?.resource.attributes['service.name']).toBe('gateway');
});

test('keeps requests that run at the same time apart', async () => {
  const exporter = new InMemorySpanExporter();
  await using _tracing = await openTracing({ service: 'gateway', exporter });
  const request = () =>
    span('request', 'server', {}, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return traceparent()?.split('-')[1];
    });
  const traces = await Promise.all([request(), request(), request()]);
  expect(new Set(traces).size).toBe(3);
});

test('continues a trace of another process, and hands it on', async () => {
  const exporter = new InMemorySpanExporter();
  await using _tracing = await openTracing({ service: 'invoices', exporter });
  const handedOn = await span('subgraph invoices', 'server', {}, async () => traceparent(), remote);
  const [recorded] = exporter.getFinishedSpans();
  expect(recorded?.spanContext().traceId).toBe('0af7651916cd43dd8448eb211c80319c');
  expect(recorded?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
  expect(handedOn).toBe(`00-0af7651916cd43dd8448eb211c80319c-${recorded?.spanContext().spanId}-01`);
});

test.each(['', 'x', '00-0-0-00', `${remote}-more`])(
  'starts a trace of its own when the one it is handed can not be read: %s',
  async (parent) => {
    const exporter = new InMemorySpanExporter();
    await using _tracing = await openTracing({ service: 'invoices', exporter });
    await span('subgraph invoices', 'server', {}, async () => {}, parent);
    expect(exporter.getFinishedSpans()[0]?.parentSpanContext).toBeUndefined();
  },
);

test('marks failed work by the error’s code or class, never its message, and lets the error through', async () => {
  const exporter = new InMemorySpanExporter();
  await using _tracing = await openTracing({ service: 'invoices', exporter });
  const failure = Object.assign(new Error('claire.favre@exemple.ch'), { code: '40001' });
  await expect(span('submit', 'internal', {}, () => Promise.reject(failure))).rejects.toBe(failure);
  await expect(span('submit', 'internal', {}, () => Promise.reject(new RangeError('x')))).rejects.toThrow(
    'x',
  );
  const [coded, classed] = exporter.getFinishedSpans();
  expect(coded).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { 'error.type': '40001' },
    events: [],
  });
  expect(classed).toMatchObject({ attributes: { 'error.type': 'RangeError' } });
  expect(coded?.status.message).toBeUndefined();
});

test('carries nothing that is not on the list, nor a personal datum in what is', async () => {
  const exporter = new InMemorySpanExporter();
  await using _tracing = await openTracing({ service: 'invoices', exporter });
  const given: object = {
    operation: '756.9217.0769.85',
    variables: { email: 'claire.favre@exemple.ch' },
    sql: 'select 1',
    claim: 'a1',
  };
  await span('submit', 'internal', given, async () => {});
  expect(exporter.getFinishedSpans()[0]?.attributes).toEqual({ 'graphql.operation.name': '[withheld]' });
});

test('loses spans and no request when the collector is away', async () => {
  const tracing = await openTracing({ service: 'invoices', endpoint: 'http://127.0.0.1:1' });
  expect(await span('submit', 'internal', {}, async () => 'done')).toBe('done');
  await tracing[Symbol.asyncDispose]();
});

import { setTimeout as pause } from 'node:timers/promises';
import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  SimpleSpanProcessor,
  type SpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { allowedFields } from '../log/allowed-fields.ts';
import { describeError } from '../log/describe-error.ts';
import type { TraceAttributes, TraceKind, TracingOptions } from './trace.ts';

/** Records spans. Loaded only in processes that do. */
export interface Recorder {
  span<T>(
    name: string,
    kind: TraceKind,
    attributes: TraceAttributes,
    work: () => Promise<T>,
    parent: string | null,
  ): Promise<T>;
  traceparent(): string | null;
  /** Sends what is left, and stops. */
  close(): Promise<void>;
}

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const satisfies Record<TraceKind, SpanKind>;

/** How long a collector gets to take what is left when the process ends, in milliseconds. */
const lastWord = 2_000;

/** OpenTelemetry's semantic conventions, where they have a name for it. */
const conventions: Readonly<Record<keyof TraceAttributes, string>> = {
  subgraph: 'guichet.subgraph',
  caller: 'guichet.caller',
  operation: 'graphql.operation.name',
  document: 'guichet.document',
  method: 'http.request.method',
  route: 'http.route',
  httpStatus: 'http.response.status_code',
  pool: 'db.client.connection.pool.name',
  task: 'guichet.task',
  attempt: 'guichet.attempt',
  count: 'guichet.count',
  statements: 'guichet.statements',
};

export async function openRecorder(options: TracingOptions): Promise<Recorder> {
  const contexts = new AsyncLocalStorageContextManager();
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': options.service }),
    spanProcessors: [await processorFor(options)],
  });
  const tracer = provider.getTracer('guichet');
  const propagator = new W3CTraceContextPropagator();
  const getter = { keys: () => ['traceparent'], get: (header: string) => header };

  const contextOf = (parent: string | null): Context =>
    parent === null ? contexts.active() : propagator.extract(ROOT_CONTEXT, parent, getter);

  return {
    span: (name, kind, attributes, work, parent) => {
      const around = contextOf(parent);
      const opened = tracer.startSpan(
        name,
        { kind: kinds[kind], attributes: conventional(attributes) },
        around,
      );
      return contexts.with(trace.setSpan(around, opened), async () => {
        try {
          return await work();
        } catch (error) {
          const { code, class: name } = describeError(error);
          opened.setAttribute('error.type', code ?? name);
          opened.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          opened.end();
        }
      });
    },
    traceparent() {
      let header: string | null = null;
      propagator.inject(contexts.active(), null, {
        set: (_carrier, key, value) => {
          if (key === 'traceparent') header = value;
        },
      });
      return header;
    },
    async close() {
      // Spans are not worth holding up a process that ends.
      const enough = new AbortController();
      const late = pause(lastWord, undefined, { signal: enough.signal }).catch(() => undefined);
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      enough.abort();
    },
  };
}

async function processorFor({ endpoint, exporter }: TracingOptions): Promise<SpanProcessor> {
  if (exporter) return new SimpleSpanProcessor({ exporter });
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return new BatchSpanProcessor({
    exporter: new OTLPTraceExporter({
      url: `${endpoint?.replace(/\/$/, '')}/v1/traces`,
      timeoutMillis: lastWord,
    }),
  });
}

function conventional(attributes: TraceAttributes): Record<string, string | number | boolean> {
  const named: Record<string, string | number | boolean> = {};
  for (const [field, value] of Object.entries(allowedFields(attributes)))
    if (value !== null && Object.hasOwn(conventions, field))
      named[conventions[field as keyof TraceAttributes]] = value;
  return named;
}

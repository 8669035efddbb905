import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { LogFields } from '../log/log.ts';
import type { Recorder } from './recorder.ts';

/** From which side a span sees the work. */
export type TraceKind = 'server' | 'client' | 'internal' | 'producer' | 'consumer';

/** What a span may carry: a closed list, in the shapes that the log allows. No variables, no SQL parameters, no ids of people. */
export type TraceAttributes = Pick<
  LogFields,
  | 'subgraph'
  | 'caller'
  | 'operation'
  | 'document'
  | 'method'
  | 'route'
  | 'httpStatus'
  | 'pool'
  | 'task'
  | 'attempt'
  | 'count'
  | 'statements'
>;

export interface TracingOptions {
  readonly service: string;
  /** Base address of a collector (OTLP over HTTP, `OTEL_EXPORTER_OTLP_ENDPOINT`). */
  readonly endpoint?: string | undefined;
  /** Takes each span as soon as it ends, instead of a collector: for tests. */
  readonly exporter?: SpanExporter;
}

/** The process's own; null while nothing records. */
let recorder: Recorder | null = null;

/**
 * Starts recording spans in this process, until disposed. Without endpoint and exporter nothing is loaded or recorded.
 * A collector that is away loses spans, never a request.
 */
export async function openTracing(options: TracingOptions): Promise<AsyncDisposable> {
  if (!options.endpoint && !options.exporter) return { [Symbol.asyncDispose]: async () => {} };
  const { openRecorder } = await import('./recorder.ts');
  const opened = await openRecorder(options);
  recorder = opened;
  return {
    async [Symbol.asyncDispose]() {
      if (recorder === opened) recorder = null;
      await opened.close();
    },
  };
}

/**
 * Does work under a span. Spans opened within become its children; `parent` continues another process's trace.
 * A failure marks the span with the error's class or code, never its message.
 * @param name Constant words, e.g. `call invoices`.
 * @param parent W3C Trace Context `traceparent`; one that can't be read starts a new trace.
 */
export function span<T>(
  name: string,
  kind: TraceKind,
  attributes: TraceAttributes,
  work: () => Promise<T>,
  parent?: string | null,
): Promise<T> {
  return recorder ? recorder.span(name, kind, attributes, work, parent ?? null) : work();
}

/** The span under way, as another process continues it (W3C Trace Context `traceparent`); null when nothing records. */
export function traceparent(): string | null {
  return recorder?.traceparent() ?? null;
}

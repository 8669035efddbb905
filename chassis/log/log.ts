import { type Logger, pino } from 'pino';
import { traceparent } from '../trace/trace.ts';
import { type AllowedField, allowedFields, looksPersonal, withheld } from './allowed-fields.ts';
import { describeError } from './describe-error.ts';

/** What a line may hold besides the log's own time, level, event and error. */
export type LogFields = Partial<Record<AllowedField, string | number | boolean | null>>;

/**
 * Writes what happened as JSON lines: an event in constant words, and fields from a closed list.
 * No personal datum, code, token, SQL parameter or GraphQL variable stands in a log.
 */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** An error is told by class, code and stack frames; by its message only when that is known to carry no value. */
  error(event: string, fields?: LogFields, error?: unknown): void;
  /** A log whose every line carries these fields too. */
  with(fields: LogFields): Log;
}

/** How much is written (`info` unless told), and where to (standard output unless told). */
export interface LogOptions {
  readonly level?: string;
  readonly stream?: NodeJS.WritableStream;
}

/** Opens the log of a process. */
export function openLog(service: string, options: LogOptions = {}): Log {
  const settings = {
    level: options.level ?? 'info',
    messageKey: 'event',
    base: { service },
    // Ties the line to the trace under way, if one is recorded.
    mixin: () => {
      const trace = traceparent()?.split('-')[1];
      return trace ? { trace } : {};
    },
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (level: string) => ({ level }) },
  };
  return logOver(options.stream ? pino(settings, options.stream) : pino(settings));
}

function logOver(lines: Logger): Log {
  return {
    info: (event, fields = {}) => lines.info(allowedFields(fields), words(event)),
    warn: (event, fields = {}) => lines.warn(allowedFields(fields), words(event)),
    error: (event, fields = {}, error) =>
      lines.error(
        { ...allowedFields(fields), ...(error !== undefined && { error: describeError(error) }) },
        words(event),
      ),
    with: (fields) => logOver(lines.child(allowedFields(fields))),
  };
}

/** Events are constant words. One that was put together from a value is withheld where it looks like one. */
function words(event: string): string {
  return looksPersonal(event) ? withheld : event.slice(0, 200);
}

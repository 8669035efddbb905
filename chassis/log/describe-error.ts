import { looksPersonal } from './allowed-fields.ts';
import { HouseError } from './house-error.ts';

/** What may be told of an error. */
export interface DescribedError {
  readonly class: string;
  readonly code?: string;
  /** Only of errors whose message is known to carry no value. */
  readonly message?: string;
  readonly frames: readonly string[];
  readonly causes?: readonly DescribedError[];
}

/** A frame as V8 prints it; the function's name and a file's place, nothing that a message could smuggle in. */
const frame =
  /^ {4}at (?:(?:async |new )*[\w$.<>#[\] ]{1,120} (?:\[as [\w$.]+\] )?\((?:file:\/\/|node:|\/|[A-Z]:\\)?[^\s()@]+:\d+:\d+\)|(?:async )?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()@]+:\d+:\d+)$/;

/** The commonest bugs, whose message names code and no value. */
const speaksOfCode = [
  /^Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '[A-Za-z_$][\w$]*'\)$/,
  /^[A-Za-z_$][\w$.]*(?:\(\.\.\.\))?(?:\.[\w$]+)* is not (?:a function|defined|iterable|a constructor)$/,
];

const codes = /^(?:[A-Z][A-Z0-9_]{1,60}|[0-9A-Z]{5})$/;
const classes = /^[A-Za-z_$][\w$]{0,80}$/;

/** Describes anything thrown by class, code and frames, causes included; no message that may carry a value. */
export function describeError(thrown: unknown, depth = 0): DescribedError {
  if (!(thrown instanceof Error)) return { class: thrown === null ? 'null' : typeof thrown, frames: [] };
  const code = codeOf(thrown);
  const message = messageOf(thrown);
  const causes = depth < 3 ? causesOf(thrown).map((cause) => describeError(cause, depth + 1)) : [];
  return {
    class: classOf(thrown),
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    frames: framesOf(thrown),
    ...(causes.length > 0 && { causes }),
  };
}

function classOf(error: Error): string {
  const name = error.constructor.name || error.name;
  return classes.test(name) ? name : 'Error';
}

function codeOf(error: Error): string | undefined {
  const own = 'code' in error ? error.code : undefined;
  const extensions = 'extensions' in error ? error.extensions : undefined;
  const code = own ?? (isRecord(extensions) ? extensions['code'] : undefined);
  return typeof code === 'string' && codes.test(code) && !looksPersonal(code) ? code : undefined;
}

function messageOf(error: Error): string | undefined {
  const safe = error instanceof HouseError || speaksOfCode.some((pattern) => pattern.test(error.message));
  return safe && !looksPersonal(error.message) ? error.message.slice(0, 500) : undefined;
}

/** At most twenty, and none out of the message: a message of several lines may look like frames. */
function framesOf(error: Error): readonly string[] {
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const after =
    error.message && stack.includes(error.message) ? stack.indexOf(error.message) + error.message.length : 0;
  return stack
    .slice(after)
    .split('\n')
    .filter((line) => frame.test(line) && !looksPersonal(line))
    .slice(0, 20)
    .map((line) => line.trim().replace(/^at /, ''));
}

function causesOf(error: Error): readonly unknown[] {
  const many = error instanceof AggregateError ? error.errors.slice(0, 3) : [];
  const original = 'originalError' in error ? error.originalError : undefined;
  return [error.cause, original, ...many].filter((cause) => cause instanceof Error && cause !== error);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

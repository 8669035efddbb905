import type { KnownRequest } from '../engine/engine.ts';

/** A request as far as its body tells it. */
export type Knowable = Omit<KnownRequest, 'context'>;

/** Members that Fastify refuses, in whatever spelling. */
const suspicious = ['__proto__', 'constructor', '\\u'] as const;

/**
 * Reads the body of a request for one operation, with nothing but what GraphQL over HTTP has. Null for all else, well or
 * badly made: who reads it next says what is wrong with it.
 */
export function readKnowable(body: Buffer): Knowable | null {
  const text = body.toString();
  if (suspicious.some((part) => text.includes(part))) return null;
  const asked = parsed(text);
  if (!isRecord(asked)) return null;
  const { query, operationName = null, variables = null, extensions = null } = asked;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { text: query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

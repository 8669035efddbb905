import type { KnownRequest } from './engine.ts';

/** A request as far as its body tells it. */
export type Knowable = Omit<KnownRequest, 'context'>;

/**
 * What a body asks for when it asks for one operation with nothing but what GraphQL over HTTP has. Null for all else, well or
 * badly made: who reads it next says what is wrong with it.
 */
export function knowableOf(body: unknown): Knowable | null {
  if (!isRecord(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { text: query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

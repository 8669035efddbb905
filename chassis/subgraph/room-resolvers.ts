import type { Resolvers } from './subgraph.ts';

/** The resolvers of several rooms as one: a type may get fields from more than one of them. */
export function roomResolvers(...rooms: readonly Resolvers[]): Resolvers {
  const all: Record<string, object> = {};
  for (const room of rooms)
    for (const [type, fields] of Object.entries(room)) all[type] = { ...all[type], ...Object(fields) };
  return all;
}

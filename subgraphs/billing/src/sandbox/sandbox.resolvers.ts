import type { Resolvers } from '../__generated__/resolver-types.ts';
import { dateTime } from '../finance/shown.ts';
import { moveSandboxClock } from './move-sandbox-clock.ts';
import { readSandboxClock } from './read-sandbox-clock.ts';

export const sandboxResolvers = {
  Query: { sandboxClock: (_root, _arguments, context) => readSandboxClock(context) },
  Mutation: { moveSandboxClock: (_root, { hours }, context) => moveSandboxClock(context, hours ?? null) },
  SandboxClock: { now: ({ now }) => dateTime(now) },
} satisfies Resolvers;

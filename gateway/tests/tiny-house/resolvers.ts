import type { Passport } from '@guichet/chassis/passport/passport.ts';
import { StatementTooSlow } from '@guichet/chassis/postgres/lane.ts';
import type { SessionEffect } from '@guichet/chassis/subgraph/door.ts';
import { GraphQLError, GraphQLScalarType } from 'graphql';

/** What resolvers of the tiny house get. */
export interface TinyContext {
  readonly viewer: Passport;
  readonly locale: string;
  readonly device: string | null;
  readonly userAgent: string | null;
  readonly house: TinySessions;
  setSession(effect: SessionEffect): void;
}

/** Identity's sessions: opaque token to account id, and how often anybody asked. */
export interface TinySessions {
  readonly tokens: Map<string, string>;
  exchanges: number;
  /** What budgets were charged, each time. */
  readonly charged: { readonly holder: string; readonly holderId: string; readonly points: number }[];
  sign(account: string): Promise<string>;
}

type Resolver = (parent: unknown, args: Record<string, unknown>, context: TinyContext) => unknown;

const account = (id: string, locale: string) => ({ id, email: `${id}@exemple.ch`, locale });
const browserOf = ({ device, userAgent }: TinyContext) => `${device} in ${userAgent}`;
const claim = (id: string) => ({ id, reference: `R-${id}` });

const identity = {
  Query: {
    viewer: ((_, __, { viewer, locale }) =>
      viewer.subject ? account(viewer.subject, locale) : null) satisfies Resolver,
    browser: ((_, __, context) => browserOf(context)) satisfies Resolver,
    localMessages: (() => [
      {
        channel: 'SMS',
        to: '+41790000001',
        subject: null,
        text: 'Votre code : 123456 <script>',
        links: ['https://exemple.ch/?a=1&b=2', 'javascript:alert(1)'],
        at: '2026-11-21T10:00:00.000Z',
      },
    ]) satisfies Resolver,
  },
  Mutation: {
    signIn: ((_, __, { house, setSession, locale }) => {
      const token = crypto.randomUUID();
      house.tokens.set(token, 'claire');
      setSession({ kind: 'OPEN', token, maxAgeSeconds: 3600, device: 'd'.repeat(43) });
      return account('claire', locale);
    }) satisfies Resolver,
    signOut: ((_, __, { setSession }) => {
      setSession({ kind: 'CLOSE' });
      return true;
    }) satisfies Resolver,
    chargeBudget: ((_, { input }, { house }) => {
      const charge = input as { holder: string; holderId: string; points: number; perMinute: number };
      const own = house.charged.filter(({ holderId }) => holderId === charge.holderId);
      const remaining = charge.perMinute - own.reduce((sum, { points }) => sum + points, 0);
      const granted = remaining >= charge.points;
      if (granted) house.charged.push(charge);
      return {
        granted,
        remaining: granted ? remaining - charge.points : remaining,
        retryAfterSeconds: granted ? 0 : 7,
        resetSeconds: 60,
      };
    }) satisfies Resolver,
    issuePassport: (async (_, { input }, { house }) => {
      house.exchanges += 1;
      const { sessionToken, bearerToken } = input as { sessionToken?: string; bearerToken?: string };
      const found = house.tokens.get(sessionToken ?? bearerToken ?? '');
      if (!found) return { passport: null, expiresAt: null };
      return { passport: await house.sign(found), expiresAt: new Date(Date.now() + 60_000).toISOString() };
    }) satisfies Resolver,
  },
};

const invoices = {
  Query: {
    claims: (() => [claim('1'), claim('2')]) satisfies Resolver,
    page: ((_, { first }) =>
      Array.from({ length: Math.min(Number(first), 2) }, (__, index) =>
        claim(`${index}`),
      )) satisfies Resolver,
    dear: (() => claim('0')) satisfies Resolver,
    browserSeen: ((_, __, context) => browserOf(context)) satisfies Resolver,
    bug: (() => {
      throw new TypeError('the account 42 of Claire has no colour');
    }) satisfies Resolver,
    uncoded: (() => {
      throw new GraphQLError('an unregistered code', { extensions: { code: 'MADE_UP', secret: 'x' } });
    }) satisfies Resolver,
    refused: (() => {
      throw new GraphQLError('This is not for you.', {
        extensions: { code: 'FORBIDDEN', stacktrace: ['x'] },
      });
    }) satisfies Resolver,
    silence: (() => new Promise(() => {})) satisfies Resolver,
    slow: (() => {
      throw new StatementTooSlow('a statement took too long');
    }) satisfies Resolver,
    steal: ((_, __, { setSession }) => {
      setSession({ kind: 'OPEN', token: 'stolen', maxAgeSeconds: 3600, device: 'stolen' });
      return 'tried';
    }) satisfies Resolver,
    day: ((_, { on }) => on) satisfies Resolver,
  },
  Mutation: {
    submitClaim: (() => claim('3')) satisfies Resolver,
    amendClaim: (() => claim('1')) satisfies Resolver,
  },
  Day: new GraphQLScalarType({
    name: 'Day',
    parseValue(value) {
      if (!/^\d{4}-\d\d-\d\d$/.test(String(value)))
        throw new GraphQLError('This is not a day.', { extensions: { code: 'BAD_USER_INPUT' } });
      return value;
    },
  }),
  Claim: { __resolveReference: ({ id }: { id: string }) => claim(id), parent: () => claim('0') },
  Account: { __resolveReference: ({ id }: { id: string }) => ({ id, claims: [claim('1')] }) },
};

const billing = {
  Claim: { __resolveReference: ({ id }: { id: string }) => ({ id, payout: `P-${id}` }) },
};

export const resolvers = { identity, invoices, billing } as const;

import {
  type ApolloServerPlugin,
  type GraphQLRequestContextDidResolveOperation,
  HeaderMap,
} from '@apollo/server';
import type { Log } from '@guichet/chassis/log/log.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CallContext } from '../graphql/call-context.ts';
import { type RepeatedField, repeatedField } from '../limits/repeated-fields.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import type { ChargeBudget, Charged, Payer } from './budget.ts';
import { type CompiledCost, compileCost } from './compile-cost.ts';
import { usualCosts } from './cost-figures.ts';
import { toldAfter } from './toll.ts';
import type { Weights } from './weights.ts';

/** What is known of an operation before anything is asked. */
interface Priced extends CompiledCost {
  readonly repeated: RepeatedField | null;
  /** Whether somebody has paid for its planning in this process. */
  planned: boolean;
}

type Resolved = GraphQLRequestContextDidResolveOperation<CallContext>;

export interface TollOptions {
  readonly weights: Weights;
  readonly charge: ChargeBudget;
  readonly log: Log;
}

/** Characters of the operations whose cost is remembered, all together. */
const remembered = 400_000;

/**
 * Looks at each valid operation before it is planned: whether it repeats what may be done once, asks for too long a list or costs more
 * than one may, and takes what it costs from the caller's budget. Documents of the house cost nothing and are held to the first two.
 */
export function collectToll({ weights, charge, log }: TollOptions): ApolloServerPlugin<CallContext> {
  const priced = new LRUCache<string, Priced>({ maxSize: remembered });
  const once = new Set([...weights.once].map((coordinate) => coordinate.replace(/^.*\./, '')));

  function priceOf(
    { schema, document, queryHash, source }: Resolved,
    operation: OperationDefinitionNode,
  ): Priced {
    const key = `${queryHash} ${operation.name?.value ?? ''}`;
    const known = priced.get(key);
    if (known) return known;
    const repeated = repeatedField(document, operation, once);
    const price = { ...compileCost({ schema, weights }, document, operation), repeated, planned: false };
    priced.set(key, price, { size: source.length + 1 });
    return price;
  }

  async function collect(resolved: Resolved): Promise<void> {
    const { contextValue: call, request, operation } = resolved;
    // An operation that the document doesn't have is Apollo Server's to refuse.
    if (call.rehearsal || !operation) return;
    if (!resolved.schema.getRootType(operation.operation)) throw noSuchOperations(operation);
    const { locale } = call.slip;
    const price = priceOf(resolved, operation);
    const variables = request.variables ?? {};
    holdToSizes(price, variables, locale);
    if (!call.toll) return;
    const { toll } = call;
    const requested = price.costFor(variables);
    toll.told = { requested, limit: toll.limit };
    if (requested > toll.limit)
      throw refuse(gatewayProblems.TOO_EXPENSIVE, locale, 400, { limit: toll.limit, figure: requested });
    if (!toll.payer) return;
    // Nothing is for nothing: who asks for leaves alone takes part of a process all the same.
    const points = Math.max(requested, 1) + (price.planned ? 0 : usualCosts.planning);
    const charged = await pay(toll.payer, points, call);
    toll.told = toldAfter(requested, toll, charged);
    if (!charged.granted) throw budgetSpent(toll.payer, points, charged, locale);
    price.planned = true;
  }

  async function pay(payer: Payer, points: number, { slip }: CallContext): Promise<Charged> {
    return charge(payer, points, slip).catch((error: unknown) => {
      log.error('budget not charged', { subgraph: 'identity' }, error);
      throw refuse(gatewayProblems.SUBGRAPH_UNAVAILABLE, slip.locale, 503);
    });
  }

  return {
    async requestDidStart() {
      return { didResolveOperation: collect };
    },
  };
}

/** graphql-js lets an operation through validation whose kind the schema has not: a mutation where a contract has none. */
function noSuchOperations({ operation }: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`The schema has no ${operation}.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400, headers: new HeaderMap() } },
  });
}

/** @throws GraphQLError ONCE_PER_OPERATION or LIST_TOO_LONG. */
function holdToSizes(
  { repeated, tooLarge }: Priced,
  variables: Readonly<Record<string, unknown>>,
  locale: Locale,
): void {
  if (repeated) throw refuse(gatewayProblems.ONCE_PER_OPERATION, locale, 400, { limit: 1, ...repeated });
  const list = tooLarge(variables);
  if (list) {
    const { coordinate, limit, figure } = list;
    throw refuse(gatewayProblems.LIST_TOO_LONG, locale, 400, { limit, figure, field: coordinate });
  }
}

function budgetSpent({ perMinute }: Payer, points: number, { retryAfterSeconds }: Charged, locale: Locale) {
  const figures = { limit: perMinute, figure: points, retryAfterSeconds };
  return refuse(gatewayProblems.BUDGET_SPENT, locale, 429, figures);
}

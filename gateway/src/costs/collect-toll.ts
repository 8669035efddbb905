import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CallContext } from '../graphql/call-context.ts';
import { type RepeatedField, repeatedField } from '../limits/repeated-fields.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import { type CompiledCost, compileCost } from './compile-cost.ts';
import { pay, type Till } from './pay.ts';
import { toldAfter } from './toll.ts';
import type { Weights } from './weights.ts';

/** What is known of an operation before anything is asked. */
interface Priced extends CompiledCost {
  readonly repeated: RepeatedField | null;
}

/** What an operation's cost is reckoned from. */
type Asked = Pick<Resolved, 'schema' | 'document' | 'queryHash' | 'source'>;

type Resolved = GraphQLRequestContextDidResolveOperation<CallContext>;

export interface TollOptions extends Till {
  readonly weights: Weights;
  /** Whether the schema has something against a document: then it is not executed, and costs nothing. */
  isUnfit(document: DocumentNode): boolean;
}

export interface TollCollection {
  readonly plugin: ApolloServerPlugin<CallContext>;
  /** For a document of the house: whether its lists are of the size that they may have. */
  holdsSizes(asked: Asked, operation: OperationDefinitionNode): (variables: Variables) => boolean;
}

type Variables = Readonly<Record<string, unknown>>;

/** Characters of the operations whose cost is remembered, all together. */
const remembered = 400_000;

/**
 * Looks at each valid operation before it is executed: whether it repeats what may be done once, asks for too long a list or costs more
 * than one may, and takes what it costs from the caller's budget. Documents of the house cost nothing and are held to the first two.
 */
export function collectToll({ weights, isUnfit, ...till }: TollOptions): TollCollection {
  const priced = new LRUCache<string, Priced>({ maxSize: remembered });
  const once = new Set([...weights.once].map((coordinate) => coordinate.replace(/^.*\./, '')));

  function priceOf(
    { schema, document, queryHash, source }: Asked,
    operation: OperationDefinitionNode,
  ): Priced {
    const key = `${queryHash} ${operation.name?.value ?? ''}`;
    const known = priced.get(key);
    if (known) return known;
    const repeated = repeatedField(document, operation, once);
    const price = { ...compileCost({ schema, weights }, document, operation), repeated };
    priced.set(key, price, { size: source.length + 1 });
    return price;
  }

  async function collect(resolved: Resolved): Promise<void> {
    const { contextValue: call, request, operation } = resolved;
    // An operation that the document doesn't have, and what is not valid, others refuse.
    if (call.rehearsal || !operation || isUnfit(resolved.document)) return;
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
    const points = Math.max(requested, 1);
    await pay(till, { payer: toll.payer, points }, call.slip, (charged) => {
      toll.told = toldAfter(requested, toll, charged);
    });
  }

  return {
    plugin: {
      async requestDidStart() {
        return { didResolveOperation: collect };
      },
    },
    holdsSizes(asked, operation) {
      const { repeated, tooLarge } = priceOf(asked, operation);
      return (variables) => !repeated && !tooLarge(variables);
    },
  };
}

/** @throws GraphQLError ONCE_PER_OPERATION or LIST_TOO_LONG. */
function holdToSizes({ repeated, tooLarge }: Priced, variables: Variables, locale: Locale): void {
  if (repeated) throw refuse(gatewayProblems.ONCE_PER_OPERATION, locale, 400, { limit: 1, ...repeated });
  const list = tooLarge(variables);
  if (list) {
    const { coordinate, limit, figure } = list;
    throw refuse(gatewayProblems.LIST_TOO_LONG, locale, 400, { limit, figure, field: coordinate });
  }
}

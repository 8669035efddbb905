import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { alreadyAnswered } from '../engine/engine.ts';
import { type Knowable, knowableOf } from '../engine/knowable.ts';
import type { GatewayAnswer } from '../engine/subgraph-source.ts';
import type { CallContext } from './call-context.ts';
import type { Supergraph } from './supergraph.ts';

/** What came of a request on the known way: all of its answer, or an answer that Apollo Server has to tell. */
export type KnownAnswer =
  | { readonly kind: 'TOLD'; readonly response: HTTPGraphQLResponse }
  | { readonly kind: 'HAD'; readonly answered: GatewayAnswer };

/** The way of the house's own documents once Apollo Server has let them pass. It was seen what type of answer a caller accepts. */
export interface KnownWay {
  /**
   * Answers a document of the house without Apollo Server. Null, and nobody was asked, for what it doesn't know and for whatever
   * is out of the ordinary: Apollo Server sees to that.
   */
  answer(
    asked: HTTPGraphQLRequest,
    context: CallContext,
    supergraph: Supergraph,
  ): Promise<KnownAnswer> | null;
  /** Learns of Apollo Server's answer which type it chose for what the caller accepts. */
  learn(asked: HTTPGraphQLRequest, response: HTTPGraphQLResponse): void;
}

/** Browsers and programs have a few ways to say what they accept. */
const acceptancesKnown = 50;

export function openKnownWay(): KnownWay {
  const types = new LRUCache<string, string>({ max: acceptancesKnown });

  return {
    answer(asked, context, { engine }) {
      const type = types.get(acceptanceOf(asked));
      const request = type && context.toll === null ? requestOf(asked) : null;
      const answering = request && engine.answer({ ...request, context });
      if (!type || !answering) return null;
      return answering.then((answered): KnownAnswer => {
        const { data, errors, extensions } = answered;
        if (!data || errors || extensions) return { kind: 'HAD', answered };
        const headers = new HeaderMap([['content-type', type]]);
        const string = `{"data":${JSON.stringify(data)}}\n`;
        return { kind: 'TOLD', response: { status: 200, headers, body: { kind: 'complete', string } } };
      });
    },
    learn(asked, { status, headers }) {
      const type = headers.get('content-type');
      if (asked.method === 'POST' && (status ?? 200) === 200 && type) types.set(acceptanceOf(asked), type);
    },
  };
}

/** The context with which Apollo Server tells an answer that was had. */
export function withAnswer(context: CallContext, answered: GatewayAnswer | undefined): CallContext {
  return answered ? { ...context, [alreadyAnswered]: answered } : context;
}

function acceptanceOf({ headers }: HTTPGraphQLRequest): string {
  return headers.get('accept') ?? '';
}

/** A POST of one operation in JSON, with nothing but what GraphQL over HTTP has. */
function requestOf({ method, headers, body }: HTTPGraphQLRequest): Knowable | null {
  return method === 'POST' && headers.get('content-type')?.startsWith('application/json')
    ? knowableOf(body)
    : null;
}

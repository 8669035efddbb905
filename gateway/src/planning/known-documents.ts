import { createHash, hash } from 'node:crypto';
import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayRequest } from '../engine/subgraph-source.ts';
import type { Verdict } from './verdict.ts';

/** A document that was judged: what the verdicts were, by operation; null for none. */
export interface KnownDocument {
  readonly document: DocumentNode;
  readonly verdicts: Map<OperationDefinitionNode | null, Verdict>;
}

/** Characters of the texts that are remembered, all together; the house's own come on top. */
const remembered = 400_000;

/** Plans for the stock executor, which seldom gets one. */
const plansForStock = 100;

/** What is known of texts. It bounds all that is made of them: parsed documents, plans, and what the engine compiles. */
export function openKnownDocuments() {
  const own = new Map<string, KnownDocument>();
  const others = new LRUCache<string, KnownDocument>({ maxSize: remembered });
  const plans = new WeakMap<OperationDefinitionNode, QueryPlan>();
  const errors = new WeakMap<DocumentNode, readonly GraphQLFormattedError[]>();
  const stock = new LRUCache<string, QueryPlan>({ max: plansForStock });
  const named = (name: string) => own.get(name) ?? others.get(name);

  return {
    find: (text: string) => named(hashOf(text)),

    /** Adds what was said of an operation. The house's own documents are not forgotten. */
    remember(
      text: string,
      known: KnownDocument,
      operation: OperationDefinitionNode | null,
      verdict: Verdict,
      isOwn: boolean,
    ): void {
      known.verdicts.set(operation, verdict);
      if (verdict.kind === 'INVALID') errors.set(known.document, verdict.errors);
      if (verdict.kind === 'PLANNED' && verdict.plan && operation) plans.set(operation, verdict.plan);
      if (isOwn) own.set(hashOf(text), known);
      else others.set(hashOf(text), known, { size: sizeOf(text, known) });
    },

    planOf: (operation: OperationDefinitionNode) => plans.get(operation),

    /** What the schema has against a document; undefined for nothing. */
    errorsOf: (document: DocumentNode) => errors.get(document),

    /** Gives the stock executor the plan of what the engine leaves to it: it would plan again, on this thread. */
    handToStock({ operation, queryHash, request }: GatewayRequest): void {
      const plan = operation && plans.get(operation);
      if (plan) stock.set(stockKey(queryHash, request.operationName), plan);
    },

    /** As Apollo Server's `documentStore`: what is in it is neither parsed nor validated again. */
    documentStore: {
      // Before the hash Apollo Server writes one of the schema.
      async get(key: string) {
        const known = named(key.slice(key.lastIndexOf(':') + 1));
        return known && isJudged(known) ? known.document : undefined;
      },
      async set() {},
      async delete() {},
    },

    /** As ApolloGateway's cache of plans. */
    planStore: {
      get: async (key: string) => stock.get(key),
      set: async (key: string, plan: QueryPlan) => void stock.set(key, plan),
      delete: async (key: string) => stock.delete(key),
      clear: () => stock.clear(),
    },
  };
}

/** Planning that was given up may have been given up before the text was found valid. */
function isJudged({ verdicts }: KnownDocument): boolean {
  return [...verdicts.values()].some(({ kind }) => kind === 'PLANNED' || kind === 'INVALID');
}

/** A plan grows with its text, so each operation counts the whole text; complaints may be longer than it. */
function sizeOf(text: string, { verdicts }: KnownDocument): number {
  const complaints = [...verdicts.values()].flatMap((verdict) =>
    verdict.kind === 'INVALID' ? verdict.errors : [],
  );
  const told = complaints.reduce((sum, { message }) => sum + message.length, 0);
  return text.length * verdicts.size + told + 1;
}

/** The name that Apollo Server gives a text. */
function hashOf(text: string): string {
  return hash('sha256', text);
}

/** The name under which ApolloGateway looks for a plan. */
function stockKey(queryHash: string, operationName: string | undefined): string {
  return operationName
    ? createHash('sha256').update(queryHash).update(operationName).digest('hex')
    : queryHash;
}

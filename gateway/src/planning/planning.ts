import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  parse,
} from 'graphql';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import { type KnownDocument, openKnownDocuments } from './known-documents.ts';
import { type Asker, LineIsFull, type PlanningRoom } from './planning-room.ts';
import type { Verdict } from './verdict.ts';

/** A text on its way to Apollo Server. */
export interface AskedText {
  readonly text: string;
  readonly operationName: string | undefined;
}

/** Whose text it is, and in which language a refusal is told. */
export interface TextAsker extends Asker {
  readonly locale: Locale;
  /** Pays for the planning of a text that is new. What it throws stands in the way. */
  readonly pay?: () => Promise<void>;
}

/** The planning of one supergraph's operations, away from the thread that answers. */
export interface Planning extends Disposable {
  /**
   * Has a text validated and planned, unless that is done. What comes after it finds all that is to be known of it.
   * @throws GraphQLError TOO_MANY_NEW_QUERIES or TOO_COMPLEX_TO_PLAN, and what `pay` throws; Error for a bug of the planner.
   */
  prepare(asked: AskedText, asker: TextAsker): Promise<void>;
  readonly known: ReturnType<typeof openKnownDocuments>;
  /** Answers what was found unfit to be executed. */
  readonly plugin: ApolloServerPlugin;
}

export function openPlanning(supergraphSdl: string, room: PlanningRoom): Planning {
  const planner = room.take(supergraphSdl);
  const known = openKnownDocuments();
  const underway = new Map<string, Promise<Verdict>>();

  /** Several who ask the same at once wait for one verdict. */
  function once(key: string, judge: () => Promise<Verdict>): Promise<Verdict> {
    const judging = underway.get(key) ?? judge().finally(() => underway.delete(key));
    underway.set(key, judging);
    return judging;
  }

  async function judge({ text, operationName }: AskedText, asker: TextAsker): Promise<Verdict | null> {
    const found = known.find(text) ?? parsed(text);
    if (!found) return null;
    const operation = getOperationAST(found.document, operationName) ?? null;
    const said = found.verdicts.get(operation);
    if (said) return said;
    await asker.pay?.();
    const query = { text, operationName: operation?.name?.value ?? null, hasOperation: operation !== null };
    const key = `${query.operationName} ${query.hasOperation} ${text}`;
    const verdict = await once(key, () => planner.plan(query, asker)).catch((error: unknown) => {
      throw error instanceof LineIsFull ? tooMany(error, asker.locale) : error;
    });
    // Whoever asked for the same may have remembered it meanwhile: one document for all.
    const kept = known.find(text) ?? found;
    if (verdict.kind !== 'FAILED' || asker.client !== null)
      known.remember(
        text,
        kept,
        getOperationAST(kept.document, operationName) ?? null,
        verdict,
        asker.client === null,
      );
    return verdict;
  }

  return {
    known,
    plugin: refuseUnfit(known.errorsOf),
    async prepare(asked, asker) {
      const verdict = await judge(asked, asker);
      // What the house wrote is planned where it is executed when it can't be planned elsewhere.
      if (!verdict || asker.client === null) return;
      if (verdict.kind === 'TOO_COMPLEX') throw tooComplex(room.limits.mostMilliseconds, asker.locale);
      if (verdict.kind === 'FAILED') throw new Error(`The planner failed: ${verdict.reason}`);
    },
    [Symbol.dispose]: () => planner[Symbol.dispose](),
  };
}

/** Null for what does not parse: Apollo Server says where and why. */
function parsed(text: string): KnownDocument | null {
  try {
    return { document: parse(text), verdicts: new Map() };
  } catch {
    return null;
  }
}

function tooMany({ overfull: { whose, limit, figure } }: LineIsFull, locale: Locale): GraphQLError {
  return refuse(gatewayProblems.TOO_MANY_NEW_QUERIES, locale, whose === 'CLIENT' ? 429 : 503, {
    limit,
    figure,
  });
}

function tooComplex(limit: number, locale: Locale): GraphQLError {
  return refuse(gatewayProblems.TOO_COMPLEX_TO_PLAN, locale, 400, { limit });
}

/** Answers what is not executed: documents that the schema refuses, and those without the operation that was named. */
function refuseUnfit(
  errorsOf: (document: DocumentNode) => readonly GraphQLFormattedError[] | undefined,
): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request: { operationName } }) {
          const errors = errorsOf(document) ?? (operation ? null : [unresolved(operationName)]);
          if (!errors) return null;
          const http = { status: 400, headers: new HeaderMap() };
          return { http, body: { kind: 'single', singleResult: { errors } } };
        },
      };
    },
  };
}

/** The stock gateway takes it for a bug. */
function unresolved(operationName: string | undefined): GraphQLFormattedError {
  return {
    message: operationName
      ? `Unknown operation named "${operationName}".`
      : 'Must provide operation name if query contains multiple operations.',
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  };
}

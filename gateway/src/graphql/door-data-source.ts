import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '@guichet/chassis/log/log.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import type { SubgraphAnswer, SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import type { GraphQLFormattedError } from 'graphql';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import type { CallContext } from './call-context.ts';
import { withinDeadline } from './within-deadline.ts';

type Processed = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Asks one subgraph through its door for a fetch of the query plan. */
export function doorDataSource(door: SubgraphDoor, log: Log): GraphQLDataSource<CallContext> {
  return {
    async process({ request, context }): Promise<Processed> {
      const call = context as CallContext;
      if (call.rehearsal) return { data: null };
      // What a browser is known by opens doors at identity: nobody else needs to see it.
      const slip = door.name === 'identity' ? call.slip : { ...call.slip, device: null, userAgent: null };
      const ask = (passport: string) =>
        withinDeadline(
          call.slip.deadline,
          (signal, deadline) =>
            door.call({
              query: request.query ?? '',
              operationName: request.operationName ?? null,
              variables: request.variables ?? null,
              passport,
              slip: { ...slip, deadline },
              signal,
              reading: call.reading,
            }),
          call.gone,
        );
      const answer = await renewing(ask, call).catch((error: unknown) => {
        if (call.gone?.aborted) throw refuse(gatewayProblems.SUBGRAPH_UNAVAILABLE, call.slip.locale, 200);
        log.error(
          'subgraph unavailable',
          { subgraph: door.name, operation: request.operationName ?? '' },
          error,
        );
        throw refuse(gatewayProblems.SUBGRAPH_UNAVAILABLE, call.slip.locale, 200);
      });
      if (answer.status === 401) throw unauthenticated();
      // Any other subgraph that asks to open or close a session is not heard.
      if (answer.session && door.name === 'identity') call.session.effect = answer.session;
      return processed(answer.body);
    },
  };
}

/** A subgraph refuses a passport before it does anything, so that asking again with a newer one is safe. */
async function renewing(
  ask: (passport: string) => Promise<SubgraphAnswer>,
  call: CallContext,
): Promise<SubgraphAnswer> {
  const answer = await ask(call.passport);
  if (answer.status !== 401) return answer;
  const renewed = await call.renew();
  return renewed ? ask(renewed) : answer;
}

function processed({ data, errors }: SubgraphAnswer['body']): Processed {
  return {
    ...(data !== undefined && { data: data as Record<string, unknown> | null }),
    ...(errors?.length && { errors: errors as readonly GraphQLFormattedError[] }),
  };
}

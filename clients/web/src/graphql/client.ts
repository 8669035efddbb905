import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange, type Operation } from '@urql/core';
import { rememberedLocale } from '../wording/locale.ts';
import { isUnauthenticated } from './refusals.ts';
import { noteUse } from './session-use.ts';
import { newTraceparent } from './trace.ts';

type Listener = () => void;

let current: Client | null = null;
let sessionLost: Listener = () => undefined;
const listeners = new Set<Listener>();

/** The client of this session and language. Routes ask it directly; pages get the same one through the provider. */
export function graphClient(): Client {
  current ??= openClient();
  return current;
}

/** Forgets every answer: another person, or another language, must not see what was fetched before. */
export function resetGraph(): void {
  current = null;
  for (const listener of listeners) listener();
}

/** For useSyncExternalStore: tells when `graphClient()` answers with another client. */
export function onGraphReset(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What happens when the session ends under an open page. */
export function onSessionLost(listener: Listener): void {
  sessionLost = listener;
}

/** What goes along with every request: the session, the language, a trace. */
export function requestOptions(): RequestInit {
  return {
    credentials: 'same-origin',
    headers: { 'guichet-locale': rememberedLocale(), traceparent: newTraceparent() },
  };
}

function openClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: requestOptions,
    exchanges: [
      cacheExchange,
      mapExchange({
        onOperation: sendById,
        onResult: (result) => {
          if (!result.error?.networkError) noteUse();
          // A route leads to the sign-in itself, with the address that was asked for.
          if (!isUnauthenticated(result.error) || result.operation.context['asksForRoute']) return;
          resetGraph();
          sessionLost();
        },
      }),
      fetchExchange,
    ],
  });
}

/** Sends the id of a trusted document instead of its text: urql does so for a document without definitions. */
function sendById(operation: Operation): Operation {
  const { query } = operation;
  if (operation.kind === 'teardown' || !('documentId' in query) || !query.documentId) return operation;
  return makeOperation(operation.kind, { ...operation, query: { ...query, definitions: [] } });
}

import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useRef } from 'react';
import { useQuery } from 'urql';

interface PageData<Data> {
  /** Null only before the first answer. */
  readonly data: Data | null;
  readonly error: CombinedError | null;
  readonly again: () => void;
}

/**
 * What a page reads. Its route has asked already, so the answer is in the cache; while the same page is asked again (after a mutation,
 * in another language) the last answer stays on screen.
 */
export function usePageData<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): PageData<Data> {
  const [result, execute] = useQuery({ query, variables } as { query: typeof query; variables: Variables });
  const last = useRef<Data | null>(null);
  if (result.data) last.current = result.data;
  return {
    data: last.current,
    error: result.error ?? null,
    again: () => execute({ requestPolicy: 'network-only' }),
  };
}

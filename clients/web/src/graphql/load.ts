import type { AnyVariables, CombinedError, RequestPolicy, TypedDocumentNode } from '@urql/core';
import { redirect } from 'react-router';
import { signInPath } from '../routes/return-address.ts';
import { graphClient, resetGraph } from './client.ts';
import { isUnauthenticated } from './refusals.ts';

/** What a route throws when the graph gives no answer; the error page reads it. */
export class LoadFailed extends Error {
  readonly reason: CombinedError | undefined;

  constructor(reason: CombinedError | undefined) {
    super('the graph gave no answer');
    this.reason = reason;
  }
}

/**
 * Asks the graph for what a page reads, before the page is shown; the page finds the answer in the cache. What is on the page is
 * fresh at every visit; `cache-first` is for what hardly changes.
 * Nobody signed in: leads to the sign-in, which comes back to the address asked for. No answer: throws LoadFailed. When one of the
 * servers is away, what it owns is null and the rest is there: the page says so (PartNotice).
 */
export async function load<Data, Variables extends AnyVariables>(
  request: Request,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  requestPolicy: RequestPolicy = 'network-only',
): Promise<Data> {
  const context = { requestPolicy, asksForRoute: true };
  const { data, error } = await graphClient().query(document, variables, context).toPromise();
  if (isUnauthenticated(error)) {
    // Who was signed in a moment ago is not any more: the sign-in must not believe the old answer.
    resetGraph();
    throw redirect(signInPath(new URL(request.url)));
  }
  if (data === undefined || data === null) throw new LoadFailed(error);
  return data;
}

/** Answers who is signed in, or leads to the sign-in. */
export function requireViewer<Viewer>(request: Request, viewer: Viewer | null): Viewer {
  if (viewer === null) throw redirect(signInPath(new URL(request.url)));
  return viewer;
}

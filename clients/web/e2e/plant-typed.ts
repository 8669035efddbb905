import { plant, plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import type { BrowserContext, Request, Response } from 'playwright-core';

/** Plants what a person types in this browser, and the secrets that it is given: nothing of it may stand in a log of the run. */
export function plantTyped(context: BrowserContext): void {
  context.on('request', (request) => {
    if (isGraph(request.url())) plantVariables(variablesOf(request));
    else if (/\/(uploads|documents|dev\/card)\//.test(request.url())) plantAnswer({ url: request.url() });
  });
  context.on('response', (response) => {
    // Nobody waits for it: a page may have been left meanwhile.
    if (isGraph(response.url())) plantCookies(response).catch(() => undefined);
  });
}

const isGraph = (url: string): boolean => URL.parse(url)?.pathname === '/graphql';

function variablesOf(request: Request): unknown {
  const body: unknown = request.postDataJSON();
  return typeof body === 'object' && body !== null && 'variables' in body ? body.variables : null;
}

async function plantCookies(response: Response): Promise<void> {
  for (const { name, value } of await response.headersArray())
    if (name.toLowerCase() === 'set-cookie') plant('token in a cookie', /=([^;]+)/.exec(value)?.[1]);
}

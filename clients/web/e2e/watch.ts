import type { BrowserContext } from 'playwright-core';

/** What went wrong in a browser without anybody seeing it. */
export interface Watch {
  /** Breaches of the page's policy, uncaught errors, requests that left our origin, answers of 500 and more. */
  readonly found: readonly string[];
}

/** Watches every page of a browser context from now on. */
export function watch(context: BrowserContext, url: string): Watch {
  const found: string[] = [];
  context.on('weberror', (error) => void found.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (/content security policy|violat/i.test(message.text())) found.push(`policy: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:'))
      found.push(`left us: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) found.push(`${response.status()}: ${response.url()}`);
  });
  return { found };
}

import type { Browser, Page } from 'playwright-core';
import { type Watch, watch } from './watch.ts';

/** A browser of a person who has never been here, at a desk, in French. What goes wrong in it unseen is noted in `watches`. */
export async function arrive(browser: Browser, url: string, watches: Watch[]): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, url));
  return await context.newPage();
}

import type { Product } from '@guichet/stack/testing/product.ts';
import { isProof } from '@guichet/stack/testing/proof.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { openStage, type Session, type Stage } from './stage.ts';
import { type Visit, visits } from './visits.ts';
import { type Watch, watch } from './watch.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
/** What the browser shows of a page at 1280 when it is zoomed to 200 % and to 400 %. */
const zoomed = [
  { width: 640, height: 450 },
  { width: 320, height: 225 },
];

type Sight = readonly [screen: { width: number; height: number }, colorScheme: 'light' | 'dark'];
export const everySight: readonly Sight[] = [
  [desktop, 'light'],
  [desktop, 'dark'],
  [phone, 'light'],
  [phone, 'dark'],
];
/** In `npm run proof` every state is seen in every light; else each has one sight: at a desk by day in French, on a phone by night in another language. */
function sightsOf(language: string): readonly Sight[] {
  if (isProof) return everySight;
  return language === 'fr' ? [[desktop, 'light']] : [[phone, 'dark']];
}

/** German is the longest: what fits in it fits in the others, which are for the proof. */
export const languages = isProof ? ['fr', 'de', 'it', 'en'] : ['fr', 'de'];

/** A product with its scene, and a browser to look at every page of it. */
export interface Inspection extends AsyncDisposable {
  readonly browser: Browser;
  readonly stage: Stage;
  readonly watches: readonly Watch[];
  /** Everything that is wrong with the pages of one kind of person in one language. */
  violationsFor(reader: Reader, language: string): Promise<readonly string[]>;
}

export const readers = [
  'a visitor',
  'an insured person',
  'an officer',
  'a manager of a company',
  'an officer for companies',
  'a collaborator of a company',
  'finance of the population office',
  'an officer for providers',
  'finance for providers',
  'an administrator',
] as const;
type Reader = (typeof readers)[number];

export async function openInspection(): Promise<Inspection> {
  const [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  const stage = await openStage(product.url, product.databaseUrls.billing);
  const watches: Watch[] = [];
  const sessions: Readonly<Record<Reader, Session | null>> = {
    'a visitor': null,
    'an insured person': stage.claire,
    'an officer': stage.dufour,
    'a manager of a company': stage.nora,
    'an officer for companies': stage.rochat,
    'a collaborator of a company': stage.luca,
    'finance of the population office': stage.finance,
    'an officer for providers': stage.girard,
    'finance for providers': stage.berset,
    'an administrator': stage.monney,
  };
  return {
    browser,
    stage,
    watches,
    async violationsFor(reader, language) {
      const who = sessions[reader];
      const context = await openFor(browser, product, who, language);
      watches.push(watch(context, product.url));
      const found: string[] = [];
      for (const visit of seenIn(language, visits(stage)).filter((one) => (one.who ?? null) === who))
        found.push(...(await inspect(await context.newPage(), product.url, visit, language)));
      await context.close();
      return found;
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await product[Symbol.asyncDispose]();
    },
  };
}

/** What is looked at in a language: every state in French and in the proof, else the first of each route. */
function seenIn(language: string, all: readonly Visit[]): readonly Visit[] {
  if (isProof || language === 'fr') return all;
  const seen = new Set<string>();
  return all.filter(({ path, who }) => {
    const route = path.replace(/\?.*/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id');
    const name = `${who?.cookies[0]?.value ?? ''} ${route}`;
    return !seen.has(name) && seen.add(name);
  });
}

/** A browser for one person (null: nobody signed in) that speaks one language. */
async function openFor(
  browser: Browser,
  product: Product,
  who: Session | null,
  language: string,
): Promise<BrowserContext> {
  const languageChosen = { origin: product.url, localStorage: [{ name: 'guichet.langue', value: language }] };
  const context = await browser.newContext({
    viewport: desktop,
    reducedMotion: 'reduce',
    storageState: { cookies: who?.cookies ?? [], origins: [languageChosen] },
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** What depends on the light and on the size of the screen; all else a page has in one sight as in another. */
const ofSight = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** Whether something stands out sideways, once menus and windows have found their place. */
async function scrollsSideways(page: Page): Promise<boolean> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  return await page.waitForFunction(fits, null, { timeout: 2000 }).then(
    () => false,
    () => true,
  );
}

/** Everything that is wrong with one page in one language. */
async function inspect(page: Page, url: string, visit: Visit, language: string): Promise<string[]> {
  await visit.before?.(page);
  await page.goto(url + visit.path);
  await visit.until(page);
  await bringAxe(page);
  const found: string[] = [];
  const spoken = await page.evaluate(() => document.documentElement.lang);
  if (spoken !== language) found.push(`${visit.name}: speaks ${spoken}`);
  const headings = await page.locator('h1').count();
  if (headings !== 1) found.push(`${visit.name}: has ${headings} headings of the first level`);
  for (const [index, [viewport, colorScheme]] of sightsOf(language).entries()) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const sight = `${visit.name} ${viewport.width} ${colorScheme}`;
    const asked = index === 0 || isProof ? {} : { only: ofSight };
    found.push(...(await axeViolations(page, asked)).map((violation) => `${sight}: ${violation}`));
    if (await scrollsSideways(page)) found.push(`${sight}: scrolls sideways`);
  }
  for (const viewport of visit.isState && !isProof ? [] : zoomed) {
    await page.setViewportSize(viewport);
    if (await scrollsSideways(page)) found.push(`${visit.name} ${viewport.width}: scrolls sideways`);
  }
  await page.close();
  return found;
}

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
const everySight: readonly Sight[] = [
  [desktop, 'light'],
  [desktop, 'dark'],
  [phone, 'light'],
  [phone, 'dark'],
];

/** Each language has a sight of its own: all four of both come up among the pages that `npm test` looks at. */
const sights = {
  fr: [desktop, 'light'],
  de: [phone, 'dark'],
  it: [desktop, 'dark'],
  en: [phone, 'light'],
} as const satisfies Readonly<Record<string, Sight>>;
type Language = keyof typeof sights;
export const languages = Object.keys(sights) as readonly Language[];

/** German is the longest: what fits in it fits in the others. */
const longestWords: Language = 'de';

/**
 * In `npm test` a state of a page is held against axe once, in the language and the sight whose turn it is. That comes from its name, so that
 * a new page moves no other one. `npm run proof` looks at every state in every language and sight.
 */
function turnOf({ name }: Visit): Language {
  const sum = [...name].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return languages[sum % languages.length] ?? longestWords;
}

/** A product with its scene, and a browser to look at every page of it. */
export interface Inspection extends AsyncDisposable {
  readonly browser: Browser;
  readonly stage: Stage;
  readonly watches: readonly Watch[];
  /** Everything that is wrong with the pages of one kind of person in one language. */
  violationsFor(reader: Reader, language: Language): Promise<readonly string[]>;
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
      const page = await context.newPage();
      const found: string[] = [];
      const theirs = visits(stage).filter((one) => (one.who ?? null) === who);
      for (const visit of theirs.filter((one) => isProof || turnOf(one) === language))
        found.push(...(await inspect(page, product.url, visit, language)));
      if (!isProof && language === longestWords)
        for (const visit of firstOfRoutes(theirs).filter((one) => turnOf(one) !== language))
          found.push(...(await measure(page, product.url, visit)));
      await context.close();
      return found;
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await product[Symbol.asyncDispose]();
    },
  };
}

/** The first state of each route. */
function firstOfRoutes(all: readonly Visit[]): readonly Visit[] {
  const seen = new Set<string>();
  return all.filter(({ path }) => {
    const route = path.replace(/\?.*/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id');
    return !seen.has(route) && seen.add(route);
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

/** Whether something stands out sideways, once menus and windows have found their place. */
async function scrollsSideways(page: Page): Promise<boolean> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  return await page.waitForFunction(fits, null, { timeout: 2000 }).then(
    () => false,
    () => true,
  );
}

/**
 * Opens a page as in a new tab. It is the same one: a new one would be a new process of the browser, which compiles all scripts again, and
 * that takes longer than to look at the page.
 */
async function open(page: Page, url: string, visit: Visit): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // An empty page of our origin: what the last one kept for its tab goes.
  const empty = `${url}/onglet-vide`;
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(empty);
  await page.evaluate(() => sessionStorage.clear());
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await visit.before?.(page);
  await page.goto(url + visit.path);
  await visit.until(page);
}

/** Everything that is wrong with one page in one language. */
async function inspect(page: Page, url: string, visit: Visit, language: Language): Promise<string[]> {
  const sightsOfIt = isProof ? everySight : [sights[language]];
  await open(page, url, visit);
  await bringAxe(page);
  const found: string[] = [];
  const spoken = await page.evaluate(() => document.documentElement.lang);
  if (spoken !== language) found.push(`${visit.name}: speaks ${spoken}`);
  const headings = await page.locator('h1').count();
  if (headings !== 1) found.push(`${visit.name}: has ${headings} headings of the first level`);
  for (const [viewport, colorScheme] of sightsOfIt) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const sight = `${visit.name} ${viewport.width} ${colorScheme}`;
    found.push(...(await axeViolations(page)).map((violation) => `${sight}: ${violation}`));
    if (await scrollsSideways(page)) found.push(`${sight}: scrolls sideways`);
  }
  if (isProof || !visit.isState) found.push(...(await zoom(page, visit)));
  return found;
}

/** Whether a page stands out sideways where it is narrow. */
async function measure(page: Page, url: string, visit: Visit): Promise<string[]> {
  await open(page, url, visit);
  return await zoom(page, visit);
}

async function zoom(page: Page, visit: Visit): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of zoomed) {
    await page.setViewportSize(viewport);
    if (await scrollsSideways(page)) found.push(`${visit.name} ${viewport.width}: scrolls sideways`);
  }
  return found;
}

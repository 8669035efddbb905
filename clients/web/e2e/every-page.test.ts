import AxeBuilder from '@axe-core/playwright';
import { type Product, startProduct } from '@guichet/stack/testing/product.ts';
import { isProof } from '@guichet/stack/testing/proof.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { openStage, type Session, type Stage } from './stage.ts';
import { type Visit, visits } from './visits.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let stage: Stage;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  stage = await openStage(browser, product.url);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

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
const someSights: readonly Sight[] = [
  [desktop, 'light'],
  [phone, 'dark'],
];
const oneSight: readonly Sight[] = [[phone, 'light']];
/** In `npm run proof` every state is seen in every light and language; else other languages see the pages, not the windows. */
const languages = ['fr', 'de', 'it', 'en'].map((language) => ({
  language,
  sights: isProof ? everySight : language === 'fr' ? someSights : oneSight,
  isSeen: (visit: Visit) => isProof || language === 'fr' || !visit.isWindow,
}));

const readers = [
  { name: 'a visitor', session: () => null },
  { name: 'an insured person', session: () => stage.claire },
  { name: 'an officer', session: () => stage.dufour },
];

/** A browser for one person (null: nobody signed in) that speaks one language. */
async function openFor(who: Session | null, language: string): Promise<BrowserContext> {
  const languageChosen = { origin: product.url, localStorage: [{ name: 'guichet.langue', value: language }] };
  const context = await browser.newContext({
    viewport: desktop,
    reducedMotion: 'reduce',
    storageState: { cookies: who?.cookies ?? [], origins: [languageChosen] },
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  return context;
}

async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  );
}

/** Whether something stands out sideways, once menus and windows have found their place. */
async function scrollsSideways(page: Page): Promise<boolean> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  return await page.waitForFunction(fits, null, { timeout: 2000 }).then(
    () => false,
    () => true,
  );
}

describe.each(languages)('every page in $language', ({ language, sights, isSeen }) => {
  it.each(readers)(
    'has no violation that axe knows and never scrolls sideways, for $name',
    async ({ session }) => {
      const who = session();
      const context = await openFor(who, language);
      const found: string[] = [];
      for (const visit of visits(stage).filter((one) => (one.who ?? null) === who && isSeen(one)))
        found.push(...(await inspect(await context.newPage(), visit, language, sights)));
      await context.close();
      expect(found).toEqual([]);
    },
  );
});

/** Everything that is wrong with one page in one language. */
async function inspect(
  page: Page,
  visit: Visit,
  language: string,
  sights: readonly Sight[],
): Promise<string[]> {
  await visit.before?.(page);
  await page.goto(product.url + visit.path);
  await visit.until(page);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  expect(await page.locator('h1').count(), visit.name).toBe(1);
  const found: string[] = [];
  for (const [viewport, colorScheme] of sights) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const sight = `${visit.name} ${viewport.width} ${colorScheme}`;
    found.push(...(await violations(page)).map((violation) => `${sight}: ${violation}`));
    if (await scrollsSideways(page)) found.push(`${sight}: scrolls sideways`);
  }
  for (const viewport of zoomed) {
    await page.setViewportSize(viewport);
    if (await scrollsSideways(page)) found.push(`${visit.name} ${viewport.width}: scrolls sideways`);
  }
  await page.close();
  return found;
}

describe('the first page', () => {
  it('brings at most 130 kB of script, and nothing of the office or of the forms', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const sizes = new Map<string, number>();
    page.on('requestfinished', async (request) => {
      if (request.resourceType() === 'script')
        sizes.set(request.url(), (await request.sizes()).responseBodySize);
    });
    await page.goto(product.url, { waitUntil: 'networkidle' });
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(130_000);
    expect(
      [...sizes.keys()].filter((url) => /office-claim|other-invoice|menu-popover|dialog/i.test(url)),
    ).toEqual([]);
    await context.close();
  });
});

describe('the language', () => {
  it('is chosen from the menu with the keyboard, and remembered', async () => {
    const context = await browser.newContext({ locale: 'fr-CH' });
    const page = await context.newPage();
    await page.goto(product.url);
    await page.getByRole('button', { name: 'Langue' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Français' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Anmeldung' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
    await page.reload();
    await page.getByRole('heading', { name: 'Anmeldung' }).waitFor();
    await context.close();
  });
});

describe('on paper', () => {
  it('a claim keeps its lines and leaves menus and buttons away', async () => {
    const context = await browser.newContext({ locale: 'fr-CH', storageState: stage.claire });
    const page = await context.newPage();
    await page.goto(stage.url + stage.claimPath);
    await page.getByRole('row', { name: 'Physiothérapie' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('row', { name: 'Physiothérapie' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});

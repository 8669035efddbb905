import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Inspection, languages, openInspection, readers } from './inspection.ts';

let inspection: Inspection;

beforeAll(async () => {
  inspection = await openInspection();
});

afterAll(() => inspection?.[Symbol.asyncDispose]());

/** The insured person's pages are looked at in a file of their own. */
const others = readers.filter((reader) => reader !== 'an insured person');

describe.each(languages)('the pages in %s', (language) => {
  it.each(others)('have no violation that axe knows and never scroll sideways, for %s', async (reader) => {
    expect(await inspection.violationsFor(reader, language)).toEqual([]);
  });
});

describe('the first page', () => {
  it('brings at most 130 kB of script, and nothing of the office or of the forms', async () => {
    const context = await inspection.browser.newContext();
    const page = await context.newPage();
    const sizes = new Map<string, number>();
    page.on('requestfinished', async (request) => {
      if (request.resourceType() === 'script')
        sizes.set(request.url(), (await request.sizes()).responseBodySize);
    });
    await page.goto(inspection.stage.url, { waitUntil: 'networkidle' });
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
    const context = await inspection.browser.newContext({ locale: 'fr-CH' });
    const page = await context.newPage();
    await page.goto(inspection.stage.url);
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
    const context = await inspection.browser.newContext({
      locale: 'fr-CH',
      storageState: inspection.stage.claire,
    });
    const page = await context.newPage();
    await page.goto(inspection.stage.url + inspection.stage.claimPath);
    await page.getByRole('row', { name: 'Physiothérapie' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    // A sheet of A4 without its margins: a table has room there, and stays one.
    await page.setViewportSize({ width: 680, height: 1000 });
    const head = await page.getByRole('columnheader', { name: 'Prestation' }).boundingBox();
    expect(head?.height).toBeGreaterThan(10);
    expect(await page.getByRole('row', { name: 'Physiothérapie' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  it('an order proves what was ordered, paid and sent where, without menus and buttons', async () => {
    const context = await inspection.browser.newContext({
      locale: 'fr-CH',
      storageState: inspection.stage.claire,
    });
    const page = await context.newPage();
    await page.goto(inspection.stage.url + inspection.stage.orders.confirmed);
    await page.getByRole('row', { name: /Total/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 1000 });
    expect(await page.locator('main').innerText()).toMatch(
      /Commande OC\d+[\s\S]*50\.00\sCHF[\s\S]*1201 Genève/,
    );
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(inspection.watches.flatMap(({ found }) => found)).toEqual([]);
});

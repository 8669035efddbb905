import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { embeddedAddress } from '@guichet/stack/testing/embedded-address.ts';
import { startProduct } from '@guichet/stack/testing/product.ts';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { openStage, type Stage } from './stage.ts';
import { visits } from './visits.ts';

const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const schemes = ['light', 'dark'] as const;

// `npm run look -w clients/web -- <folder> [address]`: a picture of every page, for people to look at. Without an address the product
// is started on an empty folder; at an address it must be the local one, whose mailbox gives the codes.
const [, , folder, address] = argv;
if (!folder) throw new Error('Name the folder for the pictures.');
await mkdir(folder, { recursive: true });
await using product = address ? null : await startProduct();
const browser = await openBrowser();
try {
  // Of a product that runs elsewhere, the database is its own: its company has no months.
  const billing = product ? await embeddedAddress(product.dataFolder, 'billing') : null;
  const stage = await openStage(product?.url ?? address ?? '', billing);
  for (const [screen, viewport] of Object.entries(screens))
    for (const colorScheme of schemes)
      await photograph(browser, stage, `${screen}-${colorScheme}`, { viewport, colorScheme });
} finally {
  await browser.close();
}

async function photograph(
  on: Browser,
  stage: Stage,
  name: string,
  options: { viewport: { width: number; height: number }; colorScheme: (typeof schemes)[number] },
): Promise<void> {
  for (const visit of visits(stage)) {
    const context = await on.newContext({
      ...options,
      locale: 'fr-CH',
      ...(visit.who && { storageState: visit.who }),
    });
    const page = await context.newPage();
    await visit.before?.(page);
    await page.goto(stage.url + visit.path);
    await visit.until(page);
    if (!visit.isWindow) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.screenshot({
      path: join(String(folder), `${visit.name}-${name}.png`),
      fullPage: !visit.isWindow,
    });
    stdout.write(`${visit.name}-${name}.png\n`);
    await context.close();
  }
}

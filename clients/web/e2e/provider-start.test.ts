import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { arrive } from './visitor.ts';
import type { Watch } from './watch.ts';

const run = promisify(execFile);
const watches: Watch[] = [];

/** The commands of the five steps as they stand on the page, in order; what is of the sandbox comes after them. */
async function commands(page: Page, language: string): Promise<readonly string[]> {
  await page.getByRole('button', { name: language, exact: true }).click();
  return (await page.locator('.code pre').allInnerTexts()).slice(0, 5);
}

test('the quick start for providers runs as it stands on the page, with curl and as one TypeScript program', async () => {
  await using opening = new AsyncDisposableStack();
  const product = opening.use(await startTestProduct());
  const browser = await openBrowser();
  opening.defer(() => browser.close());
  const folder = await mkdtemp(join(tmpdir(), 'quick-start-'));
  opening.defer(() => rm(folder, { recursive: true, force: true }));
  const page = await arrive(browser, product.url, watches);
  await page.goto(`${product.url}/developpeurs/prestataires`);
  await page.getByRole('heading', { level: 1, name: 'Prestataires : premiers pas' }).waitFor();

  const curl = await commands(page, 'curl');
  expect(curl).toHaveLength(5);
  const { stdout: asked } = await run('bash', ['-c', curl.join('\n')]);
  // The client has not activated yet: his provider is told to wait, and nothing has happened that it would hear of.
  expect(asked).toMatch(
    /"isAcceptable":true[\s\S]*"linkStatus":"REQUESTED"[\s\S]*"code":"CLIENT_NOT_LINKED"[\s\S]*"nodes":\[\]/,
  );

  const program = join(folder, 'prestataire.ts');
  await writeFile(program, (await commands(page, 'TypeScript')).join('\n\n'));
  const { stdout: told } = await run(process.execPath, [program]);
  // The same person again: the trial says so, and the same key answers the same client.
  const client = asked.match(/"client":\{"id":"([^"]+)"/)?.[1] ?? 'no client';
  expect(told).toMatch(/isAcceptable: false[\s\S]*CLIENT_REGISTERED[\s\S]*CLIENT_NOT_LINKED/);
  expect(told).toContain(`{ id: '${client}', linkStatus: 'REQUESTED' }`);
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as people from '@guichet/stack/cast/cast.ts';
import { aline } from '@guichet/stack/cast/provider-people.ts';
import { plant } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { focused, tabTo } from './keyboard.ts';
import { claireAsClient } from './provider-scene.ts';
import { demonstrationProgram, registerClient } from './provider-stage.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

const press = (page: Page, key = 'Enter') => page.keyboard.press(key);

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await press(page);
}

test('a manager adds an address, keeps its secret, sees a delivery that was not taken and sends it again', async () => {
  await using opening = new AsyncDisposableStack();
  const product = opening.use(await startTestProduct({ env: { WEBHOOK_LOCAL_RECEIVERS: '1' } }));
  const browser = await openBrowser();
  opening.defer(() => browser.close());
  const answers = { status: 500 };
  const receiver = createServer((request, response) => {
    request.resume();
    response.writeHead(answers.status).end();
  }).listen(0);
  opening.defer(() => void receiver.close());
  await once(receiver, 'listening');
  const address = `http://localhost:${(receiver.address() as AddressInfo).port}/guichet`;

  const manager = await product.signIn(aline);
  const context = await browser.newContext({ locale: 'fr-CH', storageState: sessionOf(manager) });
  context.setDefaultTimeout(15_000);
  const watches: Watch[] = [watch(context, product.url)];
  const page = await context.newPage();
  await page.goto(`${product.url}/entreprise/prestataire`);
  await page.getByText('Aucune adresse').waitFor();
  await goTo(page, 'Ajouter une adresse');
  await page.keyboard.type('ftp://exemple.ch');
  await goTo(page, "Enregistrer l'adresse");
  await expect.poll(() => focused(page)).toMatch(/Un point est à corriger/);
  await tabTo(page, 'Adresse');
  await press(page, 'Control+a');
  await page.keyboard.type(address);
  await goTo(page, "Enregistrer l'adresse");
  plant('secret of a webhook', await page.getByText(/^whsec_/).innerText());
  await goTo(page, 'Le secret est rangé');
  expect(await page.getByText(/whsec_/).count()).toBe(0);

  const program = await demonstrationProgram(product.url, manager);
  const id = await registerClient(program, claireAsClient);
  const client = await product.signIn(people.claire);
  await client.ask('mutation No($id: ID!) { refuseClientLink(id: $id) { problems { code } } }', { id });
  await goTo(page, 'Livraisons');
  await page.getByRole('heading', { level: 1, name: 'Livraisons' }).waitFor();
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.getByRole('heading', { level: 1, name: 'Livraisons' }).waitFor();
        return await page.locator('main').innerText();
      },
      { timeout: 30_000, interval: 500 },
    )
    .toMatch(/Client\s: a refusé[\s\S]*réponse 500[\s\S]*En attente/);

  answers.status = 204;
  await goTo(page, /^Envoyer de nouveau/);
  await page.getByText('La livraison repart.').waitFor();
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.getByRole('heading', { level: 1, name: 'Livraisons' }).waitFor();
        return await page.locator('main').innerText();
      },
      { timeout: 30_000, interval: 500 },
    )
    .toMatch(/réponse 204[\s\S]*Livré/);

  await goTo(page, 'Prestataire');
  await page.getByText(address).first().waitFor();
  await goTo(page, 'Mettre en pause');
  await page.getByText('est en pause.').waitFor();
  await goTo(page, "Oublier l'adresse");
  await page.getByRole('alertdialog').waitFor();
  await press(page);
  await page.getByText('est oubliée.').waitFor();
  await page.getByText('Aucune adresse').waitFor();

  // What is not there says so, at the address where its deliveries were.
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Livraisons' }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: /n'existe pas/ }).waitFor();
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});

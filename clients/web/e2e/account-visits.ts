import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const field = (page: Page, name: string) => page.locator(`#champ-${name}`);
const send = async (page: Page) => {
  await page.locator('form button[type=submit]').click();
  await page.locator('.summary').waitFor();
};

/** « Mon compte » in the states that look different. */
export function accountVisits({ claire }: Stage): readonly Visit[] {
  const informations = '/compte/informations';
  const bank = '/compte/banque';
  return [
    { name: 'informations', path: informations, who: claire, until: heading },
    {
      name: 'informations-problems',
      isState: true,
      path: `${informations}?modifier`,
      who: claire,
      until: toInformationProblems,
    },
    {
      name: 'informations-meanwhile',
      isState: true,
      path: `${informations}?modifier`,
      who: claire,
      until: toChangedMeanwhile,
    },
    {
      name: 'informations-ceasing',
      path: `${informations}?modifier`,
      who: claire,
      until: toCeasing,
      isWindow: true,
    },
    { name: 'beneficiaries', path: '/compte/beneficiaires', who: claire, until: heading },
    {
      name: 'beneficiaries-many',
      isState: true,
      path: '/compte/beneficiaires',
      who: claire,
      before: withManyBeneficiaries,
      until: heading,
    },
    { name: 'beneficiary-new', path: '/compte/beneficiaires/nouveau', who: claire, until: send },
    { name: 'beneficiary', path: '/compte/beneficiaires', who: claire, until: toProfile },
    {
      name: 'beneficiary-removal',
      path: '/compte/beneficiaires',
      who: claire,
      until: toBeneficiaryRemoval,
      isWindow: true,
    },
    {
      name: 'beneficiary-form',
      isState: true,
      path: '/compte/beneficiaires',
      who: claire,
      until: toProfileForm,
    },
    { name: 'bank', path: bank, who: claire, until: heading },
    { name: 'bank-new', isState: true, path: `${bank}?ajouter`, who: claire, until: send },
    { name: 'preferences', path: '/compte/preferences', who: claire, until: heading },
    { name: 'account-menu', isState: true, path: bank, who: claire, until: toAccountMenu },
  ];
}

async function toInformationProblems(page: Page): Promise<void> {
  await field(page, 'familyName').fill('');
  await field(page, 'postalCode').fill('12');
  await field(page, 'avsNumber').fill('756.1234');
  await send(page);
}

/** As it stands when another tab was first; saving there for real would change what the other pages show. */
async function toChangedMeanwhile(page: Page): Promise<void> {
  await field(page, 'address').fill('Rue de Lausanne 1');
  await page.route('**/graphql', async (route) => {
    const { input } = route.request().postDataJSON().variables;
    if (!input) return await route.fallback();
    const { roles, birthDate, avsNumber, ...typed } = input;
    const insuredSelf = { id: 'picture', birthDate, avsNumber };
    const account = { ...typed, id: 'picture', version: 9, uses: roles, insuredSelf };
    const problems = [{ path: [], code: 'VERSION_CONFLICT', message: 'Changed meanwhile.' }];
    const there = { ...account, address: 'Avenue du Mail 9', town: 'Carouge' };
    await route.fulfill({ json: { data: { updatePerson: { account: there, problems } } } });
  });
  await page.locator('form button[type=submit]').click();
  await page.locator('.meanwhile').waitFor();
}

async function toCeasing(page: Page): Promise<void> {
  await page.locator('.card input').first().uncheck();
  await page.locator('form button[type=submit]').click();
  await page.getByRole('alertdialog').waitFor();
}

/** A person who represents two hundred, as the first page of the list shows it. */
async function withManyBeneficiaries(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const json = await answer.json();
    const nodes = json.data?.viewer?.beneficiaries?.nodes;
    if (nodes && 'beneficiaryCount' in json.data.viewer) {
      json.data.viewer.beneficiaryCount = 200;
      json.data.viewer.beneficiaries.pageInfo.hasNextPage = true;
      const more = Array.from({ length: 18 }, (_, index) => ({ ...nodes[1], id: `many-${index}` }));
      nodes.push(...more);
    }
    await route.fulfill({ json });
  });
}

/** The profile of the second in the list: the first is the holder himself. */
async function toProfile(page: Page): Promise<void> {
  await page.locator('.people tbody a').nth(1).click();
  await page.waitForURL(/beneficiaires\/[0-9a-f-]{36}/);
  await page.locator('.facts').first().waitFor();
}

async function toProfileForm(page: Page): Promise<void> {
  await toProfile(page);
  await page.locator('.below .btn').click();
  await field(page, 'familyName').waitFor();
}

async function toBeneficiaryRemoval(page: Page): Promise<void> {
  await toProfile(page);
  await page.locator('.account-sheet > .sec > .linkish').click();
  await page.getByRole('alertdialog').waitFor();
}

/** On a phone the sections fold; on a wide screen they stand in the margin. */
async function toAccountMenu(page: Page): Promise<void> {
  await heading(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.side-button').click();
  await page.locator('#rubriques.open').waitFor();
}

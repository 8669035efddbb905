import { claire, monney, nora, rey } from '@guichet/stack/cast/cast.ts';
import { aline, girard } from '@guichet/stack/cast/provider-people.ts';
import { atBilling, closeMonths, orderMonths } from '@guichet/stack/scenes/company-month.ts';
import {
  newCompany,
  newCompanyOrder,
  writeCompanies,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import { openPlot, type Plot } from '@guichet/stack/testing/plot.ts';
import type { TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { submitClaim } from '../claims.ts';
import { openProgram, type Program } from '../programs.ts';
import { arrive } from './arrive.ts';
import { plantClaims } from './planted-claims.ts';
import { plantEvents } from './planted-events.ts';
import { plantRequests } from './planted-requests.ts';

/** Programs with rows to ask for. */
export interface Scene {
  /** By contract, in the order in which they are tried: the first that is not refused gives the answer. */
  readonly programs: Readonly<Record<'provider' | 'dashboard', readonly Program[]>>;
  /** For what is of the sandbox. */
  readonly sandbox: Program;
  /** What stands for `{name}` in the variables of an example. */
  readonly places: Readonly<Record<string, string>>;
}

/** Sets the scene that the examples are run against: claims and orders on days that never change. */
export async function setScene(url: string, subgraphs: TestSubgraphs): Promise<Scene> {
  await using plot = openPlot(subgraphs);
  const [administrator, manager] = [await arrive(url, monney), await arrive(url, nora)];
  const scopes = ['FIGURES', 'ADHOC'];
  const insurance = await openProgram(url, administrator, {
    ...{ name: 'Tableau de bord', office: 'INSURANCE', scopes },
  });
  const population = await openProgram(url, administrator, {
    ...{ name: 'Tableau de bord', office: 'POPULATION', scopes },
  });
  const services = await openProgram(url, await arrive(url, girard), {
    ...{ name: 'Tableau de bord', office: 'PERSONAL_SERVICES', scopes },
  });
  const provider = await openProvider(url);
  const model = await submitClaim(await arrive(url, claire), 'F-2026-1');
  const claim = await plantClaims(plot, model);
  const months = await orderMonths(subgraphs.databases.billing.url, manager);
  await closeMonths(months, manager, await arrive(url, rey));
  await dateInvoices(plot);
  await plantOrders(subgraphs.databases.billing.url, plot);
  const accepted = await insurance.ask(
    '{ claims(filter: { statuses: [ACCEPTED] }, first: 2) { pageInfo { endCursor } } }',
  );
  const claims = accepted.body.data?.['claims'] as { pageInfo: { endCursor: string } } | undefined;
  return {
    sandbox: await openProvider(url, true),
    programs: { provider: [provider], dashboard: [insurance, population, services] },
    places: {
      claim,
      acceptedClaims: claims?.pageInfo.endCursor ?? '',
      client: await registerClient(provider),
      ...(await plantEvents(plot, provider)),
      ...(await plantRequests(url, subgraphs, plot, provider)),
    },
  };
}

/** The program of a company that is admitted as a provider, or one of its sandbox. */
async function openProvider(url: string, sandbox = false): Promise<Program> {
  const manager = await arrive(url, aline);
  const { data } = await manager.ask<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
    '{ viewer { memberships { organisation { id } } } }',
  );
  const organisationId = data?.viewer.memberships[0]?.organisation.id ?? '';
  const scopes = ['CLIENTS', 'PAYMENT_REQUESTS', 'EVENTS'];
  return openProgram(url, manager, {
    ...{ name: sandbox ? 'Facturation, essais' : 'Facturation, production', sandbox },
    ...{ organisationId, scopes },
  });
}

/** A client of the provider, for whom examples ask. */
async function registerClient(provider: Program): Promise<string> {
  const { body } = await provider.ask(
    `mutation ($input: RegisterClientInput!) {
      registerClient(input: $input, idempotencyKey: "example") { client { id } problems { code path } }
    }`,
    { input: marcel },
  );
  const registered = body.data?.['registerClient'] as { client: { id: string } | null } | undefined;
  if (!registered?.client) throw new Error(`No client was registered: ${JSON.stringify(body)}`);
  return registered.client.id;
}

const marcel = {
  ...{ title: 'MR', familyName: 'Durand', givenNames: 'Marcel Joseph', birthDate: '1939-11-08' },
  birthPlace: { country: 'FR', department: '2A', communeCode: '4', town: 'Ajaccio' },
  ...{ mobilePhone: '06 98 76 54 32', email: 'marcel.durand@exemple.fr' },
  ...{ address: '3 place du Marché', postalCode: '74000', town: 'Annecy', country: 'FR' },
  bank: { iban: 'FR14 2004 1010 0505 0001 3M02 606', bic: 'PSSTFRPP', holder: 'Marcel Durand' },
  ...{ isBeneficiary: true, reference: 'C-0041' },
};

/** The invoices of the two months before this one, on days that never change. */
async function dateInvoices(plot: Plot): Promise<void> {
  await plot.read(
    'billing',
    `update monthly_invoice set issued_on = day.issued, due_on = day.issued + 30
     from (select id, date '2026-08-01' + 30 * (row_number() over (order by month))::int as issued from monthly_invoice) day
     where monthly_invoice.id = day.id`,
  );
}

const services = ['RESIDENCE_CERTIFICATE', 'DEPARTURE_CERTIFICATE'] as const;

/** Orders of May and June 2026 by eight companies, most delivered after some days. */
async function plantOrders(billing: string, plot: Plot): Promise<void> {
  const companies = Array.from({ length: 8 }, (_, index) => newCompany(`Exemple ${index + 1} SA`));
  const orders = Array.from({ length: 48 }, (_, index) =>
    newCompanyOrder(companies[index % companies.length] ?? newCompany(), {
      confirmedAt: `2026-0${5 + (index % 2)}-${String(1 + (index % 28)).padStart(2, '0')}T09:15:00.000Z`,
      settlement: Math.floor(index / 4) % 2 === 0 ? 'CARD' : 'ON_ACCOUNT',
      status: index % 5 === 1 ? 'CONFIRMED' : 'DELIVERED',
      lines: [{ service: services[index % 4 === 3 ? 1 : 0] ?? services[0] }],
    }),
  );
  await atBilling(billing, async (db) => {
    await writeCompanies(db, companies);
    await writeOrders(db, orders);
  });
  const step = (version: number, from: string, to: string, side: string, at: string, which: string) =>
    plot.read(
      'billing',
      `insert into order_transition (office, order_id, owner_account_id, order_version, from_status, to_status, side, actor, at, hash)
       select office, id, owner_account_id, ${version}, ${from}, '${to}', '${side}', 'planted', ${at}, 'planted-${version}-' || id
       from service_order where client_account_id::text = any(string_to_array($1, ',')) and ${which}`,
      [companies.map(({ id }) => id).join(',')],
    );
  await step(1, 'null', 'CONFIRMED', 'PAYMENT', 'confirmed_at', 'true');
  const days = `confirmed_at + (1 + extract(day from confirmed_at)::int % 4) * interval '1 day'`;
  await step(2, `'CONFIRMED'`, 'DELIVERED', 'OFFICE', days, `status = 'DELIVERED'`);
}

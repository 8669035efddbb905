import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { claire, dufour, monney, nora } from '@guichet/stack/cast/cast.ts';
import { askers } from '@guichet/stack/testing/askers.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitClaim } from './claims.ts';
import { refusalIn } from './post.ts';
import { openProgram, type Program } from './programs.ts';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';

let subgraphs: TestSubgraphs;
let house: RealHouse;
let provider: Program;
let dashboard: Program;
let strangers: Program;
let claimId: string;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
  house = await openRealHouse(subgraphs);
  const [administrator, manager] = [await signIn(house.url, monney), await signIn(house.url, nora)];
  const { data } = await manager.ask<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
    '{ viewer { memberships { organisation { id } } } }',
  );
  const organisationId = data?.viewer.memberships[0]?.organisation.id ?? '';
  const scopes = ['FIGURES', 'ADHOC'];
  provider = await openProgram(house.url, manager, { organisationId, scopes: ['CLIENTS'] });
  dashboard = await openProgram(house.url, administrator, { office: 'INSURANCE', scopes });
  strangers = await openProgram(house.url, administrator, { office: 'POPULATION', scopes });
  claimId = await submitClaim(await signIn(house.url, claire), 'F-2026-1');
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await subgraphs[Symbol.asyncDispose]();
});

async function namesFor(program: Program): Promise<readonly string[]> {
  const { body } = await program.ask('{ __schema { types { name } } }');
  const schema = body.data?.['__schema'] as
    | { readonly types: readonly { readonly name: string }[] }
    | undefined;
  return schema?.types.map(({ name }) => name) ?? [];
}

describe('a provider’s program', () => {
  test('reads its own part of the graph in the introspection, and of the rest not a name', async () => {
    const names = await namesFor(provider);
    expect(names).toContain('ApiClient');
    expect(names.filter((name) => /claim|order|account|beneficiary|staff|session/i.test(name))).toEqual([]);
  });

  test('asks for nothing beyond it, and is given no hint that there is more', async () => {
    const answer = await provider.ask('{ claim(id: "x") { id } claimes { id } viewer { id } }');
    expect(refusalIn(answer)).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    const said = answer.body.errors?.map(({ message }) => message).join('\n');
    expect(said).toMatch(/Cannot query field "claim" on type "Query"/);
    expect(said).not.toContain('Did you mean');
    const misspelt = await provider.ask('{ apiClien { id } }');
    expect(misspelt.body.errors?.[0]?.message).toContain('Did you mean "apiClient" or "client"?');
  });

  test('asks for what is in it', async () => {
    const { body } = await provider.ask('{ apiClient { kind scopes } }');
    expect(body).toMatchObject({ data: { apiClient: { kind: 'PROVIDER', scopes: ['CLIENTS'] } } });
  });
});

describe('a dashboard', () => {
  test('has the claims of its office as rows, without a name, a number or what was typed', async () => {
    const { body } = await dashboard.ask(
      '{ claims(filter: { statuses: [IN_PROCESS] }) { nodes { id status total { amount } form { number } } } }',
    );
    const row = {
      id: claimId,
      status: 'IN_PROCESS',
      total: { amount: '143.66' },
      form: { number: '318.632' },
    };
    expect(body).toMatchObject({ data: { claims: { nodes: [row] } } });
    for (const field of [
      'reference',
      'beneficiary { id }',
      'remark',
      'lines { amount { amount } }',
      'history { at }',
    ]) {
      const refused = await dashboard.ask(`{ claim(id: "${claimId}") { ${field} } }`);
      expect(refusalIn(refused), field).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    }
  });

  test('of another office has none of them', async () => {
    const { body } = await strangers.ask(`{ claims { nodes { id } } }`);
    expect(body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('learns nothing of one person by asking for his claims', async () => {
    const officer = await signIn(house.url, dufour);
    const { data } = await officer.ask<{ claim: { beneficiary: { id: string } } }>(
      'query ($id: ID!) { claim(id: $id) { beneficiary { id } } }',
      { id: claimId },
    );
    const of = { beneficiaryId: data?.claim.beneficiary.id };
    const { body } = await dashboard.ask(
      'query ($of: ClaimFilter) { claims(filter: $of) { nodes { id } } }',
      { of },
    );
    expect(body).toMatchObject({ data: { claims: { nodes: [] } } });
  });

  test('changes nothing: there is no mutation in its part of the graph', async () => {
    expect(await namesFor(dashboard)).not.toContain('Mutation');
    const answer = await dashboard.ask(`mutation { signOut { signedOut } }`);
    expect(refusalIn(answer)).toEqual({ status: 400, code: 'QUERIES_ONLY' });
  });
});

test('behind the contract the subgraph refuses the same: a dashboard’s passport opens no field that tells of somebody', async () => {
  const { door } = subgraphs.running.invoices;
  const passport = await dashboardPassport();
  const slip = {
    locale: 'fr',
    clientAddress: null,
    deadline: Date.now() + 10_000,
    traceparent: null,
  } as const;
  const { body } = await door.call({
    query: `{ claim(id: "${claimId}") { id reference beneficiary { id } decisionNumber remark typed } }`,
    passport,
    slip: { ...slip, device: null, userAgent: null },
  });
  expect(JSON.stringify(body)).not.toMatch(/318\.632-2026|123456/);
  expect(JSON.stringify(body.errors)).toContain('FORBIDDEN');
});

async function dashboardPassport(): Promise<string> {
  const ring = await openKeyRing(subgraphs.secretsDirectory, 'identity');
  return ring.sign(askers['dashboard program'], 'subgraphs');
}

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { atelier, companyAt } from './company.ts';
import { type Counter, openCounter, person } from './counter.ts';
import { type Program, programsAt } from './programs.ts';

let counter: Counter;
let programs: ReturnType<typeof programsAt>;
let organisationId: string;
const passports = { manager: '', collaborator: '', administrator: '' };

beforeAll(async () => {
  counter = await openCounter();
  programs = programsAt(counter);
  await counter.enrol(
    person({ email: 'nora@exemple.ch' }),
    person({ email: 'luca@exemple.ch' }),
    person({ email: 'monney@exemple.ch', roles: [{ office: 'INSURANCE', role: 'ADMINISTRATOR' }] }),
  );
  passports.manager = await counter.passportOf('nora@exemple.ch');
  passports.collaborator = await counter.passportOf('luca@exemple.ch');
  passports.administrator = await counter.passportOf('monney@exemple.ch');
  organisationId = await newCompany('Atelier Rey Sàrl');
});
afterAll(() => counter[Symbol.asyncDispose]());
beforeEach(() => counter.sql(sql`delete from capped_act`));

const facturation = (some: object = {}) => ({
  name: 'Facturation',
  organisationId,
  scopes: ['CLIENTS', 'EVENTS'],
  ...some,
});

async function newCompany(name: string): Promise<string> {
  const input = atelier({ name });
  const step = await companyAt(counter).at(passports.manager, 'register', { input, key: name });
  return step.organisation?.id ?? '';
}

/** A program with its first secret. */
async function newProgram(some: object = {}): Promise<Program & { readonly secret: string }> {
  const { apiClient, secret, problems } = await programs.create(passports.manager, facturation(some));
  if (!apiClient || !secret) throw new Error(JSON.stringify(problems));
  return { ...apiClient, secret };
}

describe('a program', () => {
  test('is made by a manager, and its secret is shown once and kept nowhere', async () => {
    const { apiClient, secret } = await programs.create(passports.manager, facturation(), 'once');
    expect(apiClient).toMatchObject({ kind: 'PROVIDER', office: null, scopes: ['CLIENTS', 'EVENTS'] });
    expect(secret).toMatch(/^guichet_[\w-]{43}$/);
    expect(apiClient?.secrets).toMatchObject([{ hint: secret?.slice(-4), lastUsedAt: null }]);

    const again = await programs.create(passports.manager, facturation(), 'once');
    expect(again).toMatchObject({ apiClient: { id: apiClient?.id }, secret: null, problems: [] });
    const other = await programs.create(passports.manager, facturation({ name: 'Autre' }), 'once');
    expect(other.problems[0]).toMatchObject({ path: ['idempotencyKey'], code: 'IDEMPOTENCY_KEY_REUSED' });
    const kept = await counter.sql(sql`select s::text as row from api_client_secret s
      union all select a::text from audit_entry a union all select k::text from idempotency_key k`);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  test('has all that is wrong with it told at once', async () => {
    const { problems } = await programs.create(passports.manager, {
      scopes: ['FIGURES'],
      expiresOn: 'demain',
    });
    expect(problems.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'organisationId API_CLIENT_OWNER',
      'name FIELD_REQUIRED',
      'expiresOn DATE_MALFORMED',
    ]);
  });

  test('of a company is for its managers alone: to others it is not there', async () => {
    const made = await newProgram();
    const refused = [{ path: ['organisationId'], code: 'NOT_FOUND' }];
    for (const passport of [passports.collaborator, passports.administrator]) {
      expect((await programs.create(passport, facturation())).problems).toMatchObject(refused);
      expect((await programs.at(passport, 'revoke', { id: made.id })).problems).toMatchObject([
        { path: ['id'], code: 'NOT_FOUND' },
      ]);
      const query = 'query ($id: ID!) { apiClient(id: $id) { name } }';
      expect((await counter.ask(query, { id: made.id }, { passport })).data).toEqual({ apiClient: null });
    }
  });

  test('of an office is for its administrators, and not for those of another office', async () => {
    const dashboard = { name: 'Tableau de bord', office: 'INSURANCE', scopes: ['FIGURES'] };
    const { apiClient } = await programs.create(passports.administrator, dashboard);
    expect(apiClient).toMatchObject({ kind: 'DASHBOARD', office: 'INSURANCE' });
    const elsewhere = programs.create(passports.administrator, { ...dashboard, office: 'POPULATION' });
    await expect(elsewhere).rejects.toThrow('FORBIDDEN');
    await expect(programs.create(passports.manager, dashboard)).rejects.toThrow('FORBIDDEN');

    const list = 'query ($office: Office!) { officeApiClients(office: $office) { name } }';
    const asked = (office: string, passport: string) => counter.ask(list, { office }, { passport });
    expect((await asked('INSURANCE', passports.administrator)).data).toEqual({
      officeApiClients: [{ name: 'Tableau de bord' }],
    });
    expect((await asked('POPULATION', passports.administrator)).codes).toEqual(['FORBIDDEN']);
    expect((await asked('INSURANCE', passports.manager)).codes).toEqual(['FORBIDDEN']);
  });

  test('is one of fifty at most', async () => {
    const another = await newCompany('Atelier Rey, Carouge');
    await counter.sql(sql`insert into api_client (id, office, kind, organisation_id, name, scopes, address_ranges, created_by)
      select gen_random_uuid(), 'COUNTER', 'PROVIDER', ${another}, 'p', '{EVENTS}', '{}', gen_random_uuid()
      from generate_series(1, 49)`);
    const input = facturation({ organisationId: another });
    const fiftieth = await programs.create(passports.manager, input, 'fiftieth');
    expect(fiftieth.problems).toEqual([]);
    const tooMany = await programs.create(passports.manager, input, 'one too many');
    expect(tooMany.problems).toMatchObject([{ code: 'API_CLIENTS_FULL' }]);
    expect((await programs.create(passports.manager, input, 'fiftieth')).apiClient?.id).toBe(
      fiftieth.apiClient?.id,
    );
    await programs.at(passports.manager, 'revoke', { id: fiftieth.apiClient?.id });
    expect((await programs.create(passports.manager, input, 'one too many')).problems).toEqual([]);
  });
});

describe('secrets', () => {
  test('are two at most: both open until one is revoked', async () => {
    const { id, secret, secrets } = await newProgram();
    const rotated = await programs.at(passports.manager, 'rotate', { id });
    expect(rotated.apiClient?.secrets.map(({ hint }) => hint)).toEqual([
      secret.slice(-4),
      rotated.secret?.slice(-4),
    ]);
    for (const one of [secret, rotated.secret ?? ''])
      expect(await programs.check(id, one)).toEqual(['CLIENTS', 'EVENTS']);
    const third = await programs.at(passports.manager, 'rotate', { id });
    expect(third).toMatchObject({ secret: null, problems: [{ path: ['id'], code: 'SECRETS_FULL' }] });

    const secretId = secrets[0]?.id;
    const left = await programs.at(passports.manager, 'revokeSecret', { id, secretId });
    expect(left.apiClient?.secrets).toHaveLength(1);
    expect(await programs.check(id, secret)).toBeNull();
    expect(await programs.check(id, rotated.secret ?? '')).not.toBeNull();
    const twice = await programs.at(passports.manager, 'revokeSecret', { id, secretId });
    expect(twice.problems).toMatchObject([{ path: ['secretId'], code: 'NOT_FOUND' }]);
  });

  test('of two managers who rotate at once only one is made', async () => {
    const { id } = await newProgram();
    const steps = await Promise.all(
      Array.from({ length: 5 }, () => programs.at(passports.manager, 'rotate', { id })),
    );
    expect(steps.filter(({ secret }) => secret)).toHaveLength(1);
  });

  test('are told wrong ten times in a minute, then not looked at, from that place alone', async () => {
    const { id, secret } = await newProgram();
    const wrong = await Promise.all(Array.from({ length: 12 }, () => programs.check(id, 'guichet_wrong')));
    expect(wrong.filter((answer) => answer === null)).toHaveLength(10);
    expect(wrong.filter((answer) => answer === 60)).toHaveLength(2);
    expect(await programs.check(id, secret)).toBe(60);
    expect(await programs.check(id, secret, '203.0.113.9')).toEqual(['CLIENTS', 'EVENTS']);
  });

  test('are forgiven by the right one', async () => {
    const { id, secret } = await newProgram();
    for (let tries = 0; tries < 9; tries += 1) await programs.check(id, 'guichet_wrong');
    expect(await programs.check(id, secret)).not.toBeNull();
    for (let tries = 0; tries < 10; tries += 1) expect(await programs.check(id, 'guichet_wrong')).toBeNull();
  });

  test('for made-up programs are a hundred in a minute from a place: beyond it nothing is kept of them', async () => {
    const place = '203.0.113.77';
    const started = (await counter.sql(sql`select clock_timestamp()::text as now`))[0]?.['now'];
    const tries = Array.from({ length: 103 }, (_, n) => programs.check(`made-up-${n}`, 'x', place));
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer === 60)).toHaveLength(3);
    const [kept] = await counter.sql(
      sql`select count(*)::int from capped_act where cap = 'API_SECRET' and counted_at > ${started}::timestamptz`,
    );
    expect(kept).toEqual({ count: 100 });
  });

  test('that are wrong, and programs that nobody has, cost the same statements', async () => {
    const { id } = await newProgram();
    const costs = async (clientId: string) => {
      await programs.check(clientId, 'guichet_first');
      counter.statements.length = 0;
      const answer = await programs.check(clientId, 'guichet_wrong');
      return { answer, statements: [...counter.statements] };
    };
    const known = await costs(id);
    expect(known.answer).toBeNull();
    expect(await costs('00000000-0000-7000-8000-000000000000')).toEqual(known);
    expect(await costs('nobody')).toEqual(known);
  });

  test('open nothing from an address outside the range, once the program is over, or once it is revoked', async () => {
    const ranged = await newProgram({ addressRanges: ['203.0.113.0/24'] });
    expect(await programs.check(ranged.id, ranged.secret, '203.0.113.255')).not.toBeNull();
    expect(await programs.check(ranged.id, ranged.secret, '203.0.114.0')).toBeNull();
    const told = await counter.sql(
      sql`select action from audit_entry where subject = ${`ApiClient:${ranged.id}`} order by at desc limit 1`,
    );
    expect(told).toEqual([{ action: 'api-client.refuse-address' }]);

    const over = await newProgram();
    await counter.sql(sql`update api_client set expires_at = clock_timestamp() where id = ${over.id}`);
    expect(await programs.check(over.id, over.secret)).toBeNull();
    const rotated = await programs.at(passports.manager, 'rotate', { id: over.id });
    expect(rotated.problems).toMatchObject([{ code: 'API_CLIENT_ENDED' }]);

    const revoked = await newProgram();
    await programs.at(passports.manager, 'revoke', { id: revoked.id });
    expect(await programs.check(revoked.id, revoked.secret)).toBeNull();
  });
});

describe('a token', () => {
  const ask = '{ apiClient { name scopes lastUsedAt } }';

  test('is kept as its hash, and earns a passport with the scopes that were asked', async () => {
    const { id, secret } = await newProgram();
    await programs.check(id, secret);
    const kept = await programs.open(id, 'the-token', ['EVENTS', 'FIGURES']);
    expect(kept?.scopes).toEqual(['EVENTS']);
    const rows = await counter.sql(sql`select t::text as row from access_token t`);
    expect(JSON.stringify(rows)).not.toContain('the-token');
    const passport = (await programs.passportFor('the-token')) ?? '';
    const claims = JSON.parse(Buffer.from(passport.split('.')[1] ?? '', 'base64url').toString());
    const roles = [{ office: 'COUNTER', role: 'PROGRAM' }];
    const whose = { organisation: expect.any(String), manager: false, recap: false, invoices: false };
    expect(claims).toMatchObject({
      kind: 'CLIENT',
      sub: id,
      roles,
      scopes: ['EVENTS'],
      memberships: [whose],
    });
    const { data } = await counter.ask(ask, {}, { passport });
    expect(data).toEqual({
      apiClient: { name: 'Facturation', scopes: ['CLIENTS', 'EVENTS'], lastUsedAt: expect.any(String) },
    });
  });

  test('opens nothing else: a program is no person, sees no list and makes no program', async () => {
    const { id } = await newProgram();
    await programs.open(id, 'another-token', ['EVENTS']);
    const passport = (await programs.passportFor('another-token')) ?? '';
    const other = await newProgram();
    const query = `query ($id: ID!) { viewer { id } apiClient(id: $id) { id } }`;
    expect((await counter.ask(query, { id: other.id }, { passport })).data).toEqual({
      viewer: null,
      apiClient: null,
    });
    await expect(programs.create(passport, facturation())).rejects.toThrow('FORBIDDEN');
    await expect(programs.at(passport, 'rotate', { id })).rejects.toThrow('FORBIDDEN');
  });

  test('lives ten minutes at most, and its passport no longer than itself', async () => {
    const { id } = await newProgram();
    const kept = await programs.open(id, 'long-token', ['EVENTS'], 86_400);
    const life = Temporal.Instant.from(kept?.expiresAt ?? '').since(Temporal.Now.instant());
    expect(life.total('seconds')).toBeLessThanOrEqual(600);
    await counter.sql(sql`update access_token set expires_at = clock_timestamp() + interval '20 seconds'`);
    const passport = (await programs.passportFor('long-token')) ?? '';
    const { iat, exp } = JSON.parse(Buffer.from(passport.split('.')[1] ?? '', 'base64url').toString());
    expect(exp - iat).toBeLessThanOrEqual(20);
    await counter.sql(sql`update access_token set expires_at = clock_timestamp()`);
    expect(await programs.passportFor('long-token')).toBeNull();
  });

  test('ends when it is given back, and when its program is revoked', async () => {
    const { id } = await newProgram();
    await programs.open(id, 'first', ['EVENTS']);
    await programs.open(id, 'second', ['EVENTS']);
    expect(await programs.end('first')).toMatchObject({ accessToken: { clientId: id } });
    expect(await programs.end('first')).toEqual({ accessToken: null });
    expect(await programs.passportFor('first')).toBeNull();
    expect(await programs.passportFor('second')).not.toBeNull();
    const { apiClient } = await programs.at(passports.manager, 'revoke', { id });
    expect(apiClient).toMatchObject({ revokedAt: expect.any(String), secrets: [] });
    expect(await programs.passportFor('second')).toBeNull();
    expect(await programs.open(id, 'third', ['EVENTS'])).toBeNull();
  });

  test('is the gateway’s business alone', async () => {
    const query =
      'mutation ($clientId: String!) { checkProgramSecret(clientId: $clientId, secret: "s") { scopes } }';
    for (const passport of [
      passports.manager,
      await counter.sign({ kind: 'SUBGRAPH', subject: 'billing' }, 'billing', 'identity'),
    ]) {
      const { codes } = await counter.ask(query, { clientId: 'x' }, { passport });
      expect(codes).toEqual(['FORBIDDEN']);
    }
  });
});

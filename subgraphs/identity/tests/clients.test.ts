import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Counter, openCounter } from './counter.ts';
import { codesIn, marie, providersAt, type SeenClient } from './provider-clients.ts';

let counter: Counter;
let providers: ReturnType<typeof providersAt>;
let provider: Awaited<ReturnType<ReturnType<typeof providersAt>['admitted']>>;
let newest = 0;

beforeAll(async () => {
  counter = await openCounter();
  providers = providersAt(counter);
  provider = await providers.admitted();
});
afterAll(() => counter[Symbol.asyncDispose]());
beforeEach(() => counter.sql(sql`delete from capped_act`));

/** A client who was registered just now. */
async function registered(some: Readonly<Record<string, unknown>> = {}) {
  newest += 1;
  const input = marie({
    email: `cliente${newest}@exemple.fr`,
    givenNames: `Anne ${newest}`,
    ...some,
  });
  const { client, problems } = await providers.register(provider.program, input, `k${newest}`);
  if (!client) throw new Error(JSON.stringify(problems));
  return client;
}
const update = (client: SeenClient, input: object, version = client.version) =>
  providers.update(provider.program, client.id, version, input);
const subjectsTo = (email: string, count: number) => providers.company.subjectsTo(email, count);
const linkOf = async (id: string) => {
  const [row] = await counter.sql(sql`select l.status, l.account_id, l.step_version,
    (select count(*)::int from activation_link a where a.client_link_id = l.id and a.replaced_at is null) as open,
    (select count(*)::int from activation_link a where a.client_link_id = l.id and a.replaced_at is not null) as dead
    from client_link l where l.id = ${id}`);
  return row;
};

describe('a correction', () => {
  test('changes what is given and leaves the rest; the version grows', async () => {
    const before = await registered({ reference: 'A' });
    const input = { mobilePhone: '+41 79 123 45 67', town: 'Ville-la-Grand', reference: '' };
    const { client, problems } = await update(before, input);
    expect(problems).toEqual([]);
    const { updatedAt, ...rest } = client ?? before;
    expect(rest).toEqual({
      ...before,
      ...{ mobilePhone: '+41791234567', town: 'Ville-la-Grand', reference: null, version: 2 },
      updatedAt: undefined,
    });
    expect(updatedAt > before.updatedAt).toBe(true);
    const paid = await update(client ?? before, {
      bank: { iban: 'DE89370400440532013000', bic: 'COBADEFF', holder: 'A.' },
    });
    expect(paid.client).toMatchObject({ accountHint: 'DE•• … 000', accountHolder: 'A.', version: 3 });
  });

  test('is refused with everything that is wrong, and for a version that is past', async () => {
    const client = await registered();
    const wrong = {
      email: 'x',
      mobilePhone: '1',
      postalCode: '7',
      town: '',
      bank: { iban: 'x' },
      reference: 'x'.repeat(71),
    };
    expect(codesIn(await update(client, wrong))).toEqual([
      'PHONE_NOT_SEPA mobilePhone',
      'EMAIL_MALFORMED email',
      'FIELD_REQUIRED town',
      'IBAN_MALFORMED bank.iban'.replace('bank.iban', 'bank iban'),
      'FIELD_REQUIRED bank bic',
      'FIELD_REQUIRED bank holder',
      'FIELD_TOO_LONG reference',
    ]);
    expect(codesIn(await update(client, { town: 'Gex' }, 2))).toEqual(['VERSION_CONFLICT version']);
    const race = await Promise.all([update(client, { town: 'Gex' }), update(client, { town: 'Thoiry' })]);
    expect(race.flatMap(codesIn)).toEqual(['VERSION_CONFLICT version']);
  });

  test('leaves address and reference of another client to him', async () => {
    const one = await registered({ reference: 'taken' });
    const two = await registered();
    expect(codesIn(await update(two, { email: one.email, reference: 'taken' }))).toEqual([
      'CLIENT_REGISTERED email',
      'CLIENT_REFERENCE_TAKEN reference',
    ]);
    expect((await update(two, { email: two.email, town: 'Gex' })).problems).toEqual([]);
  });

  test('of an address sends a new activation link there, and the old one opens nothing', async () => {
    const client = await registered();
    await subjectsTo(client.email, 1);
    const { client: corrected } = await update(client, { email: 'corrigee@exemple.fr' });
    expect(corrected?.email).toBe('corrigee@exemple.fr');
    expect(await subjectsTo('corrigee@exemple.fr', 1)).toEqual(['Activez votre compte']);
    expect(await linkOf(client.id)).toMatchObject({
      status: 'ACTIVATION_SENT',
      open: 1,
      dead: 1,
      step_version: 2,
    });
  });

  test('leads to the account of the right address, and away from the one of the wrong', async () => {
    const wrong = await providers.company.somebody();
    const right = await providers.company.somebody();
    const client = await registered({ email: wrong.email });
    expect((await update(client, { email: right.email })).problems).toEqual([]);
    const [account] = await counter.sql(sql`select id from account where email = ${right.email}`);
    expect(await linkOf(client.id)).toMatchObject({ status: 'REQUESTED', account_id: account?.['id'] });
    expect(await subjectsTo(right.email, 1)).toEqual(['Une demande de mise en relation vous attend']);
    await update(client, { email: 'sans-compte@exemple.fr' }, 2);
    expect(await linkOf(client.id)).toMatchObject({ status: 'ACTIVATION_SENT', account_id: null, open: 1 });
  });

  test('is refused for a link that was refused or ended', async () => {
    for (const status of ['REFUSED', 'ENDED']) {
      const client = await registered();
      await counter.sql(
        sql`update client_link set status = ${status}, closed_at = now() where id = ${client.id}`,
      );
      expect(codesIn(await update(client, { town: 'Gex' }))).toEqual(['LINK_CLOSED']);
    }
  });

  test('isn’t for a suspended provider, nor for another one', async () => {
    const other = await providers.admitted();
    const { client } = await providers.register(other.program, marie(), 'k');
    expect(codesIn(await update(client as SeenClient, { town: 'Gex' }))).toEqual(['NOT_FOUND id']);
    await providers.decide(provider.officer, other.providerId, 'SUSPEND', 2, 'Une raison suffisante');
    const late = await providers.update(other.program, client?.id ?? '', 1, { town: 'Gex' });
    expect(codesIn(late)).toEqual(['PROVIDER_NOT_ADMITTED']);
    expect((await providers.client(other.program, client?.id ?? ''))?.id, 'it reads on').toBe(client?.id);
  });
});

describe('an activation', () => {
  const messages = () => counter.sql(sql`select count(*)::int as count from message`);
  const hidden = ['ACTIVATION_SENT', 'REQUESTED', 'ACTIVE', 'BLOCKED'] as const;

  /** A client whose link stands somewhere, as if he had come there himself. */
  async function standing(status: string) {
    const client = await registered();
    const account = await providers.company.somebody();
    await counter.sql(sql`update client_link set status = ${status}, step_version = 2,
      account_id = (select id from account where email = ${account.email}),
      active_since = case when ${status} in ('ACTIVE', 'BLOCKED', 'ENDED') then now() end,
      closed_at = case when ${status} in ('REFUSED', 'ENDED') then now() end where id = ${client.id}`);
    return client;
  }

  test('is told by no field of a client, wherever the link stands', async () => {
    for (const status of hidden) {
      const client = await standing(status);
      expect(await providers.client(provider.program, client.id), status).toEqual(client);
    }
    for (const status of ['REFUSED', 'ENDED']) {
      const client = await standing(status);
      expect(await providers.client(provider.program, client.id)).toEqual({
        ...client,
        linkStatus: status,
        closedAt: expect.any(String),
      });
    }
  });

  test('is told by no list and no filter', async () => {
    const query = `query ($filter: ClientFilter) { clients(filter: $filter, first: 100) { nodes { id linkStatus } } }`;
    const clients = await Promise.all(hidden.map(standing));
    for (const filter of [{ linkStatus: ['REQUESTED'] }, {}]) {
      const { data } = await counter.ask<{ clients: { nodes: SeenClient[] } }>(
        query,
        { filter },
        { passport: provider.program },
      );
      const ids = data?.clients.nodes.map(({ id }) => id);
      for (const { id } of clients) expect(ids).toContain(id);
    }
    const { data } = await counter.ask<{ clients: { nodes: SeenClient[] } }>(
      query,
      { filter: { linkStatus: ['REFUSED', 'ENDED'] } },
      { passport: provider.program },
    );
    const ids = data?.clients.nodes.map(({ id }) => id);
    for (const { id } of clients) expect(ids).not.toContain(id);
  });

  test('is told by no correction: the same answer and the same statements, and who has activated is not written to', async () => {
    const sent: string[][] = [];
    for (const status of hidden) {
      const client = await standing(status);
      const before = await linkOf(client.id);
      const written = await messages();
      const email = `ailleurs-${client.id}@exemple.fr`;
      counter.statements.length = 0;
      const { client: corrected, problems } = await update(client, { email });
      sent.push(
        counter.statements.map((text) =>
          text.replace(/^(?:rollback to|release) savepoint/, 'end of savepoint'),
        ),
      );
      expect(problems).toEqual([]);
      expect(corrected).toEqual({ ...client, email, version: 2, updatedAt: corrected?.updatedAt });
      if (status === 'ACTIVE' || status === 'BLOCKED') {
        expect(await linkOf(client.id), 'untouched').toEqual(before);
        expect(await messages(), 'nobody is written to').toEqual(written);
      } else expect(await subjectsTo(email, 1)).toHaveLength(1);
    }
    for (const statements of sent) expect(statements).toEqual(sent[0]);
  });

  test('is told by no second registration: it looks at what the provider gave, never at the account', async () => {
    const client = await standing('ACTIVE');
    const moved = `demenagee-${newest}@exemple.fr`;
    await counter.sql(
      sql`update account set email = ${moved} where id = (select account_id from client_link where id = ${client.id})`,
    );
    expect((await registered({ email: moved })).linkStatus).toBe('REQUESTED');
  });
});

describe('a list of clients', () => {
  test('comes in pages, those registered last first, of the program’s own provider alone', async () => {
    const own = await providers.admitted();
    const ids: (string | undefined)[] = [];
    for (let one = 0; one < 5; one += 1) {
      const input = marie({
        email: `page${one}@exemple.fr`,
        givenNames: `Page ${'I'.repeat(one + 1)}`,
        reference: `P${one}`,
      });
      ids.unshift((await providers.register(own.program, input, `p${one}`)).client?.id);
    }
    const query = `query ($first: Int, $after: String, $filter: ClientFilter) { clients(first: $first, after: $after, filter: $filter) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
    interface Listed {
      clients: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }
    const list = async (variables: object) => {
      const { data, codes } = await counter.ask<Listed>(query, { ...variables }, { passport: own.program });
      return { ids: data?.clients.nodes.map(({ id }) => id), page: data?.clients.pageInfo, codes };
    };
    const first = await list({ first: 2 });
    const second = await list({ first: 2, after: first.page?.endCursor });
    const third = await list({ first: 2, after: second.page?.endCursor });
    expect([first, second, third].flatMap((page) => page.ids)).toEqual(ids);
    expect([first, second, third].map(({ page }) => page?.hasNextPage)).toEqual([true, true, false]);
    expect((await list({ filter: { reference: 'P3' } })).ids).toEqual([ids[1]]);
    const changed = await providers.update(own.program, ids[4] ?? '', 1, { town: 'Gex' });
    expect((await list({ filter: { updatedSince: changed.client?.updatedAt } })).ids).toEqual([ids[4]]);
    expect((await list({ filter: { updatedSince: 'hier' } })).codes).toEqual(['BAD_REQUEST']);
    expect((await list({ after: 'x' })).codes).toEqual(['BAD_CURSOR']);
    for (const id of ids) expect(await providers.client(provider.program, id ?? '')).toBeNull();
  });
});

import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { luca, nora } from '@guichet/stack/cast/cast.ts';
import { plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let house: TestSubgraphs;
const statements: string[] = [];

beforeAll(async () => {
  house = await openTestSubgraphs((name, { sql: text, pool }) => {
    if (name === 'billing' && pool === 'pages') statements.push(text);
  });
});
afterAll(() => house[Symbol.asyncDispose]());

type Locale = 'fr' | 'de' | 'it' | 'en';

/** Asks a subgraph as somebody with an account; as nobody for null. */
async function ask<Data>(
  name: 'billing' | 'identity',
  query: string,
  variables: object = {},
  { email = null, locale = 'fr' }: { readonly email?: string | null; readonly locale?: Locale } = {},
) {
  const subject = email && (await accountOf(email));
  const holder = subject
    ? ({ kind: 'ACCOUNT', subject } as const)
    : ({ kind: 'ANONYMOUS', subject: null } as const);
  const passport = await (await openKeyRing(house.secretsDirectory, 'identity')).sign(holder, 'subgraphs');
  plantVariables(variables);
  const { body } = await house.running[name].door.call({
    query,
    variables: { ...variables },
    passport,
    slip: {
      locale,
      clientAddress: null,
      deadline: Date.now() + 10_000,
      traceparent: null,
      device: null,
      userAgent: null,
    },
  });
  plantAnswer(body.data);
  const errors = (body.errors ?? []) as readonly { readonly extensions?: { readonly code?: unknown } }[];
  return {
    data: (body.data ?? null) as Data | null,
    codes: errors.map(({ extensions }) => extensions?.code),
  };
}
const rows = (name: 'billing' | 'identity', statement: ReturnType<typeof sql>) =>
  house.running[name].database.jobs.execute<Record<string, unknown>>(statement);
async function accountOf(email: string): Promise<string> {
  return String((await rows('identity', sql`select id from account where email = ${email}`))[0]?.['id']);
}

interface Service {
  readonly code: string;
  readonly title: string;
  readonly fee: { readonly amount: string; readonly currency: string } | null;
}
interface Catalogue {
  readonly services: {
    readonly nodes: readonly Service[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const catalogue = `query ($first: Int, $after: String) { services(first: $first, after: $after) {
  nodes { code title description fee { amount currency } feeSource delivery { mode } isOnAccount group } pageInfo { hasNextPage endCursor } } }`;
const titles = async (locale: Locale) =>
  (await ask<Catalogue>('billing', catalogue, {}, { locale })).data?.services.nodes.map(({ title }) => title);

describe('the catalogue', () => {
  test('stands for everybody in his language, by title', async () => {
    expect(await titles('fr')).toEqual([
      'Attestation de départ',
      'Attestation de résidence',
      'Déclaration de domicile',
      "Renseignement d'adresse",
    ]);
    for (const locale of ['de', 'it', 'en'] as const) {
      const own = (await titles(locale)) ?? [];
      expect(own).toHaveLength(4);
      expect(own).toEqual(own.toSorted((one, other) => one.localeCompare(other, locale)));
    }
  });

  test('says what a certificate costs and where that stands, and no amount that nobody has confirmed', async () => {
    const { data } = await ask<{ service: object }>(
      'billing',
      '{ service(code: "RESIDENCE_CERTIFICATE") { fee { amount currency } feeSource feeIsVerified delivery { mode minWorkingDays maxWorkingDays } isOnAccount group offeredUntil } }',
    );
    expect(data?.service).toEqual({
      fee: { amount: '25.00', currency: 'CHF' },
      feeSource: expect.stringContaining('F 2 20.08'),
      feeIsVerified: true,
      delivery: { mode: 'POST', minWorkingDays: 7, maxWorkingDays: 14 },
      isOnAccount: true,
      group: 'POPULATION',
      offeredUntil: null,
    });
    const declared = await ask(
      'billing',
      '{ service(code: "DOMICILE_DECLARATION") { fee { amount } feeSource feeIsVerified isOnAccount } none: service(code: "NONE") { code } odd: service(code: "}\'") { code } }',
    );
    expect(declared.data).toEqual({
      service: {
        fee: null,
        feeSource: expect.stringContaining('RDROCPMC'),
        feeIsVerified: false,
        isOnAccount: false,
      },
      none: null,
      odd: null,
    });
  });

  test('goes page by page, and refuses a cursor that it did not hand out', async () => {
    const seen: string[] = [];
    for (let after: string | null | undefined = null, more = true; more; ) {
      const answer: { readonly data: Catalogue | null } = await ask('billing', catalogue, {
        first: 1,
        after,
      });
      const page = answer.data?.services;
      seen.push(...(page?.nodes ?? []).map(({ title }) => title));
      after = page?.pageInfo.endCursor;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    expect(seen).toEqual(await titles('fr'));
    expect((await ask('billing', catalogue, { after: 'x' })).codes).toEqual(['BAD_CURSOR']);
  });

  test('has the fee of the day and what is sold on the day: the eve of a change is the former one', async () => {
    const day = (days: number) => sql`(now() at time zone 'Europe/Zurich')::date + ${days}::int`;
    const fee = async () => {
      const query = '{ service(code: "DEPARTURE_CERTIFICATE") { fee { amount } } }';
      return (await ask<{ service: Service }>('billing', query)).data?.service.fee?.amount;
    };
    const cost = (days: number, amountMinor: number, version = 1) =>
      rows(
        'billing',
        sql`insert into service_fee (office, code, valid_from, amount_minor, source, version)
        values ('POPULATION', 'DEPARTURE_CERTIFICATE', ${day(days)}, ${amountMinor}, 'x', ${version})`,
      );
    await cost(1, 4000);
    expect(await fee()).toBe('25.00');
    await cost(0, 2900);
    await cost(0, 3000, 2);
    expect(await fee()).toBe('30.00');
    const until = (days: number) =>
      rows(
        'billing',
        sql`update service set offered_until = ${day(days)} where code = 'DEPARTURE_CERTIFICATE'`,
      );
    await until(0);
    expect(await titles('fr')).toContain('Attestation de départ');
    await until(-1);
    expect(await titles('fr')).not.toContain('Attestation de départ');
    // Orders in progress go on to their end: the service is still known by its code.
    expect(await fee()).toBe('30.00');
    await rows('billing', sql`update service set offered_until = null`);
  });
});

describe('what a member may order', () => {
  const ordering = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Membership {
    ordering { service { code title } settlement reason } } } }`;
  const member = (some: object = {}) => ({
    __typename: 'Membership',
    id: '0199f000-0000-7000-8000-000000000000',
    status: 'ACTIVE',
    serviceCodes: ['RESIDENCE_CERTIFICATE'],
    activeServiceGroups: ['POPULATION'],
    suspendedServiceGroups: [],
    organisation: { id: '0199f000-0000-7000-8000-000000000001' },
    ...some,
  });
  const ordered = async (r: readonly object[], email: string | null = luca.email) =>
    ask<{ _entities: { ordering: { reason: string | null; service: Service }[] }[] }>(
      'billing',
      ordering,
      { r },
      { email },
    );

  test('is every service of the catalogue with its settlement, and the reason for the card', async () => {
    const { data } = await ordered([member()]);
    expect(data?._entities[0]?.ordering.map(({ service, reason }) => [service.code, reason])).toEqual([
      ['DEPARTURE_CERTIFICATE', 'RIGHT_NOT_GRANTED'],
      ['RESIDENCE_CERTIFICATE', null],
      ['DOMICILE_DECLARATION', 'SERVICE_NOT_ELIGIBLE'],
      ['ADDRESS_INQUIRY', 'RIGHT_NOT_GRANTED'],
    ]);
  });

  test('costs the same two statements for 1 member and for 50: the catalogue, and finance’s word', async () => {
    statements.length = 0;
    await ordered([member()]);
    const one = statements.splice(0);
    await ordered(Array.from({ length: 50 }, () => member()));
    expect(statements).toEqual(one);
    await expect(`${one.map((text) => text.trim()).join(';\n\n')};\n`).toMatchFileSnapshot(
      'sql/ordering.sql',
    );
    expect(one).toHaveLength(2);
  });

  test('isn’t for somebody who is not signed in', async () => {
    expect((await ordered([member()], null)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a right that a manager gives', () => {
  interface Set {
    readonly setMemberRights: {
      readonly membership: { readonly serviceCodes: readonly string[] } | null;
      readonly problems: readonly {
        readonly code: string;
        readonly path: readonly string[];
        readonly message: string;
      }[];
    };
  }
  const document = `mutation ($id: ID!, $rights: MemberRightsInput!, $version: Int!) {
    setMemberRights(membershipId: $id, rights: $rights, version: $version) { membership { serviceCodes } problems { code path message } } }`;
  const give = async (serviceCodes: readonly string[]) => {
    const [row] = await rows('identity', sql`select id, version from membership where email = ${luca.email}`);
    const { data, codes } = await ask<Set>(
      'identity',
      document,
      { ...row, rights: { serviceCodes } },
      { email: nora.email },
    );
    expect(codes).toEqual([]);
    return data?.setMemberRights;
  };

  test('is to services that billing knows, each once', async () => {
    expect(await give(['RESIDENCE_CERTIFICATE', 'ADDRESS_INQUIRY', 'RESIDENCE_CERTIFICATE'])).toEqual({
      membership: { serviceCodes: ['ADDRESS_INQUIRY', 'RESIDENCE_CERTIFICATE'] },
      problems: [],
    });
    expect(await give(['RESIDENCE_CERTIFICATE', 'NONE', "'}"])).toEqual({
      membership: null,
      problems: [
        {
          code: 'SERVICE_UNKNOWN',
          path: ['rights', 'serviceCodes'],
          message: "La prestation '} n'existe pas.",
        },
        {
          code: 'SERVICE_UNKNOWN',
          path: ['rights', 'serviceCodes'],
          message: "La prestation NONE n'existe pas.",
        },
      ],
    });
  });

  test('is one of a hundred at most', async () => {
    const codes = (count: number) => Array.from({ length: count }, (_, index) => `X_${index}`);
    expect((await give(codes(100)))?.problems).toHaveLength(100);
    expect((await give(codes(101)))?.problems.map(({ code }) => code)).toEqual(['VALUE_NOT_IN_LIST']);
  });
});

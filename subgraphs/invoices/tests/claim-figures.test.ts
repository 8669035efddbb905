import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, type Counter, openCounter, submit } from './counter.ts';

/** What the office did with a claim, as the test has planned it. */
interface Planned {
  readonly form: string;
  readonly status: string;
  readonly submittedAt: string;
  readonly officer: string | null;
  readonly beneficiary: string;
  readonly totalMinor: number;
  /** From the submission to the decision, less the time that the person had it, in seconds. */
  readonly seconds: number | null;
}

const officers = ['0197c0de-0000-7000-8000-0000000000a1', '0197c0de-0000-7000-8000-0000000000a2'];
const day = 86_400;
let counter: Counter;
const plan: Planned[] = [];

beforeAll(async () => {
  counter = await openCounter();
  const { claim } = await submit(counter, 'the-model');
  const [kept] = await counter.rows<{ model: object }>(
    sql`select to_jsonb(claim) as model from claim where id = ${claim?.id ?? ''}`,
  );
  const planted = Array.from({ length: 300 }, (_, number) => plant(number));
  await insert(
    'claim',
    planted.map(({ row }) => ({ ...kept?.model, ...row })),
  );
  await insert(
    'claim_transition',
    planted.flatMap(({ steps }) => steps),
  );
  // The model is no part of the plan.
  await counter.rows(
    sql`update claim set submitted_at = '2020-01-01T12:00:00Z' where id = ${claim?.id ?? ''}`,
  );
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Instants at the borders of months and around the changes of the clock. */
const borders = [
  '2026-10-31T22:59:59.999Z',
  '2026-10-31T23:00:00.000Z',
  '2026-10-31T23:30:00.000Z',
  '2026-03-28T23:00:00.000Z',
  '2026-03-29T21:59:59.999Z',
  '2026-02-28T23:00:00.000Z',
  '2026-03-31T21:59:59.999Z',
  '2026-03-31T22:00:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2025-12-31T23:00:00.000Z',
];

/** Writes rows of a table in one statement. */
async function insert(table: string, rows: readonly object[]): Promise<void> {
  const name = sql.raw(table);
  await counter.rows(
    sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`,
  );
}

/** Plans one claim: its row, and its steps. */
function plant(number: number) {
  const submittedAt =
    borders[number] ?? after('2026-01-03T09:00:00.000Z', number * day + (number % 24) * 3600);
  const decision = [null, null, 'ACCEPTED', 'ACCEPTED', 'REFUSED', 'TO_COMPLETE'][number % 6] ?? null;
  const isCorrected = number % 7 === 0;
  const treated = 3600 + ((number * 7919) % (20 * day));
  const away = isCorrected ? 5 * day : 0;
  const isDecided = decision === 'ACCEPTED' || decision === 'REFUSED';
  const officer = isDecided ? (officers[number % 5 === 0 ? 1 : 0] ?? null) : null;
  const planned: Planned = {
    form: number % 10 === 3 ? 'TRAVEL' : 'OTHER_INVOICE',
    status: decision ?? 'IN_PROCESS',
    submittedAt,
    officer,
    beneficiary: `0197c0de-0000-7000-8000-${String(number % 40).padStart(12, '0')}`,
    totalMinor: 1000 + number,
    seconds: isDecided ? treated : null,
  };
  plan.push(planned);
  const id = `0197c0de-0000-7000-9000-${String(number).padStart(12, '0')}`;
  const row = {
    id,
    reference: `planned-${number}`,
    form: planned.form,
    status: planned.status,
    submitted_at: submittedAt,
    beneficiary_id: planned.beneficiary,
    owner_account_id: counter.claire.id,
    total_minor: planned.totalMinor,
  };
  const steps = [
    [null, 'IN_PROCESS', 'OWNER', 0, counter.claire.id],
    ...(isCorrected
      ? [
          ['IN_PROCESS', 'TO_COMPLETE', 'OFFICE', 600, officers[0]],
          ['TO_COMPLETE', 'IN_PROCESS', 'OWNER', 600 + away, counter.claire.id],
        ]
      : []),
    ...(decision ? [['IN_PROCESS', decision, 'OFFICE', treated + away, officer ?? officers[0]]] : []),
  ];
  return {
    row,
    steps: steps.map(([from_status, to_status, by_side, seconds, actor], index) => ({
      ...{ office: 'INSURANCE', claim_id: id, owner_account_id: counter.claire.id, claim_version: index + 1 },
      ...{ from_status, to_status, by_side, actor, at: after(submittedAt, Number(seconds)), hash: 'x' },
    })),
  };
}

const after = (instant: string, seconds: number) =>
  Temporal.Instant.from(instant).add({ seconds }).toString({ fractionalSecondDigits: 3 });

const monthOf = ({ submittedAt }: Planned) =>
  Temporal.Instant.from(submittedAt)
    .toZonedDateTimeISO('Europe/Zurich')
    .toPlainDate()
    .toPlainYearMonth()
    .toString();

const year = { receivedFrom: '2026-01-01', receivedUntil: '2026-12-31', asOf: '2027-12-31' };

const counts = `received waiting toComplete accepted refused asked { amount } granted { amount }
  treatment { medianDays ninetiethPercentileDays } oldestWaitingOn waitingByAge { fromDays claims }`;

const query = `query ($filter: ClaimFigureFilter, $groupBy: [ClaimFigureGroup!]!) {
  claimFigures(filter: $filter, groupBy: $groupBy) { receivedFrom smallestGroup groups {
    status form { code } month officer { pseudonym isViewer } isSuppressed figures { ${counts} } } } }`;

interface Group {
  readonly status: string | null;
  readonly form: { readonly code: string } | null;
  readonly month: string | null;
  readonly officer: { readonly pseudonym: string; readonly isViewer: boolean } | null;
  readonly isSuppressed: boolean;
  readonly figures: Readonly<Record<string, unknown>> | null;
}
type Figures = {
  readonly claimFigures: { readonly smallestGroup: number | null; readonly groups: readonly Group[] };
};

async function ask(groupBy: readonly string[], filter: object = year, asker: Asker | null = counter.dufour) {
  const answer = await counter.ask<Figures>(asker, query, { filter, groupBy });
  return { ...answer, groups: answer.data?.claimFigures.groups ?? [] };
}

/** The same figures by plain counting. */
function expected(claims: readonly Planned[]) {
  const francs = (of: readonly Planned[]) =>
    (of.reduce((sum, one) => sum + one.totalMinor, 0) / 100).toFixed(2);
  const at = (status: string) => claims.filter((one) => one.status === status);
  const seconds = claims.flatMap((one) => one.seconds ?? []).toSorted((a, b) => a - b);
  const percentile = (share: number) => {
    const place = (seconds.length - 1) * share;
    const [low = 0, high = 0] = [seconds[Math.floor(place)], seconds[Math.ceil(place)]];
    return (Math.round((low + (high - low) * (place % 1)) / 864) / 100).toFixed(2);
  };
  return {
    received: claims.length,
    waiting: at('IN_PROCESS').length,
    toComplete: at('TO_COMPLETE').length,
    accepted: at('ACCEPTED').length,
    refused: at('REFUSED').length,
    asked: { amount: francs(claims) },
    granted: { amount: francs(at('ACCEPTED')) },
    treatment:
      seconds.length === 0 ? null : { medianDays: percentile(0.5), ninetiethPercentileDays: percentile(0.9) },
  };
}

/** How PostgreSQL goes about a statement where there is much to read: among 300 rows it reads them all. */
async function planOf(text: string): Promise<string> {
  const plan = await counter.running.invoices.database.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    return tx.execute<{ 'QUERY PLAN': string }>(sql.raw(`explain (generic_plan, costs off) ${text}`));
  });
  return `${plan.map((row) => row['QUERY PLAN']).join('\n')}\n`;
}

const received = () => plan.filter((one) => monthOf(one).startsWith('2026'));

describe('the figures of an officer', () => {
  test('are those that plain counting gives, over all, by month and by form', async () => {
    const { groups } = await ask([]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.figures).toMatchObject(expected(received()));
    const byMonth = Map.groupBy(received(), monthOf);
    for (const { month, figures } of (await ask(['MONTH'])).groups)
      expect(figures, month ?? '').toMatchObject(expected(byMonth.get(month ?? '') ?? []));
    expect((await ask(['MONTH'])).groups.map(({ month }) => month)).toEqual([...byMonth.keys()].toSorted());
    const byForm = Map.groupBy(received(), ({ form }) => form);
    for (const { form, figures } of (await ask(['FORM'])).groups)
      expect(figures, form?.code ?? '').toMatchObject(expected(byForm.get(form?.code ?? '') ?? []));
  });

  test('have a group of their own for claims that nobody has decided, and officers under pseudonyms', async () => {
    const { groups } = await ask(['OFFICER']);
    const byOfficer = Map.groupBy(received(), ({ officer }) => officer);
    const nobody = groups.find(({ officer }) => officer === null);
    expect(nobody?.figures).toMatchObject(expected(byOfficer.get(null) ?? []));
    expect(groups.map(({ figures }) => figures?.['received']).toSorted()).toEqual(
      [...byOfficer.values()].map(({ length }) => length).toSorted(),
    );
    expect(JSON.stringify(groups)).not.toContain(officers[0]);
    const himself = { ...counter.dufour, id: officers[1] ?? '' };
    const mine = (await ask(['OFFICER'], year, himself)).groups.filter(({ officer }) => officer?.isViewer);
    expect(mine).toHaveLength(1);
    expect(mine[0]?.figures).toMatchObject(expected(byOfficer.get(officers[1] ?? '') ?? []));
  });

  test('add up by two groups, and are narrowed by form and by where the claims stand', async () => {
    const { groups } = await ask(['MONTH', 'CLAIM_STATUS']);
    const total = groups.reduce((sum, { figures }) => sum + Number(figures?.['received']), 0);
    expect(total).toBe(received().length);
    const narrowed = await ask([], { ...year, forms: ['TRAVEL'], statuses: ['REFUSED', 'ACCEPTED'] });
    const wanted = received().filter(({ form, seconds }) => form === 'TRAVEL' && seconds !== null);
    expect(narrowed.groups[0]?.figures).toMatchObject(expected(wanted));
  });

  test('count the claim of 31 October, 23:30 UTC, in November', async () => {
    const november = { receivedFrom: '2026-11-01', receivedUntil: '2026-11-30', asOf: '2027-12-31' };
    const { groups } = await ask(['MONTH'], november);
    const ofNovember = plan.filter((one) => monthOf(one) === '2026-11');
    expect(ofNovember.some(({ submittedAt }) => submittedAt === '2026-10-31T23:30:00.000Z')).toBe(true);
    expect(groups.map(({ month, figures }) => [month, figures?.['received']])).toEqual([
      ['2026-11', ofNovember.length],
    ]);
    const changed = { receivedFrom: '2026-03-29', receivedUntil: '2026-03-29', asOf: '2027-12-31' };
    const thatDay = plan.filter(({ submittedAt }) =>
      Temporal.Instant.from(submittedAt)
        .toZonedDateTimeISO('Europe/Zurich')
        .toPlainDate()
        .equals('2026-03-29'),
    );
    expect((await ask([], changed)).groups[0]?.figures).toMatchObject(expected(thatDay));
  });

  test('show how things stood at the end of an earlier day', async () => {
    const asOf = '2026-02-10';
    const end = Temporal.Instant.from('2026-02-10T23:00:00Z').epochMilliseconds;
    const known = received().filter(({ submittedAt }) => Date.parse(submittedAt) < end);
    const { groups } = await ask([], { receivedFrom: '2026-01-01', asOf });
    const decided = known.filter((one) => {
      const number = plan.indexOf(one);
      const away = number % 7 === 0 ? 5 * day : 0;
      return one.seconds !== null && Date.parse(one.submittedAt) + (one.seconds + away) * 1000 < end;
    });
    expect(groups[0]?.figures).toMatchObject({
      received: known.length,
      accepted: decided.filter(({ status }) => status === 'ACCEPTED').length,
      refused: decided.filter(({ status }) => status === 'REFUSED').length,
    });
    const ages = groups[0]?.figures?.['waitingByAge'] as readonly { readonly claims: number }[];
    expect(ages.reduce((sum, { claims }) => sum + claims, 0)).toBe(groups[0]?.figures?.['waiting']);
  });

  test('are one statement for a question, over connections of their own, led by indexes', async () => {
    counter.statements.length = 0;
    counter.counts.length = 0;
    await ask(['MONTH', 'FORM']);
    expect(counter.statements).toEqual([]);
    // The clock, and the count.
    expect(counter.counts).toHaveLength(2);
    const [, count = ''] = counter.counts;
    await expect(`${count}\n`).toMatchFileSnapshot('sql/claim-figures.sql');
    const plan = await planOf(count);
    expect(plan).not.toContain('Seq Scan');
    expect(plan).toMatch(/Index Scan using claim_\w+ on claim\n\s+Index Cond: .*submitted_at >= /);
    expect(plan).toMatch(/Index Scan (?:using|on) claim_transition_office_claim_id_claim_version_pk/);
  });

  test('are refused to whoever is no officer of the insurance', async () => {
    for (const asker of [counter.claire, counter.rochat, counter.blanc])
      expect((await ask([], year, asker)).codes).toEqual(['FORBIDDEN']);
    expect((await ask([], year, null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(['FORM', 'FORM'])).codes).toEqual(['BAD_REQUEST']);
  });
});

describe('a dashboard', () => {
  const at = (office: string, scopes = ['FIGURES']): Asker => ({
    id: 'a-dashboard',
    roles: [{ office, role: 'PROGRAM' }],
    scopes,
  });

  test('sees the same figures, and the same pseudonyms each time', async () => {
    const first = await ask(['OFFICER'], year, at('INSURANCE'));
    expect(first.codes).toEqual([]);
    expect(first.groups).toEqual((await ask(['OFFICER'])).groups);
    expect(first.groups).toEqual((await ask(['OFFICER'], year, at('INSURANCE'))).groups);
  });

  test('sees no figure of fewer than five people or claims, and is told so', async () => {
    const day = { receivedFrom: '2026-03-29', receivedUntil: '2026-03-29', asOf: '2027-12-31' };
    const { data, groups } = await ask([], day, at('INSURANCE'));
    expect(data?.claimFigures.smallestGroup).toBe(5);
    expect(groups).toMatchObject([{ isSuppressed: true, figures: null }]);
    expect((await ask([], day)).groups[0]?.isSuppressed).toBe(false);
  });

  test('of another office, or without the scope, gets nothing', async () => {
    expect((await ask([], year, at('POPULATION'))).codes).toEqual(['FORBIDDEN']);
    expect((await ask([], year, at('INSURANCE', ['ADHOC']))).codes).toEqual(['FORBIDDEN']);
  });
});

describe('the recap of a person', () => {
  const sums = 'claims asked { amount } granted { amount }';
  const recap = `period { start end } totals { ${sums} } byForm { form { code } totals { ${sums} } }
    byBeneficiary { beneficiary { id } totals { ${sums} } } byMonth { month totals { ${sums} } }
    claims(first: $first, after: $after) { nodes { reference } pageInfo { hasNextPage endCursor } }`;
  interface Sums {
    readonly claims: number;
  }
  interface Recap {
    readonly totals: Sums;
    readonly byForm: readonly { readonly form: { readonly code: string }; readonly totals: Sums }[];
    readonly byBeneficiary: readonly {
      readonly beneficiary: { readonly id: string };
      readonly totals: Sums;
    }[];
    readonly byMonth: readonly { readonly month: string; readonly totals: Sums }[];
    readonly claims: {
      readonly nodes: readonly { readonly reference: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  }

  async function askFor(
    field: string,
    {
      asker = counter.claire,
      first = 100,
      after = null,
    }: { asker?: Asker; first?: number; after?: string | null } = {},
  ) {
    const text = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) {
      ... on Account { recap: ${field} { ${recap} } } } }`;
    const of = [{ __typename: 'Account', id: counter.claire.id }];
    const { data, codes } = await counter.ask<{ _entities: { recap: Recap | null }[] }>(asker, text, {
      of,
      first,
      after,
    });
    return { recap: data?._entities[0]?.recap ?? null, codes };
  }

  const sumsOf = (claims: readonly Planned[]) => {
    const { received, asked, granted } = expected(claims);
    return { claims: received, asked, granted };
  };

  test('adds a month up, by form and by beneficiary, beside the eleven months before', async () => {
    const { recap: november } = await askFor('claimRecap(month: "2026-11")');
    const own = plan.filter((one) => monthOf(one) === '2026-11');
    expect(november).toMatchObject({
      period: { start: '2026-11-01', end: '2026-11-30' },
      totals: sumsOf(own),
    });
    const byForm = Map.groupBy(own, ({ form }) => form);
    expect(november?.byForm.map(({ form, totals }) => [form.code, totals]).toSorted()).toEqual(
      [...byForm].map(([form, claims]) => [form, sumsOf(claims)]).toSorted(),
    );
    const byPerson = Map.groupBy(own, ({ beneficiary }) => beneficiary);
    expect(
      new Map(november?.byBeneficiary.map(({ beneficiary, totals }) => [beneficiary.id, totals])),
    ).toEqual(new Map([...byPerson].map(([id, claims]) => [id, sumsOf(claims)])));
    expect(november?.byMonth).toHaveLength(12);
    for (const { month, totals } of november?.byMonth ?? [])
      expect(totals, month).toEqual(sumsOf(plan.filter((one) => monthOf(one) === month)));
  });

  test('leads through a year of hundreds of claims page by page', async () => {
    const references: string[] = [];
    let after: string | null = null;
    do {
      const { recap: page } = await askFor('claimRecapYear(year: 2026)', { after });
      expect(page?.totals).toEqual(sumsOf(received()));
      references.push(...(page?.claims.nodes ?? []).map(({ reference }) => reference));
      after = page?.claims.pageInfo.hasNextPage ? page.claims.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(references).size).toBe(received().length);
  });

  test('costs three statements, and is nobody’s but her own', async () => {
    counter.statements.length = 0;
    await askFor('claimRecap(month: "2026-11")');
    await expect(`${counter.statements.join(';\n\n')};\n`).toMatchFileSnapshot('sql/claim-recap.sql');
    for (const asker of [counter.dufour, counter.blanc])
      expect((await askFor('claimRecap(month: "2026-11")', { asker })).recap).toBeNull();
    expect((await askFor('claimRecap(month: "2026-13")')).codes).toEqual(['BAD_REQUEST']);
  });
});

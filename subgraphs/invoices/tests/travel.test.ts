import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amend, type Counter, claimOf, openCounter, requestCorrection, submit } from './counter.ts';
import { travelFields, travelOf } from './travel-claims.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const whole = `query ($id: ID!) { claim(id: $id) { reference total { amount } period { start end }
  form { code } warnings { code } ${travelFields} } }`;

async function read(id: string | undefined, locale: 'fr' | 'de' = 'fr') {
  const { data, codes } = await counter.ask<{ claim: object }>(counter.claire, whole, { id }, { locale });
  expect(codes).toEqual([]);
  return data.claim;
}

describe('an insured person asks back what she paid to travel', () => {
  test('and reads it as the office has it', async () => {
    const { claim, problems } = await submit(counter, 'travel', travelOf(counter.claire));
    expect(problems).toEqual([]);
    expect(await read(claim?.id)).toEqual({
      reference: expect.stringMatching(/^318\.632\.1-2026-\d{5}$/),
      total: { amount: '214.46' },
      period: { start: '2026-09-07', end: '2026-09-21' },
      form: { code: 'TRAVEL' },
      warnings: [],
      lines: [
        line('TRIP', 'Carouge – Rolle, voiture', ['2026-09-21', null], ['74.8000', '0.45', '33.66']),
        line(
          'TRIP',
          'Genève – Lausanne, aller-retour',
          ['2026-09-07', '2026-09-08'],
          ['1.0000', '47.20', '47.20'],
        ),
        line(
          'COMPANION',
          'Accompagnant : Genève – Lausanne, aller-retour',
          ['2026-09-07', '2026-09-08'],
          ['1.0000', '23.60', '23.60'],
        ),
        line(
          'DAYS_5_TO_8_HOURS',
          'Nourriture, 5 à 8h par jour',
          ['2026-09-07', '2026-09-09'],
          ['3.0000', '11.50', '34.50'],
        ),
        line(
          'DAYS_OVER_8_HOURS',
          'Nourriture, plus de 8h par jour',
          ['2026-09-14', '2026-09-15'],
          ['2.0000', '19.00', '38.00'],
        ),
        line('LODGING', "Logement à l'extérieur", ['2026-09-14', null], ['1.0000', '37.50', '37.50']),
      ],
      details: {
        __typename: 'TravelDetails',
        trips: [
          {
            startDate: '2026-09-21',
            endDate: '2026-09-21',
            reason: 'MEDICAL_MEASURE',
            reasonDetail: null,
            departure: 'Carouge',
            arrival: 'Rolle',
            means: 'CAR',
            kilometres: '74.8',
            kilometreRate: { amount: '0.45', currency: 'CHF' },
            needsCar: true,
            amount: { amount: '33.66' },
            companionAmounts: [],
          },
          {
            startDate: '2026-09-07',
            endDate: '2026-09-08',
            reason: 'OTHER',
            reasonDetail: 'Stage',
            departure: 'Genève',
            arrival: 'Lausanne',
            means: 'RETURN',
            kilometres: null,
            kilometreRate: null,
            needsCar: false,
            amount: { amount: '47.20' },
            companionAmounts: [{ amount: '23.60' }],
          },
        ],
        meals: {
          periodStart: '2026-09-01',
          periodEnd: '2026-09-30',
          days5To8Hours: ['2026-09-07', '2026-09-08', '2026-09-09'],
          daysOver8Hours: ['2026-09-14', '2026-09-15'],
          lodging: ['2026-09-14'],
        },
      },
    });
  });

  test('and an officer reads the lines in his own language', async () => {
    const { claim } = await submit(counter, 'in-german', travelOf(counter.claire));
    expect(await read(claim?.id, 'de')).toMatchObject({
      lines: [
        { description: 'Carouge – Rolle, Auto' },
        { description: 'Genève – Lausanne, Hin- und Rückfahrt' },
        { description: 'Begleitperson: Genève – Lausanne, Hin- und Rückfahrt' },
        { description: 'Verpflegung, 5 bis 8 Std. pro Tag' },
        { description: 'Verpflegung, mehr als 8 Std. pro Tag' },
        { description: 'Auswärtige Übernachtung' },
      ],
    });
  });

  test('for a trip alone, or for days alone', async () => {
    const { form, ...head } = travelOf(counter.claire);
    const { trips, meals } = form.travel;
    const trip = await submit(counter, 'trip-alone', { ...head, form: { travel: { trips } } });
    expect(await read(trip.claim?.id)).toMatchObject({ details: { trips: { length: 2 }, meals: null } });
    const days = await submit(counter, 'days-alone', { ...head, form: { travel: { meals } } });
    expect(await read(days.claim?.id)).toMatchObject({
      details: { trips: [], meals: { lodging: ['2026-09-14'] } },
    });
  });

  test('and what was submitted is kept with its rates, whatever is paid later', async () => {
    const { claim } = await submit(counter, 'kept', travelOf(counter.claire));
    const [kept] = await counter.rows<{ content: string; content_hash: string }>(
      sql`select content, content_hash from claim_submission where claim_id = ${claim?.id}`,
    );
    const content = kept?.content ?? '';
    expect(createHash('sha256').update(content).digest('hex')).toBe(kept?.content_hash);
    expect(JSON.parse(content)).toMatchObject({
      schemaVersion: 3,
      typed: travelOf(counter.claire),
      form: 'TRAVEL',
      decisionNumber: '320/2024/123456/0',
      attachments: [],
      total: '214.46',
      details: {
        trips: [
          { means: 'CAR', kilometres: '74.8', kilometreRate: '0.45', amount: '33.66', needsCar: true },
          { means: 'RETURN', kilometres: null, amount: '47.20', companionAmounts: ['23.60'] },
        ],
        meals: { periodStart: '2026-09-01', lodging: ['2026-09-14'] },
      },
    });
    const again = await submit(counter, 'the-same-text', travelOf(counter.claire));
    const texts = await counter.rows(sql`select distinct content_hash from claim_submission
      where claim_id in (${claim?.id}, ${again.claim?.id})`);
    expect(texts).toHaveLength(1);
    await counter.rows(
      sql`insert into tariff values ('INSURANCE', 'TRAVEL_KILOMETRE', '2026-09-01', 60, 'CHF', 'x', true)`,
    );
    expect(await read(claim?.id)).toMatchObject({
      total: { amount: '214.46' },
      details: { trips: [{ kilometreRate: { amount: '0.45' } }, {}] },
    });
    const { claim: dearer } = await submit(counter, 'dearer', travelOf(counter.claire));
    expect(await read(dearer?.id)).toMatchObject({
      details: { trips: [{ amount: { amount: '44.88' } }, {}] },
    });
    await counter.rows(sql`insert into tariff
      select office, code, valid_from, amount_minor, currency, source, is_verified, 2, true
      from tariff where valid_from = '2026-09-01'`);
  });

  test('and corrects it: the trips and days of the correction take the place of the former', async () => {
    const input = travelOf(counter.claire);
    const { claim } = await submit(counter, 'to-correct', input);
    const id = claim?.id ?? '';
    await requestCorrection(counter, id, 1);
    const [car] = input.form.travel.trips;
    const corrected = { ...input, form: { travel: { trips: [{ ...car, kilometres: '10' }] } } };
    const { problems } = await amend(counter, 'corrected', { id, version: 2 }, corrected);
    expect(problems).toEqual([]);
    expect(await read(id)).toMatchObject({
      total: { amount: '4.50' },
      lines: [{ amount: { amount: '4.50' } }],
      details: { trips: [{ kilometres: '10.0' }], meals: null },
    });
    const [rows] = await counter.rows(sql`select
      (select count(*) from travel_trip where claim_id = ${id})::int as trips,
      (select count(*) from travel_meals where claim_id = ${id})::int as meals`);
    expect(rows).toEqual({ trips: 1, meals: 0 });
  });
});

describe('a preview of a travel claim', () => {
  const preview = `query ($input: ClaimInput!) { previewClaim(input: $input) {
    amounts { lines { path amount { amount } } total { amount } } problems { path code } warnings { path code } } }`;
  const ask = async (travel: object) => {
    const { form: _form, ...head } = travelOf(counter.claire);
    const { data } = await counter.ask<{ previewClaim: object }>(counter.claire, preview, {
      input: { ...head, form: { travel } },
    });
    return data.previewClaim;
  };

  test('says each amount under its path, and every problem where it stands', async () => {
    const { trips, meals } = travelOf(counter.claire).form.travel;
    const [car, train] = trips;
    const lodging = { announced: '2', days: meals.lodging.days };
    expect(await ask({ trips: [{ ...car, kilometres: 'x' }, train], meals: { ...meals, lodging } })).toEqual({
      amounts: {
        lines: [
          { path: ['form', 'travel', 'trips', '0'], amount: null },
          { path: ['form', 'travel', 'trips', '1'], amount: { amount: '47.20' } },
          { path: ['form', 'travel', 'trips', '1', 'companions', '0'], amount: { amount: '23.60' } },
          { path: ['form', 'travel', 'meals', 'days5To8Hours'], amount: { amount: '34.50' } },
          { path: ['form', 'travel', 'meals', 'daysOver8Hours'], amount: { amount: '38.00' } },
          { path: ['form', 'travel', 'meals', 'lodging'], amount: { amount: '37.50' } },
        ],
        total: { amount: '180.80' },
      },
      problems: [
        { path: ['form', 'travel', 'trips', '0', 'kilometres'], code: 'NUMBER_MALFORMED' },
        { path: ['form', 'travel', 'meals', 'lodging', 'days'], code: 'TRAVEL_DAYS_MISSING' },
      ],
      warnings: [],
    });
  });

  test('warns of the law’s deadline, and so does the claim', async () => {
    const [, train] = travelOf(counter.claire).form.travel.trips;
    const late = { trips: [{ ...train, startDate: '2020-02-03', endDate: '2020-02-03' }] };
    const warned = [{ path: ['form', 'travel', 'trips', '0', 'startDate'], code: 'CLAIM_RIGHT_EXPIRED' }];
    expect(await ask(late)).toMatchObject({ problems: [], warnings: warned });
    const { claim } = await submit(counter, 'late', { ...travelOf(counter.claire), form: { travel: late } });
    expect(await read(claim?.id)).toMatchObject({ warnings: [{ code: 'CLAIM_RIGHT_EXPIRED' }] });
  });
});

describe('the rates', () => {
  const forms = `query ($on: Date) { claimForms(on: $on) { code
    tariffs { code title amount { amount currency } validFrom validUntil source } } }`;
  const ratesOn = async (on: string | null, locale: 'fr' | 'it' = 'fr') => {
    const { data } = await counter.ask<{
      claimForms: { code: string; tariffs: object[] }[];
    }>(null, forms, { on }, { locale });
    return data.claimForms;
  };

  test('of the travel form are public, each with its source; the other invoice has none', async () => {
    const found = await ratesOn(null);
    expect(found.filter(({ tariffs }) => tariffs.length === 0).map(({ code }) => code)).toEqual([
      'OTHER_INVOICE',
    ]);
    expect(found.find(({ code }) => code === 'TRAVEL')?.tariffs).toEqual([
      rate('TRAVEL_KILOMETRE', 'Voiture, par kilomètre', '0.45', '2020-01-01', 'à confirmer'),
      rate('TRAVEL_DAY_5_TO_8_HOURS', 'Absence de 5 à 8h, par jour', '11.50', '1992-01-01', 'let. a RAI'),
      rate('TRAVEL_DAY_OVER_8_HOURS', 'Absence de plus de 8h, par jour', '19.00', '1992-01-01', 'let. b RAI'),
      rate('TRAVEL_LODGING', "Logement à l'extérieur, par nuit", '37.50', '1992-01-01', 'let. c RAI'),
    ]);
  });

  test('are those of the day that is asked for', async () => {
    const travel = (await ratesOn('2019-12-31', 'it')).find(({ code }) => code === 'TRAVEL');
    expect(travel?.tariffs).toMatchObject([
      { title: 'Assenza da 5 a 8 ore, al giorno' },
      { code: 'TRAVEL_DAY_OVER_8_HOURS' },
      { code: 'TRAVEL_LODGING' },
    ]);
  });

  test('cost one statement for the six forms', async () => {
    counter.statements.length = 0;
    await ratesOn('2026-09-07');
    expect(counter.statements).toHaveLength(1);
    await expect(`${counter.statements[0]?.trim()};\n`).toMatchFileSnapshot('sql/tariffs.sql');
  });
});

describe('a page of travel claims', () => {
  const page = `query ($first: Int) { claims(filter: { form: TRAVEL }, first: $first) { nodes { id ${travelFields} } } }`;

  test('costs the same statements for 1 claim and for 50', async () => {
    const { claim } = await submit(counter, 'to-copy', travelOf(counter.claire));
    for (const table of ['claim', 'claim_line', 'travel_trip', 'travel_meals']) {
      const key = table === 'claim' ? 'id' : 'claim_id';
      await counter.rows(
        sql.raw(`insert into ${table} select (jsonb_populate_record(r, jsonb_build_object(
          '${key}', md5('${claim?.id}' || n), 'reference', 'copy-' || n))).*
          from ${table} r, generate_series(2, 50) n where r.${key} = '${claim?.id}'`),
      );
    }
    const statementsFor = async (first: number) => {
      counter.statements.length = 0;
      const { data } = await counter.ask<{ claims: { nodes: object[] } }>(counter.claire, page, { first });
      expect(data.claims.nodes).toHaveLength(first);
      expect(data.claims.nodes[0]).toMatchObject({ details: { trips: { length: 2 }, meals: {} } });
      return [...counter.statements];
    };
    const one = await statementsFor(1);
    expect(await statementsFor(50)).toEqual(one);
    await expect(`${one.map((text) => text.trim()).join(';\n\n')};\n`).toMatchFileSnapshot(
      'sql/travel-page.sql',
    );
  });

  test('with another form among them costs that form’s statement more', async () => {
    await submit(counter, 'another-form', claimOf(counter.claire));
    counter.statements.length = 0;
    const { data } = await counter.ask<{ claims: { nodes: { details: { __typename: string } }[] } }>(
      counter.claire,
      `{ claims(first: 50) { nodes { id ${travelFields} } } }`,
    );
    const types = new Set(data.claims.nodes.map(({ details }) => details.__typename));
    expect(types).toEqual(new Set(['OtherInvoiceDetails', 'TravelDetails']));
    expect(counter.statements).toHaveLength(5);
  });
});

function line(kind: string, description: string, [from, to]: (string | null)[], figures: string[]) {
  const [quantity, unitPrice, amount] = figures;
  return {
    kind,
    description,
    servedOn: from,
    servedUntil: to,
    quantity,
    unitPrice: { amount: unitPrice },
    tariffPosition: null,
    amount: { amount },
  };
}

function rate(code: string, title: string, amount: string, validFrom: string, source: string) {
  return {
    code,
    title,
    amount: { amount, currency: 'CHF' },
    validFrom,
    validUntil: null,
    source: expect.stringContaining(source),
  };
}

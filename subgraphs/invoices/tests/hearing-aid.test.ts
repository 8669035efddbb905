import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amend, type Counter, openCounter, requestCorrection, submit } from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** For the insured person's child, who is 12: 4170.00 + 400.00 + 3 × 120.00 + 5230.40 + 812.55 CHF. */
const everything = {
  fitting: { servedOn: '02.09.2026', kind: 'FIRST', ears: 'TWO_EARS' },
  repair: { servedOn: '14.09.2026', kind: 'ELECTRONIC', devices: 'TWO' },
  batteries: { fromYear: '2024', toYear: '2026', devices: 'TWO' },
  implant: { servedOn: '21.09.2026', ears: 'ONE_EAR', amount: "5'230.40" },
  hardship: { servedOn: '28.09.2026', decisionNumber: '320/2026/7/1', amount: '812.55' },
};

const claimFor = (beneficiaryId: string, hearingAid: object) => ({
  beneficiaryId,
  bankAccountId: counter.claire.bankAccount,
  decisionNumber: '320/2024/123456/0',
  form: { hearingAid },
});

const whole = `query ($id: ID!) { claim(id: $id) { reference total { amount } period { start end }
  form { code } warnings { path code message }
  lines { kind servedOn servedUntil description quantity unitPrice { amount } tariffPosition amount { amount } }
  details { __typename ... on HearingAidDetails {
    fitting { servedOn kind ears } repair { servedOn kind devices } batteries { fromYear toYear devices }
    implant { servedOn ears amount { amount currency } }
    hardship { servedOn decisionNumber amount { amount currency } } } } } }`;

async function read(id: string | undefined, asker = counter.dufour) {
  const { data, codes } = await counter.ask<{ claim: object }>(asker, whole, { id });
  expect(codes).toEqual([]);
  return data.claim;
}

const codesOf = async (id: string | undefined) => {
  const { warnings } = (await read(id)) as { warnings: readonly { code: string }[] };
  return warnings.map(({ code }) => code);
};

describe('an insured person asks back what the hearing aids of her child cost', () => {
  let first: { readonly id: string; readonly reference: string } | null;

  test('with all five sections in one claim, and she and the officer read it as the office has it', async () => {
    const { claim, problems } = await submit(counter, 'all', claimFor(counter.claire.child, everything));
    expect(problems).toEqual([]);
    first = claim;
    const expected = {
      reference: expect.stringMatching(/^300\.001-2026-\d{5}$/),
      total: { amount: '10972.95' },
      period: { start: '2024-01-01', end: '2026-12-31' },
      form: { code: 'HEARING_AID' },
      lines: [
        line('HEARING_AID', 'Appareillage binaural, enfant', '2026-09-02', [
          '1',
          '4170.00',
          '909.02',
          '4170.00',
        ]),
        line('HEARING_AID_REPAIR', 'Réparation électronique, par appareil', '2026-09-14', [
          ...['2', '200.00', '909.04', '400.00'],
        ]),
        ...[2024, 2025, 2026].map((year) => ({
          ...line('HEARING_AID_BATTERIES', 'Batteries pour deux appareils, enfant, par an', `${year}-01-01`, [
            ...['1', '120.00', '909.07', '120.00'],
          ]),
          servedUntil: `${year}-12-31`,
        })),
        line('HEARING_IMPLANT', "Ancrage osseux ou implant d'oreille moyenne, monaural", '2026-09-21', [
          ...['1', '5230.40', null, '5230.40'],
        ]),
        line('HEARING_HARDSHIP', 'Cas de rigueur', '2026-09-28', ['1', '812.55', null, '812.55']),
      ],
      details: {
        __typename: 'HearingAidDetails',
        fitting: { servedOn: '2026-09-02', kind: 'FIRST', ears: 'TWO_EARS' },
        repair: { servedOn: '2026-09-14', kind: 'ELECTRONIC', devices: 'TWO' },
        batteries: { fromYear: 2024, toYear: 2026, devices: 'TWO' },
        implant: { servedOn: '2026-09-21', ears: 'ONE_EAR', amount: { amount: '5230.40', currency: 'CHF' } },
        hardship: {
          servedOn: '2026-09-28',
          decisionNumber: '320/2026/7/1',
          amount: { amount: '812.55', currency: 'CHF' },
        },
      },
    };
    for (const reader of [counter.claire, counter.dufour])
      expect(await read(claim?.id, reader)).toMatchObject(expected);
    expect(await codesOf(claim?.id)).toEqual(['HEARING_AID_UNDER_GUARANTEE', 'HEARING_AID_INVOICE_EXPECTED']);
  });

  test('and is told, as the officer is, what she asked for before for the same child', async () => {
    const { fitting, repair } = everything;
    const again = {
      fitting: { ...fitting, servedOn: '01.10.2026', kind: 'RENEWAL' },
      repair: { ...repair, servedOn: '02.10.2026' },
      batteries: { fromYear: '2026', devices: 'ONE' },
    };
    const { claim, problems } = await submit(counter, 'again', claimFor(counter.claire.child, again));
    expect(problems).toEqual([]);
    const reference = first?.reference;
    expect(await read(claim?.id)).toMatchObject({
      total: { amount: '4630.00' },
      warnings: [
        { code: 'HEARING_AID_FITTED_BEFORE', message: expect.stringContaining(`La demande ${reference} `) },
        { code: 'HEARING_AID_UNDER_GUARANTEE', message: expect.stringContaining('remis le 01.10.2026') },
        { code: 'HEARING_AID_REPAIRED_BEFORE', message: expect.stringContaining(`dans ${reference}`) },
        { code: 'HEARING_AID_BATTERIES_BEFORE', message: expect.stringContaining('pour 2026 dans') },
        { code: 'HEARING_AID_INVOICE_EXPECTED' },
        { code: 'CLAIM_MADE_BEFORE' },
      ],
    });
  });

  test('and nothing of it is held against herself, who is an adult', async () => {
    const { fitting, batteries } = everything;
    const { claim } = await submit(counter, 'own', claimFor(counter.claire.self, { fitting, batteries }));
    expect(await read(claim?.id)).toMatchObject({
      total: { amount: '1890.00' },
      lines: [{ amount: { amount: '1650.00' } }, ...Array(3).fill({ amount: { amount: '80.00' } })],
    });
    expect(await codesOf(claim?.id)).toEqual(['HEARING_AID_INVOICE_EXPECTED']);
  });

  test('and corrects it: the sections of the correction take the place of the former, which don’t count against it', async () => {
    const { fitting } = everything;
    const { claim } = await submit(counter, 'to-correct', claimFor(counter.claire.self, { fitting }));
    const id = claim?.id ?? '';
    await requestCorrection(counter, id, 1);
    const implant = { ...everything.implant, ears: 'TWO_EARS' };
    const corrected = claimFor(counter.claire.self, { implant });
    const { problems } = await amend(counter, 'corrected', { id, version: 2 }, corrected);
    expect(problems).toEqual([]);
    expect(await read(id)).toMatchObject({
      total: { amount: '5230.40' },
      lines: [{ kind: 'HEARING_IMPLANT' }],
      details: {
        fitting: null,
        repair: null,
        batteries: null,
        implant: { ears: 'TWO_EARS' },
        hardship: null,
      },
    });
    const [rows] = await counter.rows(
      sql`select count(*)::int as rows, count(fitting_on)::int as fittings from hearing_aid where claim_id = ${id}`,
    );
    expect(rows).toEqual({ rows: 1, fittings: 0 });
  });
});

function line(
  kind: string,
  description: string,
  servedOn: string,
  [quantity, price, tariffPosition, amount]: readonly (string | null)[],
) {
  return {
    kind,
    servedOn,
    servedUntil: null,
    description,
    quantity: `${quantity}.0000`,
    unitPrice: { amount: price },
    tariffPosition,
    amount: { amount },
  };
}

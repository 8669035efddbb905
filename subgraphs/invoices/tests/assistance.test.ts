import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amend, type Counter, openCounter, requestCorrection, submit } from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const june = {
  month: '2025-06',
  monthlyAmount: "3'000",
  hours: '92:30',
  qualifiedHours: '4',
  nights: '12',
  nightDegree: 'DEGREE_3',
  insuredPersons: '2',
  sharedNights: '3',
  sharedNightRate: '61.40',
  sickPay: '310.40',
};

/** For the insured person's child. */
const assistanceOf = (assistanceContribution: object) => ({
  beneficiaryId: counter.claire.child,
  bankAccountId: counter.claire.bankAccount,
  decisionNumber: '320/2024/123456/0',
  form: { assistanceContribution },
});

const fields = `
  lines { kind servedOn servedUntil description quantity unitPrice { amount } amount { amount } }
  details { __typename ... on AssistanceContributionDetails {
    month monthlyAmount { amount currency } nightDegree nightRate { amount } insuredPersons } }`;

async function read(id: string | undefined, locale: 'fr' | 'de' = 'fr') {
  const { data, codes } = await counter.ask<{ claim: object }>(
    counter.claire,
    `query ($id: ID!) { claim(id: $id) { reference total { amount } period { start end } form { code }
      warnings { code } ${fields} } }`,
    { id },
    { locale },
  );
  expect(codes).toEqual([]);
  return data.claim;
}

const preview = async (entry: object) => {
  const { data } = await counter.ask<{ previewClaim: object }>(
    counter.claire,
    `query ($input: ClaimInput!) { previewClaim(input: $input) {
      amounts { lines { path amount { amount } } total { amount } } problems { path code } warnings { code } } }`,
    { input: assistanceOf(entry) },
  );
  return data.previewClaim;
};

describe('a month of assistance', () => {
  test('is sent and read again as the office has it, with what the law says about it', async () => {
    const { claim, problems } = await submit(counter, 'june', assistanceOf(june));
    expect(problems).toEqual([]);
    expect(await read(claim?.id)).toEqual({
      reference: expect.stringMatching(/^318\.536-\d{4}-\d{5}$/),
      total: { amount: '5445.25' },
      period: { start: '2025-06-01', end: '2025-06-30' },
      form: { code: 'ASSISTANCE_CONTRIBUTION' },
      warnings: [
        { code: 'ASSISTANCE_RIGHT_EXPIRED' },
        { code: 'ASSISTANCE_MONTH_ABOVE_LIMIT' },
        { code: 'ASSISTANCE_CERTIFICATE_EXPECTED' },
      ],
      lines: [
        line('HOURS', 'Heures effectivement fournies', ['92.5000', '35.30', '3265.25']),
        line('QUALIFIED_HOURS', 'Heures effectivement fournies avec une qualification particulière', [
          '4.0000',
          '52.95',
          '211.80',
        ]),
        line('NIGHTS', 'Forfaits de nuit effectivement fournis', ['12.0000', '122.80', '1473.60']),
        line('SHARED_NIGHTS', 'Nuits durant lesquelles un assistant prend en charge plusieurs assurés', [
          '3.0000',
          '61.40',
          '184.20',
        ]),
        line('SICK_PAY', "Maintien du paiement du salaire visé à l'art. 324a CO (l'assistant est malade)", [
          '1.0000',
          '310.40',
          '310.40',
        ]),
      ],
      details: {
        __typename: 'AssistanceContributionDetails',
        month: '2025-06-01',
        monthlyAmount: { amount: '3000.00', currency: 'CHF' },
        nightDegree: 'DEGREE_3',
        nightRate: { amount: '122.80' },
        insuredPersons: 2,
      },
    });
    expect(await read(claim?.id, 'de')).toMatchObject({
      lines: [{ description: 'Tatsächlich geleistete Stunden' }, {}, {}, {}, {}],
    });
  });

  test('is kept for ever with its rates', async () => {
    const { claim } = await submit(counter, 'kept', assistanceOf(june));
    const [kept] = await counter.rows<{ content: string }>(
      sql`select content from claim_submission where claim_id = ${claim?.id}`,
    );
    expect(JSON.parse(kept?.content ?? '')).toMatchObject({
      form: 'ASSISTANCE_CONTRIBUTION',
      typed: { form: { assistanceContribution: { hours: '92:30' } } },
      total: '5445.25',
      details: {
        month: '2025-06-01',
        monthlyAmount: '3000.00',
        nightDegree: 'DEGREE_3',
        nightRate: '122.80',
        insuredPersons: 2,
      },
    });
  });

  test('that was invoiced before is said while the next is typed, with its reference and in the year’s sum', async () => {
    const { claim } = await submit(counter, 'may', assistanceOf({ month: '2024-05', hours: '100' }));
    const again = { month: '2024-05', monthlyAmount: '300', hours: '1' };
    expect(await preview(again)).toEqual({
      amounts: {
        lines: [{ path: ['form', 'assistanceContribution', 'hours'], amount: { amount: '34.30' } }],
        total: { amount: '34.30' },
      },
      problems: [],
      warnings: [
        { code: 'ASSISTANCE_RIGHT_EXPIRED' },
        { code: 'ASSISTANCE_MONTH_ABOVE_LIMIT' },
        { code: 'CLAIM_MADE_BEFORE' },
      ],
    });
    expect(await preview({ ...again, month: '2024-06', monthlyAmount: '286' })).toMatchObject({
      warnings: [{ code: 'ASSISTANCE_RIGHT_EXPIRED' }, { code: 'ASSISTANCE_YEAR_ABOVE_LIMIT' }],
    });
    expect(claim?.reference).toMatch(/^318\.536-/);
  });

  test('is corrected: what the correction says takes the place of the former, and counts once', async () => {
    const march = { month: '2023-03', monthlyAmount: '1000', nights: '2', nightDegree: 'DEGREE_1' };
    const { claim } = await submit(counter, 'march', assistanceOf(march));
    const id = claim?.id ?? '';
    await requestCorrection(counter, id, 1);
    const corrected = assistanceOf({ month: '2023-03', monthlyAmount: '1000', hours: '43' });
    const { problems } = await amend(counter, 'corrected', { id, version: 2 }, corrected);
    expect(problems).toEqual([]);
    expect(await read(id)).toMatchObject({
      total: { amount: '1474.90' },
      warnings: [{ code: 'ASSISTANCE_RIGHT_EXPIRED' }],
      lines: [{ kind: 'ASSISTANCE_HOURS' }],
      details: { nightDegree: null, nightRate: null },
    });
    const rows = await counter.rows(sql`select month from assistance_contribution where claim_id = ${id}`);
    expect(rows).toHaveLength(1);
  });

  test('costs one statement beside the claim and its lines', async () => {
    const { claim } = await submit(counter, 'statements', assistanceOf(june));
    counter.statements.length = 0;
    await read(claim?.id);
    const own = counter.statements.filter((text) => text.includes('assistance_contribution'));
    expect(own).toHaveLength(1);
    await expect(`${own[0]?.trim()};\n`).toMatchFileSnapshot('sql/assistance-details.sql');
  });
});

function line(kind: string, description: string, figures: string[]) {
  const [quantity, unitPrice, amount] = figures;
  return {
    kind: `ASSISTANCE_${kind}`,
    description,
    servedOn: '2025-06-01',
    servedUntil: '2025-06-30',
    quantity,
    unitPrice: { amount: unitPrice },
    amount: { amount },
  };
}

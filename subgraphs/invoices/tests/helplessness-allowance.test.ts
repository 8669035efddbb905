import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amend, type Counter, openCounter, requestCorrection, submit } from './counter.ts';
import { read as readFile, readyFile } from './uploads.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const home = {
  firstNight: '01.01.2025',
  lastNight: '31.01.2025',
  place: 'AT_HOME',
  helplessnessDegree: 'MODERATE',
  intensiveCareDegree: 'SIX_HOURS',
};
const hospital = { ...home, firstNight: '01.02.2025', lastNight: '28.02.2025', place: 'HOSPITAL' };
const careHome = {
  ...home,
  firstNight: '01.03.2025',
  lastNight: '30.03.2025',
  place: 'CARE_HOME_PAID',
  intensiveCareDegree: 'NONE',
};
const ownCost = { ...home, firstNight: '31.03.2025', lastNight: '31.03.2025', place: 'CARE_HOME_OWN_COST' };

const allowanceOf = (stays: readonly object[], attachmentIds: readonly string[] = []) => ({
  beneficiaryId: counter.claire.child,
  bankAccountId: counter.claire.bankAccount,
  decisionNumber: '320/2024/123456/0',
  attachmentIds,
  form: { helplessnessAllowance: { year: '2025', quarter: 'Q1', stays } },
});

const fields = `lines { kind description servedOn servedUntil quantity unitPrice { amount } amount { amount } }
  details { __typename ... on HelplessnessAllowanceDetails { periodStart periodEnd
    stays { firstNight lastNight nights place helplessnessDegree intensiveCareDegree } } }`;
const whole = `query ($id: ID!) { claim(id: $id) { reference total { amount } form { code } warnings { code message }
  document { url } ${fields} } }`;

interface Whole {
  readonly claim: { readonly document: { readonly url: string } };
}

const line = (description: string, days: readonly string[], figures: readonly string[]) => ({
  kind: description.startsWith('Allocation') ? 'HELPLESSNESS_DAYS' : 'INTENSIVE_CARE_DAYS',
  description,
  servedOn: days[0],
  servedUntil: days[1] ?? null,
  quantity: figures[0],
  unitPrice: { amount: figures[1] },
  amount: { amount: figures[2] },
});

describe('a mother sends the nights of a quarter', () => {
  test('and the office reads them with their places, their rates, and the attestation that the law wants', async () => {
    const { id: attestation } = await readyFile(counter, 'attestation.pdf');
    const input = allowanceOf([home, hospital, careHome, ownCost], [attestation]);
    const { claim, problems } = await submit(counter, 'quarter', input);
    expect(problems).toEqual([]);
    const { data } = await counter.ask<Whole>(counter.dufour, whole, { id: claim?.id });
    const allowance = 'Allocation pour impotent, degré moyen';
    const supplement = 'Supplément pour soins intenses, 6 heures';
    expect(data.claim).toMatchObject({
      reference: expect.stringMatching(/^318\.632\.2-\d{4}-\d{5}$/),
      total: { amount: '6016.50' },
      form: { code: 'HELPLESSNESS_ALLOWANCE' },
      warnings: [
        {
          code: 'HELPLESSNESS_HOSPITAL_MONTHS',
          message: expect.stringMatching(/02\.2025.*Attestations attendues : 1\./),
        },
      ],
      lines: [
        line(allowance, ['2025-01-01', '2025-01-31'], ['31.0000', '42.00', '1302.00']),
        line(supplement, ['2025-01-01', '2025-01-31'], ['31.0000', '58.80', '1822.80']),
        line(allowance, ['2025-02-01', '2025-02-28'], ['28.0000', '42.00', '1176.00']),
        line(supplement, ['2025-02-01', '2025-02-28'], ['28.0000', '58.80', '1646.40']),
        line(allowance, ['2025-03-01', '2025-03-30'], ['30.0000', '0.00', '0.00']),
        line(allowance, ['2025-03-31'], ['1.0000', '10.50', '10.50']),
        line(supplement, ['2025-03-31'], ['1.0000', '58.80', '58.80']),
      ],
      details: {
        __typename: 'HelplessnessAllowanceDetails',
        periodStart: '2025-01-01',
        periodEnd: '2025-03-31',
        stays: [
          { firstNight: '2025-01-01', lastNight: '2025-01-31', nights: 31, place: 'AT_HOME' },
          { nights: 28, place: 'HOSPITAL', helplessnessDegree: 'MODERATE', intensiveCareDegree: 'SIX_HOURS' },
          { nights: 30, place: 'CARE_HOME_PAID', intensiveCareDegree: 'NONE' },
          { nights: 1, place: 'CARE_HOME_OWN_COST' },
        ],
      },
    });
    const copy = await readFile(counter, data.claim.document.url, counter.dufour);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(copy?.bytes ?? [])), {
      mergePages: true,
    });
    const words = text.replace(/\s+/g, ' ');
    expect(words).toContain('Période comptable');
    expect(words).toContain("Non payé : l'assurance prend le home en charge");
    expect(words).toContain('30 nuits');
  });

  test('and corrects them: the stays of the correction take the place of the former', async () => {
    const { claim } = await submit(counter, 'to-correct', allowanceOf([home, ownCost], await attested()));
    const id = claim?.id ?? '';
    await requestCorrection(counter, id, 1);
    const { problems } = await amend(counter, 'corrected', { id, version: 2 }, allowanceOf([home]));
    expect(problems).toEqual([]);
    const [rows] = await counter.rows(sql`select
      (select count(*) from helplessness_stay where claim_id = ${id})::int as stays,
      (select count(*) from helplessness_allowance where claim_id = ${id})::int as allowances`);
    expect(rows).toEqual({ stays: 1, allowances: 1 });
  });
});

const attested = async () => [(await readyFile(counter, 'attestation.pdf')).id];

test('a preview counts the nights, names what was claimed before, and demands the hospital’s document', async () => {
  await submit(counter, 'before', allowanceOf([home]));
  const preview = `query ($input: ClaimInput!) { previewClaim(input: $input) {
    amounts { lines { path amount { amount } count } total { amount } } problems { path code } warnings { code } } }`;
  const { data } = await counter.ask<{ previewClaim: { warnings: readonly { code: string }[] } }>(
    counter.claire,
    preview,
    { input: allowanceOf([{ ...home, place: 'HOSPITAL' }]) },
  );
  const path = ['form', 'helplessnessAllowance', 'stays', '0'];
  expect(data.previewClaim).toMatchObject({
    amounts: {
      lines: [
        { path: [...path, 'helplessness'], amount: { amount: '1302.00' }, count: 31 },
        { path: [...path, 'intensiveCare'], amount: { amount: '1822.80' }, count: 31 },
      ],
      total: { amount: '3124.80' },
    },
    problems: [{ path: ['attachmentIds'], code: 'HELPLESSNESS_DOCUMENTS_MISSING' }],
  });
  expect(data.previewClaim.warnings.map(({ code }) => code)).toContain('CLAIM_MADE_BEFORE');
});

test('a page of such claims costs the same statements for 1 and for 20', async () => {
  const { claim } = await submit(counter, 'to-copy', allowanceOf([home, { ...ownCost, place: 'AT_HOME' }]));
  for (const table of ['claim', 'claim_line', 'helplessness_allowance', 'helplessness_stay']) {
    const key = table === 'claim' ? 'id' : 'claim_id';
    await counter.rows(
      sql.raw(`insert into ${table} select (jsonb_populate_record(r, jsonb_build_object(
        '${key}', md5('${claim?.id}' || n), 'reference', 'copy-' || n))).*
        from ${table} r, generate_series(2, 20) n where r.${key} = '${claim?.id}'`),
    );
  }
  const statementsFor = async (first: number) => {
    counter.statements.length = 0;
    const { data } = await counter.ask<{ claims: { nodes: object[] } }>(
      counter.claire,
      `query ($first: Int) { claims(filter: { form: HELPLESSNESS_ALLOWANCE }, first: $first) { nodes { id ${fields} } } }`,
      { first },
    );
    expect(data.claims.nodes).toHaveLength(first);
    expect(data.claims.nodes[0]).toMatchObject({ details: { stays: [{ nights: 31 }, { nights: 1 }] } });
    return [...counter.statements];
  };
  const one = await statementsFor(1);
  expect(await statementsFor(20)).toEqual(one);
  await expect(`${one.map((text) => text.trim()).join(';\n\n')};\n`).toMatchFileSnapshot(
    'sql/helplessness-page.sql',
  );
});

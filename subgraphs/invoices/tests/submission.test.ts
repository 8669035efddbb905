import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, claimOf, openCounter, submit } from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const claimCount = async () => {
  const [row] = await counter.rows<{ count: string }>(sql`select count(*) from claim`);
  return Number(row?.count);
};

describe('an insured person submits a claim', () => {
  test('and reads it as the office has it', async () => {
    const { claim, problems } = await submit(counter, 'as-the-office-has-it');
    expect(problems).toEqual([]);
    expect(claim).toMatchObject({
      status: 'IN_PROCESS',
      version: 1,
      reference: expect.stringMatching(/^318\.632-2026-\d{5}$/),
    });
    const whole = `query ($id: ID!) { claim(id: $id) {
      form { code number title } beneficiary { id } bankAccount { id } decisionNumber remark officerMessage
      period { start end } total { amount currency }
      lines { servedOn description quantity unitPrice { amount } tariffPosition amount { amount } }
      details { ... on OtherInvoiceDetails { invoiceNumber invoiceDate } }
      history { from to by reason } } }`;
    const { data } = await counter.ask<{ claim: object }>(counter.claire, whole, { id: claim?.id });
    expect(data.claim).toEqual({
      form: { code: 'OTHER_INVOICE', number: '318.632', title: 'Facture' },
      beneficiary: { id: counter.claire.child },
      bankAccount: { id: counter.claire.bankAccount },
      decisionNumber: '320/2024/123456/0',
      remark: 'Merci',
      officerMessage: null,
      period: { start: '2026-06-04', end: '2026-06-11' },
      total: { amount: '238.88', currency: 'CHF' },
      lines: [
        {
          servedOn: '2026-06-04',
          description: 'Ergothérapie',
          quantity: '1.5000',
          unitPrice: { amount: '95.55' },
          tariffPosition: null,
          amount: { amount: '143.33' },
        },
        {
          servedOn: '2026-06-11',
          description: 'Ergothérapie',
          quantity: '1.0000',
          unitPrice: { amount: '95.55' },
          tariffPosition: '905.500.2',
          amount: { amount: '95.55' },
        },
      ],
      details: { invoiceNumber: 'A-17', invoiceDate: '2026-06-30' },
      history: [{ from: null, to: 'IN_PROCESS', by: 'OWNER', reason: null }],
    });
  });

  test('and what was submitted is kept with its hash, without AVS number and IBAN in clear', async () => {
    const { claim } = await submit(counter, 'kept');
    const [kept] = await counter.rows<
      Record<'content' | 'iban' | 'avs_number' | 'content_hash' | 'hash', string>
    >(
      sql`select *, encode(sha256(convert_to(content, 'UTF8')), 'hex') as hash from claim_submission where claim_id = ${claim?.id}`,
    );
    expect(kept?.hash).toBe(kept?.content_hash);
    const content = JSON.parse(kept?.content ?? '');
    expect(content).toMatchObject({
      schemaVersion: 3,
      typed: claimOf(counter.claire),
      beneficiary: { givenName: 'Théo', birthDate: '2014-09-03' },
      bankAccount: { holder: 'Claire Favre' },
      total: '238.88',
    });
    expect(JSON.stringify(kept)).not.toMatch(/7561234567897|756\.1234|CH93|00762011623852957/);
    const { vault } = counter.running.invoices;
    expect(await vault.unseal('invoices.iban', kept?.iban ?? '')).toBe('CH9300762011623852957');
    expect(await vault.unseal('invoices.avs-number', kept?.avs_number ?? '')).toBe('7561234567897');
    expect(content.bankAccount.iban).toBe(vault.fingerprint('invoices.iban', 'CH9300762011623852957'));
  });

  test('and nobody changes what was submitted, nor its history', async () => {
    await submit(counter, 'unchangeable');
    for (const table of ['claim_submission', 'claim_transition', 'audit_entry'])
      for (const change of ['delete from', 'truncate'])
        await expect(counter.rows(sql.raw(`${change} ${table}`))).rejects.toThrow();
    await expect(counter.rows(sql`update claim_transition set reason = 'x'`)).rejects.toThrow();
  });
});

describe('all problems come at once', () => {
  const wrong = () => ({
    beneficiaryId: counter.claire.child,
    bankAccountId: 'not-a-key',
    remark: 'x'.repeat(1001),
    form: { otherInvoice: { lines: [{ quantity: '-1', unitPrice: 'dix' }] } },
  });
  const expected = [
    ['bankAccountId', 'VALUE_NOT_IN_LIST', 'Choisissez une valeur de la liste pour le champ IBAN.'],
    ['decisionNumber', 'FIELD_REQUIRED', 'Le champ Numéro de décision est obligatoire.'],
    ['form.otherInvoice.invoiceDate', 'FIELD_REQUIRED', 'Le champ Date de la facture est obligatoire.'],
    [
      'form.otherInvoice.lines.0.servedOn',
      'FIELD_REQUIRED',
      'Le champ Date des prestations dispensées est obligatoire.',
    ],
    ['form.otherInvoice.lines.0.description', 'FIELD_REQUIRED', 'Le champ Prestation est obligatoire.'],
    ['form.otherInvoice.lines.0.quantity', 'NUMBER_NEGATIVE', 'Indiquez le nombre sans le signe moins.'],
    ['form.otherInvoice.lines.0.unitPrice', 'AMOUNT_MALFORMED', expect.any(String)],
    ['remark', 'FIELD_TOO_LONG', 'Le champ Remarque accepte 1000 caractères au plus ; il en a 1001.'],
  ];

  test('from a submission, which writes nothing', async () => {
    const before = await claimCount();
    const { claim, problems } = await submit(counter, 'wrong', wrong());
    expect(claim).toBeNull();
    expect(problems?.map(({ path, code, message }) => [path.join('.'), code, message])).toEqual(expected);
    expect(await claimCount()).toBe(before);
  });

  test('from a preview, the same, with what can be computed', async () => {
    const preview = `query ($input: ClaimInput!) { previewClaim(input: $input) {
      amounts { lines { path amount { amount } } total { amount currency } } problems { path code message } } }`;
    interface Preview {
      readonly previewClaim: {
        readonly amounts: object;
        readonly problems: readonly { path: string[]; code: string; message: string }[];
      };
    }
    const { data } = await counter.ask<Preview>(counter.claire, preview, { input: wrong() });
    const { problems } = data.previewClaim;
    expect(problems.map(({ path, code, message }) => [path.join('.'), code, message])).toEqual(expected);
    const right = await counter.ask<Preview>(counter.claire, preview, { input: claimOf(counter.claire) });
    expect(right.data.previewClaim).toEqual({
      amounts: {
        lines: [
          { path: ['form', 'otherInvoice', 'lines', '0'], amount: { amount: '143.33' } },
          { path: ['form', 'otherInvoice', 'lines', '1'], amount: { amount: '95.55' } },
        ],
        total: { amount: '238.88', currency: 'CHF' },
      },
      problems: [],
    });
  });

  test('in the language of the page', async () => {
    const preview = 'query ($input: ClaimInput!) { previewClaim(input: $input) { problems { message } } }';
    const { data } = await counter.ask<{ previewClaim: { problems: { message: string }[] } }>(
      counter.claire,
      preview,
      { input: { ...claimOf(counter.claire), decisionNumber: null } },
      { locale: 'de' },
    );
    expect(data.previewClaim.problems).toEqual([
      { message: 'Das Feld Verfügungsnummer muss ausgefüllt werden.' },
    ]);
  });

  test('by the database’s clock: today is accepted, tomorrow is not', async () => {
    const [{ today = '', tomorrow = '' } = {}] = await counter.rows<Record<'today' | 'tomorrow', string>>(
      sql`select (clock_timestamp() at time zone 'Europe/Zurich')::date::text as today,
        ((clock_timestamp() at time zone 'Europe/Zurich')::date + 1)::text as tomorrow`,
    );
    const on = (servedOn: string) => ({
      ...claimOf(counter.claire),
      form: {
        otherInvoice: { invoiceDate: today, lines: [{ servedOn, description: 'Soin', unitPrice: '1' }] },
      },
    });
    expect((await submit(counter, 'today', on(today))).problems).toEqual([]);
    expect((await submit(counter, 'tomorrow', on(tomorrow))).problems?.map(({ code }) => code)).toEqual([
      'CLAIM_DAY_IN_FUTURE',
    ]);
  });

  test('and characters that no text may hold are left out', async () => {
    const typed = { ...claimOf(counter.claire), remark: 'a\u0000b\ud800c' };
    const { claim } = await submit(counter, 'odd\u0000characters', typed);
    const [row] = await counter.rows(sql`select remark from claim where id = ${claim?.id}`);
    expect(row).toEqual({ remark: 'ab\ufffdc' });
  });
});

describe('only what is one’s own', () => {
  test('can be claimed for: another person’s beneficiary and account are not in the list', async () => {
    const { problems } = await submit(counter, 'not-mine', claimOf(counter.claire), counter.rochat);
    expect(problems?.map(({ path, code }) => [...path, code])).toEqual([
      ['beneficiaryId', 'VALUE_NOT_IN_LIST'],
      ['bankAccountId', 'VALUE_NOT_IN_LIST'],
    ]);
  });

  test('also by an officer, though he sees the files of the office', async () => {
    const { problems } = await submit(counter, 'not-his', claimOf(counter.claire), counter.dufour);
    expect(problems).toHaveLength(2);
  });

  test('and nobody claims without an account', async () => {
    const command =
      'mutation ($input: ClaimInput!) { submitClaim(input: $input, idempotencyKey: "x") { problems { code } } }';
    expect((await counter.ask(null, command, { input: claimOf(counter.claire) })).codes).toEqual([
      'UNAUTHENTICATED',
    ]);
  });
});

describe('the same key', () => {
  test('answers the same claim when the call is repeated', async () => {
    const first = await submit(counter, 'repeated');
    const before = await claimCount();
    const second = await submit(counter, 'repeated');
    expect(second.claim).toEqual(first.claim);
    expect(await claimCount()).toBe(before);
  });

  test('makes one claim of ten calls at the same moment', async () => {
    const before = await claimCount();
    const calls = await Promise.all(Array.from({ length: 10 }, () => submit(counter, 'parallel')));
    expect(new Set(calls.map(({ claim }) => claim?.id)).size).toBe(1);
    expect(await claimCount()).toBe(before + 1);
  });

  test('refuses another claim', async () => {
    await submit(counter, 'other');
    const { claim, problems } = await submit(counter, 'other', {
      ...claimOf(counter.claire),
      remark: 'Autre',
    });
    expect(claim).toBeNull();
    expect(problems).toMatchObject([{ path: ['idempotencyKey'], code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('stays free after a claim with problems', async () => {
    await submit(counter, 'corrected', { ...claimOf(counter.claire), decisionNumber: '' });
    expect((await submit(counter, 'corrected')).claim?.status).toBe('IN_PROCESS');
  });

  test('has at least one character and at most 200', async () => {
    expect((await submit(counter, ' ')).problems).toMatchObject([
      { path: ['idempotencyKey'], code: 'FIELD_REQUIRED' },
    ]);
    expect((await submit(counter, 'k'.repeat(201))).problems).toMatchObject([{ code: 'FIELD_TOO_LONG' }]);
  });
});

test('twenty people at the same moment get twenty references', async () => {
  const claims = await Promise.all(
    Array.from({ length: 20 }, (_, index) => submit(counter, `at-once-${index}`)),
  );
  expect(new Set(claims.map(({ claim }) => claim?.reference)).size).toBe(20);
});

test('the six forms are there for anybody, each in his language', async () => {
  const { data } = await counter.ask<{ claimForms: { number: string; title: string }[] }>(
    null,
    '{ claimForms { number title } }',
    {},
    { locale: 'it' },
  );
  expect(data.claimForms).toHaveLength(6);
  expect(data.claimForms.at(-1)).toEqual({ number: '318.632', title: 'Fattura' });
});

import { createHash } from 'node:crypto';
import { password } from '@guichet/stack/cast/password.ts';
import { paper } from '@guichet/stack/testing/paper.ts';
import { sql } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asker, accept, type Counter, claimOf, openCounter, saveDraft, submit } from './counter.ts';
import { files, readyFile } from './uploads.ts';

/** What the three subgraphs keep of a person: handed over as a ZIP, and forgotten when the account is closed. */
const canary = 'CANARI-4711';
const begun = (remark: string) => ({ remark, form: { otherInvoice: {} } });
let counter: Counter;
let zip: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Somebody else's claim, document and draft. */
async function plantCanaries() {
  const { claim } = await submit(counter, 'canary', { ...claimOf(counter.claire), remark: null });
  for (const table of ['claim', 'claim_line', 'other_invoice'])
    await counter.rows(
      sql`update ${sql.identifier(table)} set owner_account_id = ${counter.blanc.id}
          where ${sql.identifier(table === 'claim' ? 'id' : 'claim_id')} = ${claim?.id}`,
    );
  await counter.rows(sql`update claim set remark = ${canary} where id = ${claim?.id}`);
  await counter.rows(
    sql`insert into claim_submission select (jsonb_populate_record(s, jsonb_build_object(
          'owner_account_id', ${counter.blanc.id}::uuid, 'claim_version', 9, 'content', ${canary}::text))).*
        from claim_submission s where claim_id = ${claim?.id}`,
  );
  await readyFile(counter, `${canary}.pdf`, paper({ remark: canary }), counter.blanc);
  await saveDraft(counter, 'theirs', { input: begun(canary) }, counter.blanc);
}

interface Copy {
  readonly id: string;
  readonly status: string;
  readonly expiresAt: string | null;
  readonly size: number | null;
  readonly url: string | null;
}

const identity = { door: 'identity' } as const;
const copy = '{ id status expiresAt size url }';

async function wish(key: string, typed: string | null = password, asker: Asker = counter.claire) {
  const { data } = await counter.ask<{
    exportMyData: { dataExport: Copy | null; problems: { path: string[]; code: string }[] };
  }>(
    asker,
    `mutation ($password: String, $key: ID!) { exportMyData(password: $password, idempotencyKey: $key) {
      dataExport ${copy} problems { path code } } }`,
    { password: typed, key },
    identity,
  );
  return data.exportMyData;
}

async function copies(asker: Asker = counter.claire) {
  const query = `{ viewer { dataExports ${copy} } }`;
  const { data } = await counter.ask<{ viewer: { dataExports: Copy[] } }>(asker, query, {}, identity);
  return data.viewer.dataExports;
}

async function exported(key: string): Promise<Copy> {
  const { dataExport, problems } = await wish(key);
  expect(problems).toEqual([]);
  const find = async () => (await copies()).find(({ id }) => id === dataExport?.id);
  await expect.poll(async () => (await find())?.status, { timeout: 30_000 }).toBe('READY');
  const ready = await find();
  if (!ready) throw new Error('The copy is gone');
  return ready;
}

async function give(url: string | null, asker: Asker = counter.claire) {
  return counter.running.identity.door.get({
    ticket: (url ?? '').replace('/documents/', ''),
    passport: await counter.passport(asker),
    slip: {
      locale: 'fr',
      clientAddress: null,
      deadline: Date.now() + 10_000,
      traceparent: null,
      device: null,
      userAgent: null,
    },
  });
}

async function download({ url, size }: Copy): Promise<Uint8Array> {
  const handout = await give(url);
  if (handout.status !== 200) throw new Error(`The copy answers ${handout.status}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of handout.file.bytes) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  expect(handout.file).toMatchObject({ mediaType: 'application/zip', length: size });
  expect(bytes).toHaveLength(size ?? 0);
  return new Uint8Array(bytes);
}

test('a person with claims, documents and a draft gets a copy', async () => {
  const file = await readyFile(counter, '../ordonnance.pdf');
  const { claim } = await submit(counter, 'sent', { ...claimOf(counter.claire), attachmentIds: [file.id] });
  await accept(counter, claim?.id ?? '', 1);
  await submit(counter, 'in treatment');
  await readyFile(counter, 'jamais-envoyé.png', files.png);
  await saveDraft(counter, 'mine', { input: begun('Un brouillon à moi') });
  await plantCanaries();
  zip = unzipSync(await download(await exported('first')));
  expect(Object.keys(zip).length).toBeGreaterThan(30);
}, 60_000);

const text = (name: string) => strFromU8(zip[name] ?? new Uint8Array());
const json = (name: string): readonly Record<string, unknown>[] => JSON.parse(text(name));

test('a copy holds what each office keeps, under names that a person understands', () => {
  expect(text('LISEZMOI.txt')).toMatch(/^Copie de vos données au guichet, demandée le \d\d\.\d\d\.\d{4}\n/);
  expect(json('1-compte/compte.json')).toMatchObject([{ familyName: 'Favre', mobilePhone: '+41790000001' }]);
  expect(json('1-compte/personnes-assurees.json')[0]).toMatchObject({
    avsNumber: expect.stringMatching(/^756/),
  });
  expect(json('1-compte/comptes-bancaires.json')[0]).toMatchObject({ iban: expect.stringMatching(/^CH/) });
  expect(json('2-demandes/demandes.json')).toHaveLength(2);
  expect(json('2-demandes/demandes-telles-qu-envoyees.json')[0]).toMatchObject({ claimVersion: 1 });
  expect(json('2-demandes/brouillons.json')).toMatchObject([{ typed: { remark: 'Un brouillon à moi' } }]);
  expect(json('3-paiements/paiements.json')).toMatchObject([{ status: expect.any(String) }]);
});

test('the documents and the copies of the claims are in it, and no name leads out of its folder', () => {
  const names = Object.keys(zip).filter((name) => name.startsWith('4-documents/'));
  const sent = names.find((name) => name.endsWith('ordonnance.pdf')) ?? '';
  expect(sent).toMatch(/^4-documents\/318\.632-\d{4}-\d+\/[^/]+$/);
  expect(Buffer.from(zip[sent] ?? [])).toEqual(files.pdf);
  expect(Buffer.from(zip['4-documents/jamais-envoyé.png'] ?? [])).toEqual(files.png);
  const copies = names.filter((name) => /\/318\.632-\d{4}-\d+\.pdf$/.test(name));
  expect(copies).toHaveLength(2);
  for (const name of copies) expect(strFromU8((zip[name] ?? new Uint8Array()).slice(0, 5))).toBe('%PDF-');
});

test('the fingerprint on the copy of a claim is that of the text that was sent, which is there beside it', async () => {
  const sent = json('2-demandes/demandes-telles-qu-envoyees.json').map(({ content }) =>
    createHash('sha256').update(String(content)).digest('hex'),
  );
  const printed: string[] = [];
  for (const [name, bytes] of Object.entries(zip)) {
    if (!/\/318\.632-\d{4}-\d+\.pdf$/.test(name)) continue;
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text: said } = await extractText(pdf, { mergePages: true });
    printed.push(/[0-9a-f]{64}/.exec(said)?.[0] ?? '');
  }
  expect(printed).toHaveLength(2);
  expect(sent).toEqual(expect.arrayContaining(printed));
});

test('what proves who a person is stays in the house', () => {
  const all = Object.keys(zip)
    .filter((name) => name.endsWith('.json'))
    .map(text)
    .join('');
  expect(all).not.toMatch(/argon2|passwordHash|tokenHash|Fingerprint|fileKey|storageKey/);
});

test('another account’s data can’t be in it', () => {
  for (const [name, bytes] of Object.entries(zip)) {
    expect(name).not.toContain(canary);
    expect(Buffer.from(bytes).includes(canary), name).toBe(false);
    expect(Buffer.from(bytes).includes(counter.blanc.id), name).toBe(false);
  }
});

test('every table of every subgraph is in the copy, or is known to be nobody’s', async () => {
  const nobodys = [
    'access_token',
    // Of somebody who has no account yet, for some minutes.
    'activation_code',
    'api_budget',
    'api_client_secret',
    'auxiliary_means_entry',
    'bank_credit',
    'bank_entry',
    'bank_message',
    'capped_act',
    'client_account',
    'client_account_transition',
    'credit_application',
    'credit_note',
    'credit_note_number',
    'finance_case_number',
    'invoice_number',
    'invoice_payment',
    'invoice_reminder',
    'local_message',
    'message',
    'monthly_closing',
    'monthly_invoice',
    'monthly_invoice_transition',
    'order_number',
    'payout_batch',
    'payout_batch_entry',
    'pending_registration',
    'provider',
    'provider_event',
    'provider_transition',
    'recap',
    'request_batch',
    'sandbox_clock',
    'second_factor_ceremony',
    'service',
    'service_edition',
    'service_fee',
    'sign_in_failure',
    // What figures count of accounts and companies, without who they are.
    'standing',
    'tariff',
    'terms_version',
    'webhook_attempt',
    'webhook_delivery',
    'webhook_endpoint',
  ];
  const parts = Object.keys(zip).filter((name) => name.endsWith('.json'));
  let tables = 0;
  for (const name of ['identity', 'invoices', 'billing'] as const) {
    const rows = await counter.rows<{ name: string }>(
      sql`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
          and c.relkind in ('r', 'p') and not c.relispartition`,
      name,
    );
    tables += rows.filter((row) => !nobodys.includes(row.name)).length;
  }
  expect(parts).toHaveLength(tables);
});

test('the person is told by e-mail, once', async () => {
  const subjects = async () =>
    (await counter.mails('claire.favre@exemple.ch')).filter(({ subject }) =>
      /copie de vos données/.test(subject ?? ''),
    );
  await expect.poll(subjects, { timeout: 15_000 }).toHaveLength(1);
  expect((await subjects())[0]?.links[0]).toMatch(/\/compte\/donnees$/);
});

test('the address opens for nobody else', async () => {
  const [ready] = await copies();
  expect(await give(ready?.url ?? null, counter.blanc)).toEqual({ status: 404 });
  expect(await copies(counter.blanc)).toEqual([]);
});

test('a wrong password gets no copy; the same key again the same one; and three a day are enough', async () => {
  expect((await wish('x', 'faux')).problems).toMatchObject([{ path: ['password'], code: 'PASSWORD_WRONG' }]);
  expect((await wish('x', null)).problems).toMatchObject([{ path: ['password'], code: 'FIELD_REQUIRED' }]);
  const again = await Promise.all(Array.from({ length: 3 }, () => wish('second')));
  expect(new Set(again.map(({ dataExport }) => dataExport?.id)).size).toBe(1);
  expect((await wish('third')).problems).toEqual([]);
  expect(await wish('fourth')).toMatchObject({
    dataExport: null,
    problems: [{ code: 'DATA_EXPORT_TOO_OFTEN' }],
  });
  expect((await wish('first')).problems).toEqual([]);
  await expect
    .poll(async () => (await copies()).map(({ status }) => status), { timeout: 30_000 })
    .toEqual(['READY', 'READY', 'READY']);
});

test('a copy whose seven days are over is gone, with its bytes', async () => {
  const [ready] = await copies();
  const { url, id } = ready ?? { url: null, id: '' };
  await counter.rows(
    sql`update data_export set expires_at = clock_timestamp() + interval '5 seconds' where id = ${id}`,
    'identity',
  );
  expect((await give(url)).status).toBe(200);
  await counter.rows(sql`update data_export set expires_at = clock_timestamp() where id = ${id}`, 'identity');
  expect(await give(url)).toEqual({ status: 404 });
  expect((await copies())[0]).toMatchObject({ status: 'EXPIRED', url: null });
  await counter.rows(sql`select graphile_worker.add_job('sweep-data-exports')`, 'identity');
  await expect
    .poll(
      async () =>
        (await counter.rows(sql`select attempts, file_key from data_export where id = ${id}`, 'identity'))[0],
      {
        timeout: 15_000,
      },
    )
    .toEqual({ attempts: '{}', file_key: null });
});

test('only identity asks for a person’s records', async () => {
  const queries = [
    ['invoices', `{ claimRecords(accountId: "${counter.claire.id}") { rows } }`],
    ['invoices', `mutation { forgetAccount(accountId: "${counter.claire.id}") { beneficiaryIds } }`],
    ['billing', `{ payoutRecords(accountId: "${counter.claire.id}") { rows } }`],
  ] as const;
  for (const [door, query] of queries)
    for (const asker of [counter.claire, counter.dufour])
      expect((await counter.ask(asker, query, {}, { door })).codes).toEqual(['FORBIDDEN']);
});

const close = (variables: object, asker: Asker = counter.claire) =>
  counter.ask<{ closeAccount: { closedAt: string | null; problems: { path: string[]; code: string }[] } }>(
    asker,
    'mutation ($password: String, $confirms: Boolean) { closeAccount(password: $password, confirms: $confirms) { closedAt problems { path code } } }',
    { ...variables },
    identity,
  );

test('before closing, a person learns what is kept and what goes', async () => {
  const query =
    '{ viewer { closingOutlook { claimsKept claimsInTreatment draftsDeleted organisationsInTheWay { id } } } }';
  const { data } = await counter.ask(counter.claire, query, {}, identity);
  expect(data).toEqual({
    viewer: {
      closingOutlook: { claimsKept: 2, claimsInTreatment: 1, draftsDeleted: 2, organisationsInTheWay: [] },
    },
  });
});

test('closing takes the password and a yes', async () => {
  expect((await close({ password: 'faux', confirms: false })).data.closeAccount).toEqual({
    closedAt: null,
    problems: [
      { path: ['password'], code: 'PASSWORD_WRONG' },
      { path: ['confirms'], code: 'CLOSING_NOT_CONFIRMED' },
    ],
  });
});

test('the last manager of a company finds a successor first', async () => {
  const [row] = await counter.rows<{ id: string }>(
    sql`select m.account_id as id from membership m where m.is_manager and m.account_id is not null
        and m.status = 'ACTIVE' and m.removed_at is null
        and not exists (select from membership o where o.organisation_id = m.organisation_id
          and o.id <> m.id and o.is_manager and o.status = 'ACTIVE') limit 1`,
    'identity',
  );
  const manager = { id: row?.id ?? '', roles: [] };
  expect((await close({ password, confirms: true }, manager)).data.closeAccount).toEqual({
    closedAt: null,
    problems: [{ path: [], code: 'ACCOUNT_IS_LAST_MANAGER' }],
  });
  const [account] = await counter.rows(
    sql`select closed_at from account where id = ${manager.id}`,
    'identity',
  );
  expect(account).toEqual({ closed_at: null });
});

test('a closed account is forgotten; what was sent stays, and what claims refer to', async () => {
  const { data } = await close({ password, confirms: true });
  expect(data.closeAccount.problems).toEqual([]);
  expect(data.closeAccount.closedAt).not.toBeNull();
  expect(
    await counter.rows(
      sql`select email, family_name, given_name, address from account where id = ${counter.claire.id}`,
      'identity',
    ),
  ).toEqual([{ email: '', family_name: 'Compte fermé', given_name: '', address: null }]);
  expect(
    await counter.rows(
      sql`select 1 from session where account_id = ${counter.claire.id} and ended_at is null`,
      'identity',
    ),
  ).toEqual([]);
  const mails = async () => (await counter.mails('claire.favre@exemple.ch')).map(({ subject }) => subject);
  await expect.poll(mails, { timeout: 15_000 }).toContain('Votre compte est fermé');

  await counter.rows(
    sql`update graphile_worker._private_jobs set run_at = now() where key like 'forget-account:%'`,
    'identity',
  );
  await counter.rows(sql`select graphile_worker.add_job('sweep-data-exports')`, 'identity');
  const drafts = () =>
    counter.rows(sql`select 1 from claim_draft where owner_account_id = ${counter.claire.id}`);
  await expect.poll(drafts, { timeout: 15_000 }).toEqual([]);
  const left = async (table: string) =>
    (
      await counter.rows(
        sql`select id from ${sql.identifier(table)} where owner_account_id = ${counter.claire.id}`,
      )
    ).length;
  expect([await left('claim'), await left('attachment'), await left('decision_number')]).toEqual([2, 1, 0]);
  const owned = () =>
    counter.rows(sql`select id from beneficiary where account_id = ${counter.claire.id}`, 'identity');
  await expect.poll(owned, { timeout: 15_000 }).toEqual([{ id: counter.claire.child }]);
  const copiesLeft = () => counter.rows(sql`select 1 from data_export where attempts <> '{}'`, 'identity');
  await expect.poll(copiesLeft, { timeout: 15_000 }).toEqual([]);
});

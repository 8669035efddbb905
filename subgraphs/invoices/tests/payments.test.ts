import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { claire } from '@guichet/stack/cast/cast.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, accept, type Counter, openCounter, submit } from './counter.ts';
import { openPayments, type Payments } from './payments.ts';

let counter: Counter;
let payments: Payments;
/** A job starts at once, and a busy machine takes its time. */
const patience = { timeout: 30_000 };

beforeAll(async () => {
  counter = await openCounter();
  payments = openPayments(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Read {
  readonly status: string;
  readonly version: number;
  readonly bankAccount: { readonly id: string };
  readonly payments: readonly object[];
  readonly history: readonly object[];
}

async function read(id: string, asker: Asker = counter.claire): Promise<Read | null> {
  const { data } = await counter.ask<{ claim: Read | null }>(
    asker,
    `query ($id: ID!) { claim(id: $id) { status version bankAccount { id }
      payments { bankAccountId accountHint accountHolder status toldOn refusal { code isOfAccount sentence } }
      history { from to by reason bookedOn } } }`,
    { id },
  );
  return data.claim;
}

const standsAt = (id: string, status: string) =>
  expect.poll(async () => (await read(id))?.status, patience).toBe(status);

/** A claim that the office accepted and that waits for the bank. */
async function accepted(key: string) {
  const { claim } = await submit(counter, `payments-${key}`);
  const id = claim?.id ?? '';
  await accept(counter, id, 1);
  await payments.ordered(id, 1);
  return { id, reference: claim?.reference ?? '' };
}

/** A claim of which the bank refused the payment. */
async function rejected(key: string, reasonCode = 'AC04') {
  const claim = await accepted(key);
  await payments.tell(claim.id, { outcome: 'SENT' });
  await payments.tell(claim.id, { outcome: 'REJECTED', bookedOn: payments.today, reasonCode });
  await standsAt(claim.id, 'PAYMENT_REJECTED');
  return { ...claim, version: (await read(claim.id))?.version ?? 0 };
}

const mailOf = async (subject: string, reference: string) =>
  (await counter.mails(claire.email)).filter(
    (mail) => mail.subject === subject && mail.text.includes(reference),
  );

describe('a claim that was accepted', () => {
  test('goes to the bank, is paid, and the person reads the day and gets one mail', async () => {
    const { id, reference } = await accepted('paid');
    await payments.tell(id, { outcome: 'SENT' });
    await standsAt(id, 'TRANSMITTED');
    await payments.tell(id, { outcome: 'EXECUTED', bookedOn: payments.today });
    await standsAt(id, 'PAID');
    expect(await read(id)).toMatchObject({
      payments: [{ accountHint: 'CH•• … 957', status: 'EXECUTED', toldOn: payments.today, refusal: null }],
      history: [
        { to: 'IN_PROCESS', by: 'OWNER' },
        { to: 'ACCEPTED', by: 'OFFICE' },
        { to: 'TRANSMITTED', by: 'OFFICE', bookedOn: null },
        { to: 'PAID', by: 'OFFICE', bookedOn: payments.today },
      ],
    });
    await expect
      .poll(async () => (await mailOf('Votre demande est payée', reference)).length, patience)
      .toBe(1);
    const [mail] = await mailOf('Votre demande est payée', reference);
    expect(mail?.text).toMatch(/238\.88.CHF ont été versés sur votre compte CH•• … 957/);
    expect(mail?.text).not.toContain('0076 2011');
  });

  test('is paid to another account when the bank refuses the first, and its history shows both', async () => {
    const { id, reference, version } = await rejected('again');
    expect(await read(id)).toMatchObject({
      payments: [
        {
          status: 'REJECTED',
          refusal: { code: 'AC04', isOfAccount: true, sentence: 'Ce compte est clôturé.' },
        },
      ],
      history: expect.arrayContaining([
        expect.objectContaining({ to: 'PAYMENT_REJECTED', reason: 'Ce compte est clôturé.' }),
      ]),
    });
    const told = () => mailOf("Votre demande n'a pas pu être payée", reference);
    await expect.poll(async () => (await told()).length, patience).toBe(1);
    const [mail] = await told();
    expect(mail?.text).toContain('> Ce compte est clôturé.');
    expect(mail?.links).toEqual([`http://localhost:4000/guichet/demandes/${id}`]);

    const other = await payments.otherAccount('again');
    const paid = await payments.payAgain('again', { id, version, bankAccountId: other });
    expect(paid).toMatchObject({ claim: { status: 'ACCEPTED', version: version + 1 }, problems: [] });
    await payments.ordered(id, 2);
    await payments.tell(id, { outcome: 'SENT' });
    await payments.tell(id, { outcome: 'EXECUTED', bookedOn: payments.today });
    await standsAt(id, 'PAID');
    const claim = await read(id);
    expect(claim).toMatchObject({
      bankAccount: { id: other },
      payments: [
        { bankAccountId: counter.claire.bankAccount, status: 'REJECTED' },
        { bankAccountId: other, status: 'EXECUTED', toldOn: payments.today },
      ],
    });
    expect(claim?.history.map((step) => (step as { to: string }).to)).toEqual([
      ...['IN_PROCESS', 'ACCEPTED', 'TRANSMITTED', 'PAYMENT_REJECTED'],
      ...['ACCEPTED', 'TRANSMITTED', 'PAID'],
    ]);
    const rows = await counter.rows<{ row: { at: string; details: object | null }; hash: string }>(sql`
      select hash, jsonb_build_object('office', office, 'claimId', claim_id, 'ownerAccountId', owner_account_id,
        'claimVersion', claim_version, 'from', from_status, 'to', to_status, 'by', by_side, 'actor', actor,
        'reason', reason, 'at', at, 'details', details) as row
      from claim_transition where claim_id = ${id} order by claim_version`);
    const sealed = rows.map(({ row: { at, details, ...row }, hash }) => ({
      hash,
      row: { ...row, at: Temporal.Instant.from(at), ...(details && { details }) },
    }));
    expect(verifyChain(sealed)).toEqual({ intact: true });
  });

  test('that came back from the bank after it was paid asks for an account, too', async () => {
    const { id } = await accepted('returned');
    await payments.tell(id, { outcome: 'SENT' });
    await payments.tell(id, { outcome: 'EXECUTED', bookedOn: payments.today });
    await payments.tell(id, { outcome: 'RETURNED', bookedOn: payments.today, reasonCode: 'AC06' });
    await standsAt(id, 'PAYMENT_REJECTED');
    expect(await read(id)).toMatchObject({ payments: [{ status: 'RETURNED', refusal: { code: 'AC06' } }] });
  });
});

describe('what billing tells', () => {
  test('again, late or of a payment that was replaced changes nothing, and nobody is written to twice', async () => {
    const { id, reference, version } = await rejected('late');
    const other = await payments.otherAccount('late');
    await payments.payAgain('late', { id, version, bankAccountId: other });
    const before = await read(id);
    const said = { claimId: id, decisionVersion: 2, on: payments.today };
    for (const news of [
      { ...said, payoutVersion: 2, status: 'RELEASED' },
      { ...said, payoutVersion: 3, status: 'REJECTED' },
      { ...said, payoutVersion: 9, status: 'EXECUTED' },
    ])
      expect(await payments.tellAsBilling(news)).toEqual([]);
    expect(await read(id)).toEqual(before);
    const told = () => mailOf("Votre demande n'a pas pu être payée", reference);
    await expect.poll(async () => (await told()).length, patience).toBe(1);
  });

  test('out of order brings the claim where it belongs, with every step in its history', async () => {
    const { id } = await accepted('overtaken');
    const said = { claimId: id, decisionVersion: 2, on: payments.today };
    await payments.tellAsBilling({ ...said, payoutVersion: 3, status: 'EXECUTED' });
    await payments.tellAsBilling({ ...said, payoutVersion: 2, status: 'RELEASED' });
    expect(await read(id)).toMatchObject({
      status: 'PAID',
      history: [{}, { to: 'ACCEPTED' }, { to: 'TRANSMITTED' }, { to: 'PAID' }],
    });
  });

  test('ten times at once is one step', async () => {
    const { id } = await accepted('at-once');
    const news = {
      claimId: id,
      decisionVersion: 2,
      payoutVersion: 2,
      status: 'RELEASED',
      on: payments.today,
    };
    await Promise.all(Array.from({ length: 10 }, () => payments.tellAsBilling(news)));
    expect((await read(id))?.history).toHaveLength(3);
  });

  test('of a payment that no claim has is refused, and so is anybody else', async () => {
    const { id } = await accepted('foreign');
    const news = {
      claimId: id,
      decisionVersion: 9,
      payoutVersion: 2,
      status: 'RELEASED',
      on: payments.today,
    };
    expect(await payments.tellAsBilling(news)).toEqual(['BAD_REQUEST']);
    for (const service of ['identity', 'gateway'])
      expect(await payments.tellAsBilling({ ...news, decisionVersion: 2 }, service)).toEqual(['FORBIDDEN']);
    expect(await read(id)).toMatchObject({ status: 'ACCEPTED' });
  });
});

describe('the account that the bank refused', () => {
  test('can’t be chosen again, and the refusal says why', async () => {
    const { id, version } = await rejected('same');
    const { problems, claim } = await payments.payAgain('same', {
      ...{ id, version, bankAccountId: counter.claire.bankAccount },
    });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'CLAIM_ACCOUNT_REFUSED',
        path: ['bankAccountId'],
        message: 'La banque a refusé ce compte : Ce compte est clôturé. Choisissez un autre compte.',
      }),
    ]);
    expect(claim).toMatchObject({ status: 'PAYMENT_REJECTED' });
  });

  test('may be chosen again when the reason is not the account’s', async () => {
    const { id, version } = await rejected('not-its-fault', 'AM04');
    const { problems } = await payments.payAgain('not-its-fault', {
      ...{ id, version, bankAccountId: counter.claire.bankAccount },
    });
    expect(problems).toEqual([]);
    await payments.ordered(id, 2);
  });

  test('may have been removed meanwhile: the claim still says where it was to be paid', async () => {
    const removed = await payments.otherAccount('removed');
    const { id, version } = await rejected('removed');
    await payments.payAgain('removed', { id, version, bankAccountId: removed });
    await payments.ordered(id, 2);
    await payments.tell(id, { outcome: 'SENT' });
    await payments.tell(id, { outcome: 'REJECTED', bookedOn: payments.today, reasonCode: 'AC04' });
    await standsAt(id, 'PAYMENT_REJECTED');
    await payments.removeAccount(removed);
    const claim = await read(id);
    expect(claim?.payments).toMatchObject([
      {},
      { bankAccountId: removed, accountHint: expect.stringMatching(/^CH/) },
    ]);
    const again = { id, version: claim?.version ?? 0, bankAccountId: removed };
    expect((await payments.payAgain('removed-2', again)).problems).toMatchObject([
      { code: 'VALUE_NOT_IN_LIST' },
    ]);
    const next = await payments.otherAccount('removed-next');
    expect((await payments.payAgain('removed-3', { ...again, bankAccountId: next })).problems).toEqual([]);
  });
});

describe('another account is named', () => {
  test('once: a double click answers the same, and of two tabs the other learns where the claim stands', async () => {
    const { id, version } = await rejected('double');
    const other = await payments.otherAccount('double');
    const asked = { id, version, bankAccountId: other };
    const [first, second] = await Promise.all([
      payments.payAgain('double', asked),
      payments.payAgain('double', asked),
    ]);
    expect(first).toMatchObject({ claim: { status: 'ACCEPTED' }, problems: [] });
    expect(second).toEqual(first);
    const tab = await payments.payAgain('other-tab', asked);
    expect(tab.problems).toMatchObject([{ code: 'CLAIM_STEP_TAKEN' }]);
    await payments.ordered(id, 2);
    expect((await read(id))?.payments).toHaveLength(2);
    expect((await payments.payAgain('double', { ...asked, version: 9 })).problems).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
  });

  test('only of one’s own, for one’s own claim, as it stands', async () => {
    const { id, version } = await rejected('own');
    const other = await payments.otherAccount('own');
    const codes = async (key: string, asked: object, asker?: Asker) =>
      (await payments.payAgain(key, { id, version, bankAccountId: other, ...asked }, asker)).problems.map(
        ({ code }) => code,
      );
    expect(await codes('own-1', { version: version - 1 })).toEqual(['VERSION_CONFLICT']);
    expect(await codes('own-2', { bankAccountId: null })).toEqual(['FIELD_REQUIRED']);
    expect(await codes('own-3', { bankAccountId: crypto.randomUUID() })).toEqual(['VALUE_NOT_IN_LIST']);
    expect(await codes('own-4', {}, counter.dufour)).toEqual(['NOT_FOUND']);
    const { id: unpaid } = await accepted('own-unpaid');
    expect(await codes('own-5', { id: unpaid, version: 2 })).toEqual(['CLAIM_STEP_TAKEN']);
  });
});

test('the IBAN of a payment is unreadable at rest', async () => {
  const { id } = await accepted('sealed');
  const [row] = await counter.rows<{ whole: string }>(
    sql`select row_to_json(p)::text as whole from claim_payment p where claim_id = ${id}`,
  );
  expect(row?.whole).not.toMatch(/0076 ?2011 ?6238 ?5295/);
});

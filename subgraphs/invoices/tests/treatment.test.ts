import { randomUUIDv7 } from 'node:crypto';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accept, type Counter, openCounter, submit } from './counter.ts';

let counter: Counter;
let newest = 0;
/** A job starts at once, and a busy machine takes its time. */
const patience = { timeout: 30_000 };

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

async function newClaim(): Promise<string> {
  newest += 1;
  const { claim } = await submit(counter, `treatment-${newest}`);
  return claim?.id ?? '';
}

const payoutsOf = (claimId: string) =>
  counter.rows<{ amount_minor: string; status: string }>(
    sql`select amount_minor::text, status, decision_version from payout where claim_id = ${claimId}`,
    'billing',
  );

const count = async (statement: SQL) => {
  const [row] = await counter.rows<{ count: string }>(statement);
  return Number(row?.count);
};
const waitingJobs = () => count(sql`select count(*) from graphile_worker.jobs`);

describe('an officer accepts a claim', () => {
  test('and billing records one payout of its total', async () => {
    const id = await newClaim();
    const { claim, problems } = await accept(counter, id, 1);
    expect(problems).toEqual([]);
    expect(claim).toMatchObject({ id, status: 'ACCEPTED', version: 2 });
    await expect
      .poll(() => payoutsOf(id), patience)
      .toEqual([{ amount_minor: '23888', status: 'PENDING', decision_version: 2 }]);
  });

  test('and there is one payout though the job runs three times', async () => {
    const id = await newClaim();
    await accept(counter, id, 1);
    await expect.poll(() => payoutsOf(id), patience).toHaveLength(1);
    const { database } = counter.running.invoices;
    for (let again = 0; again < 2; again += 1)
      await addJob(database.pages, 'record-payout', { claimId: id, decisionVersion: 2 });
    await expect.poll(waitingJobs, patience).toBe(0);
    expect(await payoutsOf(id)).toHaveLength(1);
  });

  test('and the history says who brought it where, each row sealed to the one before', async () => {
    const id = await newClaim();
    await accept(counter, id, 1);
    const { data } = await counter.ask<{ claim: { history: object[] } }>(
      counter.claire,
      'query ($id: ID!) { claim(id: $id) { history { from to by reason at } } }',
      { id },
    );
    expect(data.claim.history).toEqual([
      {
        from: null,
        to: 'IN_PROCESS',
        by: 'OWNER',
        reason: null,
        at: expect.stringMatching(/^2\d{3}-.*\.\d{3}Z$/),
      },
      { from: 'IN_PROCESS', to: 'ACCEPTED', by: 'OFFICE', reason: null, at: expect.any(String) },
    ]);
    const rows = await counter.rows<{ row: { at: string }; hash: string }>(sql`
      select hash, jsonb_build_object('office', office, 'claimId', claim_id, 'ownerAccountId', owner_account_id,
        'claimVersion', claim_version, 'from', from_status, 'to', to_status, 'by', by_side, 'actor', actor,
        'reason', reason, 'at', at)
        || case when details is null then '{}' else jsonb_build_object('details', details) end as row
      from claim_transition where claim_id = ${id} order by claim_version`);
    const links = rows.map(({ row, hash }) => ({ hash, row: { ...row, at: Temporal.Instant.from(row.at) } }));
    expect(verifyChain(links)).toEqual({ intact: true });
    expect(verifyChain(links.map((link) => ({ ...link, row: { ...link.row, actor: 'x' } })))).toEqual({
      intact: false,
      brokenAt: 0,
    });
  });

  test('and it is written down under his name', async () => {
    const id = await newClaim();
    await accept(counter, id, 1);
    expect(
      await counter.rows(
        sql`select actor, details from audit_entry where action = 'claim.accept' and subject = ${`Claim:${id}`}`,
      ),
    ).toEqual([{ actor: counter.dufour.id, details: { version: 2 } }]);
  });
});

describe('an acceptance is refused', () => {
  test('with a clear sentence when it is repeated, and nothing is paid twice', async () => {
    const id = await newClaim();
    await accept(counter, id, 1);
    const again = await accept(counter, id, 1);
    expect(again.claim).toMatchObject({ status: 'ACCEPTED', version: 2 });
    expect(again.problems).toEqual([
      {
        path: ['id'],
        code: 'CLAIM_STEP_TAKEN',
        message: 'Cette demande est déjà au statut « Accepté ». Rien de plus ne se passe.',
      },
    ]);
    await expect.poll(() => payoutsOf(id), patience).toHaveLength(1);
  });

  test('to nine of ten officers who click at the same moment', async () => {
    const id = await newClaim();
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(counter, id, 1)));
    const codes = answers.map(({ problems }) => problems?.[0]?.code ?? 'ACCEPTED').toSorted();
    expect(codes).toEqual(['ACCEPTED', ...Array(9).fill('CLAIM_STEP_TAKEN')]);
    await expect.poll(() => payoutsOf(id), patience).toHaveLength(1);
    expect(await count(sql`select count(*) from claim_transition where claim_id = ${id}`)).toBe(2);
  });

  test('on a version that the officer did not see', async () => {
    const id = await newClaim();
    const { claim, problems } = await accept(counter, id, 7);
    expect(claim?.status).toBe('IN_PROCESS');
    expect(problems).toMatchObject([{ path: ['version'], code: 'VERSION_CONFLICT' }]);
  });

  test('on a claim that is not there', async () => {
    for (const id of [randomUUIDv7(), 'no key at all'])
      expect(await accept(counter, id, 1)).toMatchObject({
        claim: null,
        problems: [{ path: ['id'], code: 'NOT_FOUND' }],
      });
  });

  test('to everybody but officers of the insurance office', async () => {
    const id = await newClaim();
    for (const asker of [counter.claire, counter.rochat, counter.blanc])
      expect((await accept(counter, id, 1, asker)).codes).toEqual(['FORBIDDEN']);
    expect((await accept(counter, id, 1, null)).codes).toEqual(['UNAUTHENTICATED']);
    expect(await count(sql`select count(*) from claim_transition where claim_id = ${id}`)).toBe(1);
  });

  test('to a claim that the office had refused', async () => {
    const id = await newClaim();
    await counter.rows(sql`update claim set status = 'REFUSED' where id = ${id}`);
    expect((await accept(counter, id, 1)).problems).toMatchObject([
      {
        code: 'CLAIM_STEP_NOT_OPEN',
        message: "Cette demande est au statut « Refusé » : cette action n'est plus possible.",
      },
    ]);
  });

  test('to an officer who sent the claim himself, whatever he decides', async () => {
    const id = await newClaim();
    const himself = { ...counter.claire, roles: counter.dufour.roles };
    expect(await accept(counter, id, 1, himself)).toMatchObject({
      claim: { status: 'IN_PROCESS', version: 1 },
      problems: [{ path: ['id'], code: 'CLAIM_OF_ONESELF' }],
    });
  });
});

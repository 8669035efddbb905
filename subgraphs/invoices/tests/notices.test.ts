import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import { claire } from '@guichet/stack/cast/cast.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accept,
  amend,
  type Counter,
  claimOf,
  openCounter,
  refuse,
  requestCorrection,
  submit,
} from './counter.ts';

let counter: Counter;
/** A job starts at once, and a busy machine takes its time. */
const patience = { timeout: 30_000 };

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** The mails about one claim, oldest first. */
const mailsAbout = async (reference: string | undefined) =>
  (await counter.mails(claire.email)).filter(({ text }) => text.includes(reference ?? 'no reference'));

const mailCount = async (reference: string | undefined) => (await mailsAbout(reference)).length;

const noJobsWait = () =>
  expect
    .poll(async () => {
      const [row] = await counter.rows<{ jobs: number }>(
        sql`select count(*)::int as jobs from graphile_worker.jobs`,
      );
      return row?.jobs;
    }, patience)
    .toBe(0);

describe('the owner of a claim gets an e-mail', () => {
  test('for each step, with the words that the officer wrote and the amount that was asked then', async () => {
    const { claim } = await submit(counter, 'each-step');
    const { id = '', reference } = claim ?? {};
    await requestCorrection(counter, id, 1, 'Joignez le décompte de la caisse.');
    const fewer = claimOf(counter.claire);
    fewer.form.otherInvoice.lines.pop();
    await amend(counter, 'each-step', { id, version: 2 }, fewer);
    await accept(counter, id, 3);
    await expect.poll(() => mailCount(reference), patience).toBe(4);
    // Jobs run at the same time: the order in which mails leave is not promised.
    const mails = await mailsAbout(reference);
    const correction = mails.filter(({ text }) => text.includes('Joignez le décompte de la caisse.'));
    expect(correction).toHaveLength(1);
    expect(correction[0]?.links).toContainEqual(
      expect.stringMatching(new RegExp(`/guichet/demandes/${id}/correction$`)),
    );
    expect(mails.filter(({ text }) => text.includes('238.88'))).toHaveLength(2);
    expect(mails.filter(({ text }) => text.includes('143.33'))).toHaveLength(2);
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(3);
  });

  test('when the office refuses, with its reason', async () => {
    const { claim } = await submit(counter, 'refused');
    await refuse(counter, claim?.id ?? '', 1, 'Cette prestation relève d’une autre assurance.');
    await expect.poll(() => mailCount(claim?.reference), patience).toBe(2);
    const mails = await mailsAbout(claim?.reference);
    expect(mails.filter(({ text }) => text.includes('relève d’une autre assurance'))).toHaveLength(1);
  });

  test('once for a step, though its job runs three times', async () => {
    const { claim } = await submit(counter, 'three-times');
    await expect.poll(() => mailCount(claim?.reference), patience).toBe(1);
    const told = { claimId: claim?.id, version: 1, kind: 'RECEIVED' };
    for (let again = 0; again < 2; again += 1)
      await addJob(counter.running.invoices.database.pages, 'tell-owner', told);
    await noJobsWait();
    expect(await mailCount(claim?.reference)).toBe(1);
  });

  test('and none for a step that was not taken', async () => {
    const { claim } = await submit(counter, 'not-taken');
    await accept(counter, claim?.id ?? '', 1);
    await refuse(counter, claim?.id ?? '', 1);
    await submit(counter, 'not-taken');
    await noJobsWait();
    await expect.poll(() => mailCount(claim?.reference), patience).toBe(2);
    expect(
      await counter.rows(
        sql`select key from claim_notice where key like ${`${claim?.id}%`} order by key`,
        'identity',
      ),
    ).toEqual([{ key: `${claim?.id}:1:RECEIVED` }, { key: `${claim?.id}:2:ACCEPTED` }]);
  });
});

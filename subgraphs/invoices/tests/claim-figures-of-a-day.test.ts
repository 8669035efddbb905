import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Counter, openCounter, submit } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
  await submit(counter, 'the-model');
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Figures {
  readonly claimFigures: { readonly groups: readonly { readonly figures: object }[] };
}

/** Writes rows of a table in one statement. */
async function insert(table: string, rows: readonly object[]): Promise<void> {
  const name = sql.raw(table);
  await counter.rows(
    sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`,
  );
}

test('figures say of an earlier day what was asked then, whatever was corrected since', async () => {
  const [model] = await counter.rows<{ claim: object; sent: object }>(
    sql`select to_jsonb(claim) as claim, to_jsonb(sent) as sent from claim join claim_submission sent on sent.claim_id = claim.id limit 1`,
  );
  const id = '0197c0de-0000-7000-9000-00000000c0de';
  const [first, second] = ['2019-05-02T08:00:00.000Z', '2019-05-10T08:00:00.000Z'];
  await insert('claim', [
    {
      ...model?.claim,
      ...{ id, reference: 'corrected', status: 'IN_PROCESS', version: 3, total_minor: 9550 },
      ...{ submitted_at: first, handed_in_at: second },
    },
  ]);
  const sent = (claim_version: number, submitted_at: string, total: string) => ({
    ...{ ...model?.sent, claim_id: id, claim_version, submitted_at },
    content: JSON.stringify({ total }),
  });
  await insert('claim_submission', [sent(1, first, '80.00'), sent(3, second, '95.50')]);
  const step = (claim_version: number, to_status: string, at: string) => ({
    ...{ office: 'INSURANCE', claim_id: id, owner_account_id: counter.claire.id, claim_version },
    ...{ from_status: null, to_status, by_side: 'OWNER', actor: counter.claire.id, at, hash: 'x' },
  });
  await insert('claim_transition', [
    step(1, 'IN_PROCESS', first),
    step(2, 'TO_COMPLETE', '2019-05-08T08:00:00.000Z'),
    step(3, 'IN_PROCESS', second),
  ]);
  const query = `query ($asOf: Date!) { claimFigures(filter: { receivedFrom: "2019-05-01", receivedUntil: "2019-05-31", asOf: $asOf }, groupBy: []) {
    groups { figures { asked { amount } waiting toComplete } } } }`;
  const on = async (asOf: string) => {
    const { data } = await counter.ask<Figures>(counter.dufour, query, { asOf });
    return data?.claimFigures.groups[0]?.figures;
  };
  expect(await on('2019-05-07')).toEqual({ asked: { amount: '80.00' }, waiting: 1, toComplete: 0 });
  expect(await on('2019-05-09')).toEqual({ asked: { amount: '80.00' }, waiting: 0, toComplete: 1 });
  expect(await on('2019-05-10')).toEqual({ asked: { amount: '95.50' }, waiting: 1, toComplete: 0 });
});

import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amend, type Counter, claimOf, openCounter, sentBack, submit } from './counter.ts';

/** What comes with a claim besides its form: documents, a decision number to save, a verified e-mail. */
let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A document of the insured person, received and found in order. */
async function newDocument(name: string): Promise<string> {
  const id = randomUUIDv7();
  await counter.rows(sql`
    insert into attachment (id, office, owner_account_id, file_name, media_type, size, status, sha256, uploaded_at)
    values (${id}, 'INSURANCE', ${counter.claire.id}, ${name}, 'application/pdf', 5, 'READY', 'abc', now())`);
  return id;
}

const withDocuments = (...attachmentIds: readonly string[]) => ({
  ...claimOf(counter.claire),
  attachmentIds,
});

const claimsOf = (document: string) =>
  counter.rows<{ claim_id: string }>(
    sql`select claim_id from claim_attachment where attachment_id = ${document} and replaced_by is null`,
  );

describe('a document', () => {
  test('goes with one claim: of two that name it at the same moment, one is told which', async () => {
    for (let round = 0; round < 5; round += 1) {
      const document = await newDocument(`quittance-${round}.pdf`);
      const both = await Promise.all(
        ['a', 'b'].map((key) => submit(counter, `${key}-${round}`, withDocuments(document))),
      );
      const refused = both.find(({ claim }) => claim === null);
      expect(refused?.problems).toMatchObject([{ path: ['attachmentIds', '0'], code: 'ATTACHMENT_TAKEN' }]);
      const sent = both.find(({ claim }) => claim !== null);
      expect(sent?.problems).toEqual([]);
      expect(await claimsOf(document)).toEqual([{ claim_id: sent?.claim?.id }]);
    }
  });

  test('stays with the claim that is corrected, and may be left out of it', async () => {
    const kept = await newDocument('quittance.pdf');
    const dropped = await newDocument('page-floue.jpg');
    const { claim } = await submit(counter, 'two-documents', withDocuments(kept, dropped));
    const id = claim?.id ?? '';
    await counter.rows(sql`update claim set status = 'TO_COMPLETE' where id = ${id}`);
    const { problems } = await amend(counter, 'fewer', { id, version: 1 }, withDocuments(kept));
    expect(problems).toEqual([]);
    expect(await claimsOf(kept)).toEqual([{ claim_id: id }]);
    expect(await claimsOf(dropped)).toEqual([]);
  });
});

describe('a decision number', () => {
  const saved = () =>
    counter.rows(sql`select number, description from decision_number order by saved_at desc, number`);

  test('is saved with the claim when that was asked, and with no claim that is refused', async () => {
    const asked = {
      ...claimOf(counter.claire),
      savesDecisionNumber: true,
      decisionNumberDescription: 'Ergothérapie, Théo',
    };
    await submit(counter, 'refused', { ...asked, form: null });
    await submit(counter, 'not-asked');
    expect(await saved()).toEqual([]);
    const { claim } = await submit(counter, 'asked', asked);
    expect(claim).not.toBeNull();
    const first = { number: '320/2024/123456/0', description: 'Ergothérapie, Théo' };
    expect(await saved()).toEqual([first]);
    const seen = await sentBack(counter, 'amended');
    await amend(counter, 'amended', seen, { ...asked, decisionNumber: '320/2026/777/1' });
    expect(await saved()).toEqual([{ ...first, number: '320/2026/777/1' }, first]);
  });
});

describe('an e-mail that is not verified', () => {
  test('stops a claim and a correction, together with all that is wrong with them', async () => {
    const seen = await sentBack(counter, 'unverified');
    const verified = sql`update account set email_verified_at = now() where id = ${counter.claire.id}`;
    await counter.rows(
      sql`update account set email_verified_at = null where id = ${counter.claire.id}`,
      'identity',
    );
    const wrong = { ...claimOf(counter.claire), decisionNumber: '' };
    for (const { problems } of [
      await submit(counter, 'unverified-1', wrong),
      await amend(counter, 'unverified-2', seen, wrong),
    ])
      expect(problems?.map(({ code }) => code)).toEqual(['EMAIL_NOT_VERIFIED', 'FIELD_REQUIRED']);
    await counter.rows(verified, 'identity');
    expect((await submit(counter, 'unverified-1')).problems).toEqual([]);
  });
});

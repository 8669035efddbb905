import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachToClaim } from '../src/attachments/claim-attachments.ts';
import { insuranceOffice } from '../src/claims/claim.ts';
import { type Asker, type Counter, claimOf, openCounter, submit } from './counter.ts';
import { announce, examined, files, find, read, readyFile, send } from './uploads.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Sent {
  readonly claim: {
    readonly attachments: readonly { readonly id: string; readonly fileName: string; readonly url: string }[];
    readonly document: { readonly url: string };
  } | null;
}

/** A claim's documents as somebody sees them. */
async function documentsOf(id: string, asker: Asker = counter.claire) {
  const query = 'query ($id: ID!) { claim(id: $id) { attachments { id fileName url } document { url } } }';
  return (await counter.ask<Sent>(asker, query, { id })).data.claim;
}

const sendWith = (key: string, attachmentIds: readonly string[]) =>
  submit(counter, key, { ...claimOf(counter.claire), attachmentIds });
const audited = (subject: string) =>
  counter.rows(sql`select action, actor, details from audit_entry
    where subject = ${subject} and action in ('file.read', 'document.read') order by at`);

describe('a claim is sent with documents', () => {
  test('which stand in it in the order in which they were added', async () => {
    const second = await readyFile(counter, 'deuxieme.pdf');
    const first = await readyFile(counter, 'premier.png', files.png);
    const { claim, problems } = await sendWith('with-documents', [first.id, second.id]);
    expect(problems).toEqual([]);
    const seen = await documentsOf(claim?.id ?? '');
    expect(seen?.attachments.map(({ fileName }) => fileName)).toEqual(['premier.png', 'deuxieme.pdf']);
    expect((await read(counter, seen?.attachments[0]?.url))?.bytes).toEqual(files.png);
  });

  test('once they are ready: all that speaks against it is said at once, and nothing is written', async () => {
    const awaited = await announce(counter, { fileName: 'a.pdf', size: files.pdf.length });
    const lie = await announce(counter, { fileName: 'b.pdf', size: files.html.length });
    await send(counter, lie.ticket, files.html);
    await examined(counter, lie.id);
    const foreign = await readyFile(counter, 'c.pdf', files.pdf, counter.rochat);
    const { claim, problems } = await sendWith('not-ready', [awaited.id, lie.id, foreign.id]);
    expect(claim).toBeNull();
    expect(problems?.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['attachmentIds.0', 'ATTACHMENT_NOT_READY'],
      ['attachmentIds.1', 'ATTACHMENT_REFUSED'],
      ['attachmentIds.2', 'ATTACHMENT_UNKNOWN'],
    ]);
    expect(problems?.[0]?.message).toContain('« a.pdf »');
  });

  test('each of which goes into one claim and no other', async () => {
    const { id } = await readyFile(counter, 'une-fois.pdf');
    expect((await sendWith('first-claim', [id])).problems).toEqual([]);
    const { claim, problems } = await sendWith('second-claim', [id]);
    expect(claim).toBeNull();
    expect(problems).toMatchObject([{ path: ['attachmentIds', '0'], code: 'ATTACHMENT_TAKEN' }]);
  });

  test('and of two claims that are sent with one document at the same moment, one is', async () => {
    const { id } = await readyFile(counter, 'dispute.pdf');
    const both = await Promise.all([sendWith('race-1', [id]), sendWith('race-2', [id])]);
    expect(both.flatMap(({ problems }) => problems?.map(({ code }) => code))).toEqual(['ATTACHMENT_TAKEN']);
    expect(both.filter(({ claim }) => claim)).toHaveLength(1);
    const rows = await counter.rows(sql`select claim_id from claim_attachment where attachment_id = ${id}`);
    expect(rows).toHaveLength(1);
  });
});

describe('an officer', () => {
  test('sees the documents of a claim and opens them, and each opening is written down', async () => {
    const file = await readyFile(counter, 'medical.pdf');
    const { claim } = await sendWith('for-the-officer', [file.id]);
    const id = claim?.id ?? '';
    const seen = await documentsOf(id, counter.dufour);
    expect(await audited(`Attachment:${file.id}`)).toEqual([]);
    expect((await read(counter, seen?.attachments[0]?.url, counter.dufour))?.bytes).toEqual(files.pdf);
    expect(await audited(`Attachment:${file.id}`)).toEqual([
      { action: 'file.read', actor: counter.dufour.id, details: { claim: id } },
    ]);
    await read(counter, (await documentsOf(id))?.attachments[0]?.url);
    expect(await audited(`Attachment:${file.id}`)).toHaveLength(1);
  });

  test('opens a claim’s copy, which is written down too; its owner opens it as well, nobody else', async () => {
    const { claim } = await sendWith('copy', []);
    const id = claim?.id ?? '';
    const url = async (asker: Asker) => (await documentsOf(id, asker))?.document.url;
    const copy = await read(counter, await url(counter.dufour), counter.dufour);
    expect(copy).toMatchObject({ mediaType: 'application/pdf', fileName: expect.stringMatching(/\.pdf$/) });
    expect(copy?.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await audited(`Claim:${id}`)).toMatchObject([
      { action: 'document.read', actor: counter.dufour.id },
    ]);
    expect(await read(counter, await url(counter.claire))).not.toBeNull();
    expect(await audited(`Claim:${id}`)).toHaveLength(1);
    expect(await documentsOf(id, counter.rochat)).toBeNull();
    expect(await read(counter, await url(counter.claire), counter.rochat)).toBeNull();
  });

  test('sees no file that was not sent with a claim', async () => {
    const { id } = await readyFile(counter, 'brouillon.pdf');
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Attachment", id: $id }]) {
      ... on Attachment { fileName } } }`;
    const seen = async (asker: Asker) =>
      (await counter.ask<{ _entities: object[] }>(asker, query, { id })).data;
    expect(await seen(counter.dufour)).toEqual({ _entities: [null] });
    expect(await seen(counter.claire)).toEqual({ _entities: [{ fileName: 'brouillon.pdf' }] });
  });
});

test('a correction’s documents replace those before, which stay with the version that they were sent with', async () => {
  const [kept, dropped, added] = [
    await readyFile(counter, 'garde.pdf'),
    await readyFile(counter, 'retire.pdf'),
    await readyFile(counter, 'ajoute.pdf'),
  ];
  const { claim } = await sendWith('corrected-documents', [dropped.id, kept.id]);
  const claimId = claim?.id ?? '';
  const ofClaim = { office: insuranceOffice, claimId, ownerAccountId: counter.claire.id };
  const attach = (claimVersion: number, ids: readonly string[]) =>
    counter.running.invoices.database.transaction((tx) =>
      attachToClaim(tx, { ...ofClaim, claimVersion }, ids),
    );
  const names = async () => (await documentsOf(claimId))?.attachments.map(({ fileName }) => fileName);
  await attach(3, [kept.id, added.id]);
  expect(await names()).toEqual(['garde.pdf', 'ajoute.pdf']);
  await attach(5, []);
  expect(await names()).toEqual([]);
  const rows = await counter.rows<{ claim_version: number; attachment_id: string; replaced_by: number }>(
    sql`select claim_version, attachment_id, replaced_by from claim_attachment where claim_id = ${claimId}
      order by claim_version, position`,
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    [1, dropped.id, 3],
    [1, kept.id, 3],
    [3, kept.id, 5],
    [3, added.id, 5],
  ]);
  // What an earlier version was sent with is still there to be read, and free for no other claim.
  expect((await find(counter, [dropped.id])).files[0]?.status).toBe('READY');
  await expect(attachToOther(dropped.id)).rejects.toThrow('not free any more');
});

async function attachToOther(id: string) {
  const { claim } = await sendWith('another-claim', []);
  const ofClaim = {
    office: insuranceOffice,
    claimId: claim?.id ?? '',
    ownerAccountId: counter.claire.id,
    claimVersion: 2,
  };
  return counter.running.invoices.database.transaction((tx) => attachToClaim(tx, ofClaim, [id]));
}

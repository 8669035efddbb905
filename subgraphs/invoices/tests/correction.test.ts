import { randomUUIDv7 } from 'node:crypto';
import { verifyChain } from '@guichet/chassis/history/chain.ts';
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
  saveDraft,
  sentBack,
  submit,
} from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const newClaim = async (key: string) => (await submit(counter, key)).claim?.id ?? '';

/** The claim of the tests, corrected: one line fewer, another remark. */
function corrected(remark = 'Corrigé') {
  const claim = claimOf(counter.claire);
  const { otherInvoice } = claim.form;
  return {
    ...claim,
    remark,
    form: { otherInvoice: { ...otherInvoice, invoiceNumber: 'A-18', lines: otherInvoice.lines.slice(0, 1) } },
  };
}

const readClaim = async (id: string, asker = counter.claire as Parameters<Counter['ask']>[0]) => {
  const whole = `query ($id: ID!) { claim(id: $id) { status version officerMessage remark total { amount } period { end }
    lines { description } details { ... on OtherInvoiceDetails { invoiceNumber } } typed
    history { from to by reason } } }`;
  const { data } = await counter.ask<{ claim: Record<string, unknown> | null }>(asker, whole, { id });
  return data.claim;
};

describe('an officer asks for a correction', () => {
  test('with a message that the person reads over the claim', async () => {
    const id = await newClaim('asked');
    const { claim, problems } = await requestCorrection(counter, id, 1, ' Joignez le décompte.\n\nMerci ');
    expect(problems).toEqual([]);
    expect(claim).toMatchObject({ status: 'TO_COMPLETE', version: 2 });
    expect(await readClaim(id)).toMatchObject({
      officerMessage: 'Joignez le décompte.\n\nMerci',
      history: [
        { to: 'IN_PROCESS' },
        { from: 'IN_PROCESS', to: 'TO_COMPLETE', by: 'OFFICE', reason: 'Joignez le décompte.\n\nMerci' },
      ],
    });
    expect(
      await counter.rows(
        sql`select action, actor, details from audit_entry where subject = ${`Claim:${id}`} and action <> 'claim.read'`,
      ),
    ).toEqual([{ action: 'claim.requestCorrection', actor: counter.dufour.id, details: { version: 2 } }]);
  });

  test('but not without a message, nor with one too long, and hears everything at once', async () => {
    const id = await newClaim('no-message');
    expect((await requestCorrection(counter, id, 1, ' ')).problems).toEqual([
      { path: ['message'], code: 'FIELD_REQUIRED', message: 'Le champ Message est obligatoire.' },
    ]);
    const both = await requestCorrection(counter, id, 7, 'x'.repeat(2001));
    expect(both.problems?.map(({ path, code }) => [...path, code])).toEqual([
      ['message', 'FIELD_TOO_LONG'],
      ['version', 'VERSION_CONFLICT'],
    ]);
    expect((await requestCorrection(counter, randomUUIDv7(), 1, null)).problems).toMatchObject([
      { code: 'FIELD_REQUIRED' },
      { path: ['id'], code: 'NOT_FOUND' },
    ]);
    expect((await requestCorrection(counter, id, 1, 'x'.repeat(2000))).problems).toEqual([]);
  });

  test('and nobody else does', async () => {
    const id = await newClaim('not-an-officer');
    for (const asker of [counter.claire, counter.rochat, counter.blanc]) {
      expect((await requestCorrection(counter, id, 1, 'x', asker)).codes).toEqual(['FORBIDDEN']);
      expect((await refuse(counter, id, 1, 'x', asker)).codes).toEqual(['FORBIDDEN']);
    }
  });
});

describe('an officer refuses a claim', () => {
  test('for a reason that stands on the claim and in its history, for good', async () => {
    const id = await newClaim('refused');
    expect((await refuse(counter, id, 1, null)).problems).toMatchObject([
      { path: ['reason'], code: 'FIELD_REQUIRED', message: 'Le champ Motif est obligatoire.' },
    ]);
    const { claim } = await refuse(counter, id, 1, 'Pas à notre charge');
    expect(claim).toMatchObject({ status: 'REFUSED', version: 2, officerMessage: 'Pas à notre charge' });
    for (const step of [
      await accept(counter, id, 2),
      await requestCorrection(counter, id, 2),
      await amend(counter, 'too-late', { id, version: 2 }),
    ])
      expect(step.problems).toMatchObject([{ code: 'CLAIM_STEP_NOT_OPEN' }]);
    expect((await refuse(counter, id, 2)).problems).toMatchObject([{ code: 'CLAIM_STEP_TAKEN' }]);
  });
});

describe('a person corrects a claim that came back', () => {
  test('and it stands as she corrected it, without the message that she answered', async () => {
    const seen = await sentBack(counter, 'corrected');
    const { claim, problems } = await amend(counter, 'correction', seen, corrected());
    expect(problems).toEqual([]);
    expect(claim).toMatchObject({ id: seen.id, status: 'IN_PROCESS', version: 3, officerMessage: null });
    expect(await readClaim(seen.id)).toMatchObject({
      remark: 'Corrigé',
      total: { amount: '143.33' },
      period: { end: '2026-06-04' },
      lines: [{ description: 'Ergothérapie' }],
      details: { invoiceNumber: 'A-18' },
      typed: corrected(),
      history: [
        { to: 'IN_PROCESS', reason: null },
        { to: 'TO_COMPLETE', reason: 'Joignez le décompte.' },
        { from: 'TO_COMPLETE', to: 'IN_PROCESS', by: 'OWNER', reason: null },
      ],
    });
  });

  test('and both submissions are kept with their hashes, the chain unbroken to the acceptance', async () => {
    const seen = await sentBack(counter, 'chain');
    await amend(counter, 'chain-amended', seen, corrected());
    const { claim } = await accept(counter, seen.id, 3);
    expect(claim).toMatchObject({ status: 'ACCEPTED', version: 4, officerMessage: null });
    const kept = await counter.rows<{ claim_version: number; content: string; intact: boolean }>(sql`
      select claim_version, content, encode(sha256(convert_to(content, 'UTF8')), 'hex') = content_hash as intact
      from claim_submission where claim_id = ${seen.id} order by claim_version`);
    expect(kept.map(({ claim_version, intact }) => [claim_version, intact])).toEqual([
      [1, true],
      [3, true],
    ]);
    expect(kept.map(({ content }) => JSON.parse(content))).toMatchObject([
      { typed: claimOf(counter.claire), total: '238.88', period: { end: '2026-06-11' } },
      { typed: corrected(), total: '143.33', period: { end: '2026-06-04' } },
    ]);
    const rows = await counter.rows<{ row: { at: string }; hash: string }>(sql`
      select hash, jsonb_build_object('office', office, 'claimId', claim_id, 'ownerAccountId', owner_account_id,
        'claimVersion', claim_version, 'from', from_status, 'to', to_status, 'by', by_side, 'actor', actor,
        'reason', reason, 'at', at)
        || case when details is null then '{}' else jsonb_build_object('details', details) end as row
      from claim_transition where claim_id = ${seen.id} order by claim_version`);
    const links = rows.map(({ row, hash }) => ({ hash, row: { ...row, at: Temporal.Instant.from(row.at) } }));
    expect(links).toHaveLength(4);
    expect(verifyChain(links)).toEqual({ intact: true });
    const otherReason = links.map((link) =>
      'reason' in link.row && link.row.reason ? { ...link, row: { ...link.row, reason: 'x' } } : link,
    );
    expect(verifyChain(otherReason)).toEqual({ intact: false, brokenAt: 1 });
  });

  test('and is checked as for a new claim; nothing changes as long as there is a problem', async () => {
    const seen = await sentBack(counter, 'checked');
    const wrong = { ...corrected(), decisionNumber: '', form: { travel: {} } };
    const { claim, problems } = await amend(counter, 'checked-wrong', seen, wrong);
    expect(claim).toMatchObject({
      status: 'TO_COMPLETE',
      version: 2,
      officerMessage: 'Joignez le décompte.',
    });
    expect(problems).toMatchObject([
      {
        path: ['form'],
        code: 'CLAIM_FORM_CHANGED',
        message:
          'Corrigez la demande sur son formulaire : Facture (318.632). Pour un autre formulaire, envoyez une nouvelle demande.',
      },
      { path: ['decisionNumber'], code: 'FIELD_REQUIRED' },
    ]);
    for (const form of [null, {}, { travel: {}, hearingAid: {} }])
      expect((await amend(counter, 'no-form', seen, { ...corrected(), form })).problems).toMatchObject([
        { path: ['form'], code: 'CLAIM_FORM_NOT_CHOSEN' },
      ]);
    expect(await readClaim(seen.id)).toMatchObject({ remark: 'Merci', details: { invoiceNumber: 'A-17' } });
    // The same key, once the claim is right: it was not used up.
    expect((await amend(counter, 'checked-wrong', seen, corrected())).claim?.version).toBe(3);
  });

  test('also for somebody who was taken off her account since, for whom she sends no new claim', async () => {
    const seen = await sentBack(counter, 'removed');
    const { beneficiaryId } = claimOf(counter.claire);
    const remove = (table: string, id: string, at: 'now()' | 'null') =>
      counter.rows(sql.raw(`update ${table} set removed_at = ${at} where id = '${id}'`), 'identity');
    await remove('beneficiary', beneficiaryId, 'now()');
    const fresh = await submit(counter, 'removed-anew');
    expect(fresh.problems).toMatchObject([{ path: ['beneficiaryId'], code: 'VALUE_NOT_IN_LIST' }]);
    await remove('bank_account', counter.claire.bankAccount, 'now()');
    const unpaid = await amend(counter, 'removed-bank', seen, corrected());
    expect(unpaid.problems).toMatchObject([{ path: ['bankAccountId'], code: 'VALUE_NOT_IN_LIST' }]);
    await remove('bank_account', counter.claire.bankAccount, 'null');
    expect((await amend(counter, 'removed-corrected', seen, corrected())).problems).toEqual([]);
    await remove('beneficiary', beneficiaryId, 'null');
  });

  test('once for a double click, a retry after a cut, and two tabs', async () => {
    const seen = await sentBack(counter, 'double');
    const clicks = await Promise.all(
      Array.from({ length: 5 }, () => amend(counter, 'one-key', seen, corrected())),
    );
    expect(clicks.map(({ claim, problems }) => [claim?.version, problems])).toEqual(Array(5).fill([3, []]));
    const tab = await amend(counter, 'another-key', seen, corrected('Autre onglet'));
    expect(tab.problems).toMatchObject([
      {
        path: ['id'],
        code: 'CLAIM_STEP_TAKEN',
        message: 'Cette demande est déjà au statut « En traitement ». Rien de plus ne se passe.',
      },
    ]);
    expect((await amend(counter, 'one-key', seen, corrected('Autre'))).problems).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    expect(await readClaim(seen.id)).toMatchObject({ version: 3, remark: 'Corrigé' });
  });

  test('and learns when the office went on meanwhile', async () => {
    const seen = await sentBack(counter, 'meanwhile');
    await amend(counter, 'meanwhile-1', seen, corrected());
    await requestCorrection(counter, seen.id, 3, 'Encore une chose');
    const late = await amend(counter, 'meanwhile-2', seen, corrected('Sur la version 2'));
    expect(late.problems).toMatchObject([{ path: ['version'], code: 'VERSION_CONFLICT' }]);
    expect(late.claim).toMatchObject({ version: 4, officerMessage: 'Encore une chose' });
    await amend(counter, 'meanwhile-3', { id: seen.id, version: 4 }, corrected());
    await accept(counter, seen.id, 5);
    expect((await amend(counter, 'meanwhile-4', { id: seen.id, version: 4 })).problems).toMatchObject([
      { code: 'CLAIM_STEP_NOT_OPEN', message: expect.stringContaining('« Accepté »') },
    ]);
  });

  test('which nobody else can, the office neither', async () => {
    const seen = await sentBack(counter, 'only-hers');
    for (const asker of [counter.dufour, counter.rochat])
      expect(await amend(counter, 'not-mine', seen, corrected(), asker)).toMatchObject({
        claim: null,
        problems: [{ path: ['id'], code: 'NOT_FOUND' }],
      });
    expect(await readClaim(seen.id)).toMatchObject({ version: 2 });
  });

  test('and the draft that she corrected it in became the claim', async () => {
    const seen = await sentBack(counter, 'from-draft');
    const { draft } = await saveDraft(counter, 'from-draft', { input: corrected(), corrects: seen.id });
    expect(draft?.corrects).toEqual({ id: seen.id });
    await amend(counter, 'from-draft', seen, corrected());
    const other = await saveDraft(counter, 'x', {
      id: draft?.id,
      version: 1,
      input: corrected('plus tard'),
    });
    expect(other.problems).toMatchObject([{ path: ['id'], code: 'CLAIM_DRAFT_SENT' }]);
    expect(other.draft?.sentAs).toEqual({ id: seen.id });
  });

  test('and only she reads the form as it was typed', async () => {
    const seen = await sentBack(counter, 'typed');
    const claim = await readClaim(seen.id);
    expect(claim?.['typed']).toEqual(claimOf(counter.claire));
    expect(JSON.stringify(claim?.['typed'])).not.toMatch(/756\.?1234|CH93/);
    expect((await readClaim(seen.id, counter.dufour))?.['typed']).toBeNull();
  });
});

test('a character that no database can hold stops nobody from correcting', async () => {
  const { claim } = await submit(counter, 'odd', { ...claimOf(counter.claire), remark: 'a\u0000b\ud800c' });
  expect((await readClaim(claim?.id ?? ''))?.['typed']).toMatchObject({ remark: 'ab\ufffdc' });
});

describe('several officers decide on one claim at once', () => {
  test('and one decision stands: the others hear where the claim is', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await newClaim(`race-${round}`);
      const answers = await Promise.all([
        accept(counter, id, 1),
        refuse(counter, id, 1),
        requestCorrection(counter, id, 1),
        accept(counter, id, 1),
        requestCorrection(counter, id, 1),
      ]);
      const won = answers.filter(({ problems }) => problems?.length === 0);
      expect(won).toHaveLength(1);
      for (const { claim, problems } of answers) {
        expect(claim).toMatchObject({ status: won[0]?.claim?.status, version: 2 });
        if (problems?.length)
          expect(['CLAIM_STEP_TAKEN', 'CLAIM_STEP_NOT_OPEN']).toContain(problems[0]?.code);
      }
      const [history] = await counter.rows<{ steps: number }>(
        sql`select count(*)::int as steps from claim_transition where claim_id = ${id}`,
      );
      expect(history?.steps).toBe(2);
    }
  });
});

import { verifyChain } from '@guichet/chassis/history/chain.ts';
import { claire } from '@guichet/stack/cast/cast.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Asker,
  accept,
  amend,
  type Counter,
  claimOf,
  giveBack,
  openCounter,
  requestCorrection,
  type SeenProposal,
  sign,
  submit,
} from './counter.ts';

let counter: Counter;
let newest = 0;
/** A job starts at once, and a busy machine takes its time. */
const patience = { timeout: 30_000 };

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A claim of two lines, 143.33 and 95.55, unless the first is dearer. */
async function newClaim(unitPrice = '95.55') {
  newest += 1;
  const claim = claimOf(counter.claire);
  const [first, second] = claim.form.otherInvoice.lines;
  const form = { otherInvoice: { ...claim.form.otherInvoice, lines: [{ ...first, unitPrice }, second] } };
  const sent = await submit(counter, `decisions-${newest}`, { ...claim, form });
  return { id: sent.claim?.id ?? '', reference: sent.claim?.reference ?? '' };
}

const payoutsOf = async (claimId: string) =>
  (
    await counter.rows<{ amount: string }>(
      sql`select amount_minor::text as amount from payout where claim_id = ${claimId}`,
      'billing',
    )
  ).map(({ amount }) => amount);

const stepsOf = async (id: string) =>
  (
    await counter.rows<{ to: string }>(
      sql`select to_status as to from claim_transition where claim_id = ${id} order by claim_version`,
    )
  ).map(({ to }) => to);

const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

interface Proposed {
  readonly id: string;
  readonly state: string;
  readonly proposedBy: string;
  readonly isOwn: boolean;
  readonly word: string | null;
  readonly returnedBy: string | null;
  readonly grantedTotal: { readonly amount: string };
  readonly reductions: readonly { readonly position: number; readonly reason: string }[];
}

async function proposalOn(id: string, asker: Asker = counter.morel) {
  const { data, codes } = await counter.ask<{ claim: { status: string; proposal: Proposed | null } }>(
    asker,
    `query ($id: ID!) { claim(id: $id) { status proposal { id state proposedBy isOwn word returnedBy grantedTotal { amount }
      reductions { position reason } } } }`,
    { id },
  );
  return { ...data?.claim, codes };
}

/** A claim above the amount that takes two signatures, accepted by the first officer. */
async function proposed(lines: readonly object[] | null = null): Promise<SeenProposal> {
  const { id } = await newClaim('6000');
  expect(codesOf(await accept(counter, id, 1, counter.dufour, lines))).toEqual([]);
  const { proposal } = await proposalOn(id);
  return { id, version: 1, proposalId: proposal?.id ?? '' };
}

describe('an officer accepts some lines in part', () => {
  test('and the person reads what is granted beside what was asked, and why; billing pays what is granted', async () => {
    const { id, reference } = await newClaim();
    const lines = [{ position: 1, amount: '100.00', reason: 'Tarif de la convention.' }];
    expect((await accept(counter, id, 1, counter.dufour, lines)).claim).toMatchObject({ status: 'ACCEPTED' });
    const { data } = await counter.ask<{ claim: object }>(
      counter.claire,
      `query ($id: ID!) { claim(id: $id) { total { amount } grantedTotal { amount }
        lines { position amount { amount } granted { amount } reductionReason } history { to grantedTotal { amount } } } }`,
      { id },
    );
    expect(data.claim).toEqual({
      total: { amount: '238.88' },
      grantedTotal: { amount: '195.55' },
      lines: [
        {
          position: 1,
          amount: { amount: '143.33' },
          granted: { amount: '100.00' },
          reductionReason: 'Tarif de la convention.',
        },
        { position: 2, amount: { amount: '95.55' }, granted: { amount: '95.55' }, reductionReason: null },
      ],
      history: [
        { to: 'IN_PROCESS', grantedTotal: null },
        { to: 'ACCEPTED', grantedTotal: { amount: '195.55' } },
      ],
    });
    await expect.poll(() => payoutsOf(id), patience).toEqual(['19555']);
    const mail = async () =>
      (await counter.mails(claire.email)).find(
        ({ subject, text }) => /acceptée en partie/.test(subject ?? '') && text.includes(reference),
      )?.text;
    await expect.poll(mail, patience).toContain('> Tarif de la convention.');
    expect(await mail()).toMatch(/100\.00.CHF accordés sur 143\.33.CHF[\s\S]+Montant accordé.: 195\.55/);
    expect(
      await counter.rows(
        sql`select details from audit_entry where action = 'claim.accept' and subject = ${`Claim:${id}`}`,
      ),
    ).toEqual([{ details: { version: 2, granted: '195.55' } }]);
  });

  test('and the seal of the history vouches for it', async () => {
    const { id } = await newClaim();
    await accept(counter, id, 1, counter.dufour, [{ position: 2, amount: '0', reason: 'Doublon.' }]);
    const rows = await counter.rows<{ row: { at: string; details: object | null }; hash: string }>(sql`
      select hash, jsonb_build_object('office', office, 'claimId', claim_id, 'ownerAccountId', owner_account_id,
        'claimVersion', claim_version, 'from', from_status, 'to', to_status, 'by', by_side, 'actor', actor,
        'reason', reason, 'details', details, 'at', at) as row
      from claim_transition where claim_id = ${id} order by claim_version`);
    const links = rows.map(({ row: { details, at, ...row }, hash }) => ({
      hash,
      row: { ...row, at: Temporal.Instant.from(at), ...(details && { details }) },
    }));
    expect(verifyChain(links)).toEqual({ intact: true });
    const forged = links.map((link) => ({
      ...link,
      row: { ...link.row, details: { grantedTotal: '999.00' } },
    }));
    expect(verifyChain([...links.slice(0, 1), ...forged.slice(1)])).toEqual({
      intact: false,
      brokenAt: 1,
    });
  });

  test('but hears everything that is wrong at once, and nothing is kept of it', async () => {
    const { id } = await newClaim();
    const lines = [
      { position: 1, amount: '143.34', reason: null },
      { position: 9, amount: '1', reason: 'x' },
    ];
    const { problems } = await accept(counter, id, 4, counter.dufour, lines);
    expect(problems.map(({ path, code }) => [...path, code].join(' '))).toEqual([
      'lines 0 amount CLAIM_GRANT_ABOVE_ASKED',
      'lines 0 reason FIELD_REQUIRED',
      'lines 1 CLAIM_LINE_UNKNOWN',
      'version VERSION_CONFLICT',
    ]);
    const nothing = [1, 2].map((position) => ({ position, amount: '0', reason: 'Rien.' }));
    expect((await accept(counter, id, 1, counter.dufour, nothing)).problems).toMatchObject([
      { path: ['lines'], message: 'Rien ne serait versé : refusez plutôt la demande, avec un motif.' },
    ]);
    expect(await counter.rows(sql`select granted_minor from claim_line where claim_id = ${id}`)).toEqual([
      { granted_minor: null },
      { granted_minor: null },
    ]);
  });
});

describe('above the amount that takes two signatures', () => {
  test('an acceptance is a proposal: the person sees nothing of it, and another officer finds it in the list', async () => {
    const seen = await proposed([{ position: 2, amount: '90', reason: 'Tarif.' }]);
    expect(await proposalOn(seen.id)).toMatchObject({
      status: 'IN_PROCESS',
      proposal: {
        state: 'WAITING',
        proposedBy: 'Dufour Marc',
        isOwn: false,
        grantedTotal: { amount: '9090.00' },
        reductions: [{ position: 2, reason: 'Tarif.' }],
      },
    });
    expect((await proposalOn(seen.id, counter.dufour)).proposal?.isOwn).toBe(true);
    const whole = '{ status version grantedTotal { amount } lines { granted { amount } } history { to } }';
    const { data } = await counter.ask<{ claim: object }>(
      counter.claire,
      `query ($id: ID!) { claim(id: $id) ${whole} }`,
      { id: seen.id },
    );
    expect(data.claim).toEqual({
      status: 'IN_PROCESS',
      version: 1,
      grantedTotal: null,
      lines: [{ granted: null }, { granted: null }],
      history: [{ to: 'IN_PROCESS' }],
    });
    expect((await proposalOn(seen.id, counter.claire)).codes).toEqual(['FORBIDDEN']);
    const list = async (asker: Asker) =>
      (
        await counter.ask<{ claims: { nodes: { id: string }[] } }>(
          asker,
          '{ claims(filter: { awaitsSignature: true }, first: 100) { nodes { id } } }',
        )
      ).data.claims.nodes.map(({ id }) => id);
    expect(await list(counter.morel)).toContain(seen.id);
    expect(await list(counter.claire)).toEqual([]);
    expect(await payoutsOf(seen.id)).toEqual([]);
    await sign(counter, seen, counter.morel);
    expect(await list(counter.morel)).not.toContain(seen.id);
  });

  test('it takes effect, once, when another officer signs the very proposal, though he clicks twice', async () => {
    const seen = await proposed([{ position: 2, amount: '90', reason: 'Tarif.' }]);
    const answers = await Promise.all([1, 2, 3].map(() => sign(counter, seen, counter.morel)));
    expect(answers.map((answer) => codesOf(answer)[0] ?? 'SIGNED').toSorted()).toEqual([
      'CLAIM_STEP_TAKEN',
      'CLAIM_STEP_TAKEN',
      'SIGNED',
    ]);
    expect(await stepsOf(seen.id)).toEqual(['IN_PROCESS', 'ACCEPTED']);
    await expect.poll(() => payoutsOf(seen.id), patience).toEqual(['909000']);
    expect(
      await counter.rows(sql`select action, actor, details ->> 'proposedBy' as first from audit_entry
        where subject = ${`Claim:${seen.id}`} and action <> 'claim.read' order by at`),
    ).toEqual([
      { action: 'claim.propose', actor: counter.dufour.id, first: null },
      { action: 'claim.accept', actor: counter.morel.id, first: counter.dufour.id },
    ]);
  });

  test('nothing changes for an acceptance that pays the amount itself, or less, whatever was asked', async () => {
    const { id } = await newClaim('6000');
    const lines = [
      { position: 1, amount: '5000', reason: 'Plafond.' },
      { position: 2, amount: '0', reason: 'Plafond.' },
    ];
    expect((await accept(counter, id, 1, counter.dufour, lines)).claim?.status).toBe('ACCEPTED');
  });

  test('who proposed it never signs it, nor does the owner of the claim, nor who is no officer', async () => {
    const seen = await proposed();
    expect(codesOf(await sign(counter, seen, counter.dufour))).toEqual(['CLAIM_SIGNED_BY_ONESELF']);
    const herself = { ...counter.claire, roles: counter.dufour.roles };
    expect(codesOf(await sign(counter, seen, herself))).toEqual(['CLAIM_OF_ONESELF']);
    expect((await proposalOn(seen.id, herself)).proposal).toBeNull();
    for (const asker of [counter.claire, counter.blanc, counter.rochat]) {
      expect((await sign(counter, seen, asker)).codes).toEqual(['FORBIDDEN']);
      expect((await giveBack(counter, seen, 'x', asker)).codes).toEqual(['FORBIDDEN']);
    }
    expect(await stepsOf(seen.id)).toEqual(['IN_PROCESS']);
  });

  test('of ten officers who accept at once, one proposes and the others learn of it', async () => {
    const { id } = await newClaim('6000');
    const officers = Array.from({ length: 10 }, (_, one) => (one % 2 ? counter.dufour : counter.morel));
    const answers = await Promise.all(officers.map((officer) => accept(counter, id, 1, officer)));
    expect(answers.map((answer) => codesOf(answer)[0] ?? 'PROPOSED').toSorted()).toEqual([
      ...Array(9).fill('CLAIM_PROPOSAL_WAITING'),
      'PROPOSED',
    ]);
    expect(await counter.rows(sql`select state from claim_proposal where claim_id = ${id}`)).toHaveLength(1);
  });

  test('of a signature and another decision at the same moment, one counts', async () => {
    for (const round of [1, 2, 3]) {
      const seen = await proposed();
      const [signed, asked] = await Promise.all([
        sign(counter, seen, counter.morel),
        requestCorrection(counter, seen.id, 1, `Tour ${round}`),
      ]);
      expect([codesOf(signed), codesOf(asked)].filter((codes) => codes.length === 0)).toHaveLength(1);
      expect(await stepsOf(seen.id)).toHaveLength(2);
    }
  });

  test('a claim that changed meanwhile is not paid by the signature on what it was', async () => {
    const seen = await proposed();
    await requestCorrection(counter, seen.id, 1, 'Joignez la facture.');
    expect(codesOf(await sign(counter, seen, counter.morel))).toEqual(['CLAIM_STEP_NOT_OPEN']);
    await amend(counter, `meanwhile-${seen.id}`, { id: seen.id, version: 2 });
    expect(codesOf(await sign(counter, seen, counter.morel))).toEqual(['VERSION_CONFLICT']);
    expect(codesOf(await sign(counter, { ...seen, version: 3 }, counter.morel))).toEqual([
      'CLAIM_PROPOSAL_OVER',
    ]);
    expect((await proposalOn(seen.id)).proposal).toBeNull();
    expect(await payoutsOf(seen.id)).toEqual([]);
  });

  test('the second officer sends it back with a word to the first, who proposes anew', async () => {
    const seen = await proposed();
    expect((await giveBack(counter, seen, ' ', counter.morel)).problems).toMatchObject([
      { path: ['word'], code: 'FIELD_REQUIRED', message: 'Le champ Mot est obligatoire.' },
    ]);
    const word = 'La facture dit 5 800.';
    expect(codesOf(await giveBack(counter, seen, word, counter.morel))).toEqual([]);
    expect((await proposalOn(seen.id, counter.dufour)).proposal).toMatchObject({
      state: 'RETURNED',
      word,
      returnedBy: 'Morel Anne',
    });
    expect(codesOf(await sign(counter, seen, counter.morel))).toEqual(['CLAIM_PROPOSAL_OVER']);
    const lines = [{ position: 1, amount: '5800', reason: 'Selon facture.' }];
    expect(codesOf(await accept(counter, seen.id, 1, counter.dufour, lines))).toEqual([]);
    const again = (await proposalOn(seen.id)).proposal;
    expect(again).toMatchObject({ state: 'WAITING', word: null, grantedTotal: { amount: '5895.55' } });
    expect(codesOf(await sign(counter, seen, counter.morel)), 'the one that came back').toEqual([
      'CLAIM_PROPOSAL_OVER',
    ]);
    expect(codesOf(await sign(counter, { ...seen, proposalId: again?.id ?? '' }, counter.morel))).toEqual([]);
  });

  test('and the first withdraws his own without a word', async () => {
    const seen = await proposed();
    expect(codesOf(await giveBack(counter, seen, null, counter.dufour))).toEqual([]);
    expect((await proposalOn(seen.id)).proposal).toBeNull();
    expect(codesOf(await giveBack(counter, seen, 'x', counter.morel))).toEqual(['CLAIM_PROPOSAL_OVER']);
  });
});

describe('an officer marks fields of the form as it was typed', () => {
  const price = ['form', 'otherInvoice', 'lines', '1', 'unitPrice'];
  const markedOn = async (id: string) =>
    (
      await counter.ask<{ claim: { markedFields: object[] } }>(
        counter.claire,
        'query ($id: ID!) { claim(id: $id) { markedFields { path group label value } } }',
        { id },
      )
    ).data.claim.markedFields;

  test('and the person finds them, each once, until she has corrected', async () => {
    const { id } = await newClaim();
    const fields = [['attachmentIds'], price, price];
    expect(codesOf(await requestCorrection(counter, id, 1, 'Le tarif ?', counter.dufour, fields))).toEqual(
      [],
    );
    expect(await markedOn(id)).toEqual([
      { path: price, group: 'Prestation 2', label: 'Tarif en CHF', value: '95.55' },
      { path: ['attachmentIds'], group: null, label: 'Documents', value: null },
    ]);
    await amend(counter, `marked-${id}`, { id, version: 2 });
    expect(await markedOn(id)).toEqual([]);
  });

  test('but none that the form does not have', async () => {
    const { id } = await newClaim();
    const fields = [price, ['form', 'otherInvoice', 'lines', '7', 'unitPrice'], ['form'], []];
    const { problems, claim } = await requestCorrection(counter, id, 1, 'Le tarif ?', counter.dufour, fields);
    expect(problems.map(({ path, code }) => [...path, code].join(' '))).toEqual([
      'fields 1 CLAIM_FIELD_UNKNOWN',
      'fields 2 CLAIM_FIELD_UNKNOWN',
      'fields 3 CLAIM_FIELD_UNKNOWN',
    ]);
    expect(claim?.status).toBe('IN_PROCESS');
  });
});

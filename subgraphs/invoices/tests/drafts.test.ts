import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Asker,
  accept,
  type Counter,
  claimOf,
  discardDraft,
  openCounter,
  saveDraft,
  sentBack,
  submit,
} from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

/** As far as somebody came: most is missing, some is wrong. */
const begun = (remark = 'à suivre') => ({
  remark,
  decisionNumber: '???',
  form: { otherInvoice: { lines: [{ description: 'Ergothérapie' }, null, {}] } },
});

const codesOf = (problems: readonly { readonly code: string }[] | undefined) =>
  problems?.map(({ code }) => code);

async function readDraft(asker: Asker | null, id: string | undefined) {
  const query =
    'query ($id: ID!) { claimDraft(id: $id) { id version typed savedAt form { code title } corrects { id } sentAs { id } } }';
  const { data, codes } = await counter.ask<{ claimDraft: Record<string, unknown> | null } | null>(
    asker,
    query,
    { id },
  );
  return { draft: data?.claimDraft, codes };
}

async function listDrafts(asker: Asker, account: string, page: Record<string, unknown> = {}) {
  const query = `query ($representations: [_Any!]!, $first: Int, $after: String) { _entities(representations: $representations) {
    ... on Account { claimDrafts(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
  const representations = [{ __typename: 'Account', id: account }];
  const { data } = await counter.ask<{
    _entities: readonly {
      readonly claimDrafts: {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }[];
  }>(asker, query, { representations, ...page });
  const list = data._entities[0]?.claimDrafts;
  return { ids: list?.nodes.map(({ id }) => id) ?? [], ...list?.pageInfo };
}

const discardAll = () => counter.rows(sql`delete from claim_draft`);

describe('a draft keeps what was typed so far', () => {
  test('whatever is missing or wrong in it, and shows it back as it was typed', async () => {
    const { draft, problems } = await saveDraft(counter, 'kept', { input: begun() });
    expect(problems).toEqual([]);
    expect((await readDraft(counter.claire, draft?.id)).draft).toEqual({
      id: draft?.id,
      version: 1,
      typed: begun(),
      savedAt: expect.stringMatching(/\.\d{3}Z$/),
      form: { code: 'OTHER_INVOICE', title: 'Facture' },
      corrects: null,
      sentAs: null,
    });
  });

  test('and says for whom it is, once somebody is chosen', async () => {
    const query = 'query ($id: ID!) { claimDraft(id: $id) { beneficiary { id } } }';
    const chosen = randomUUIDv7();
    for (const [typed, beneficiary] of [
      [` ${chosen} `, { id: chosen }],
      ['Théo', null],
      [null, null],
    ] as const) {
      const input = { ...begun(), beneficiaryId: typed };
      const { draft } = await saveDraft(counter, `for-${typed}`, { input });
      const { data } = await counter.ask(counter.claire, query, { id: draft?.id });
      expect(data).toEqual({ claimDraft: { beneficiary } });
    }
  });

  test('saving again counts its versions; what is saved already changes nothing', async () => {
    const { draft } = await saveDraft(counter, 'again', { input: begun() });
    const second = await saveDraft(counter, 's2', { id: draft?.id, version: 1, input: begun('deux') });
    expect(second).toMatchObject({ draft: { id: draft?.id, version: 2 }, problems: [] });
    const repeated = await saveDraft(counter, 's2', { id: draft?.id, version: 1, input: begun('deux') });
    expect(repeated).toMatchObject({ draft: { version: 2, typed: begun('deux') }, problems: [] });
  });

  test('as long as it names one form', async () => {
    const two = { ...begun(), form: { otherInvoice: {}, travel: {} } };
    for (const input of [{ remark: 'sans formulaire' }, two])
      expect(await saveDraft(counter, 'no-form', { input })).toMatchObject({
        draft: null,
        problems: [{ path: ['form'], code: 'CLAIM_FORM_NOT_CHOSEN' }],
      });
  });

  test('up to 64 kB, and not a byte more', async () => {
    const around = Buffer.byteLength(JSON.stringify(begun('')));
    const full = begun('x'.repeat(64 * 1024 - around));
    expect((await saveDraft(counter, 'full', { input: full })).problems).toEqual([]);
    const beyond = { ...full, remark: `${full.remark}x` };
    expect((await saveDraft(counter, 'beyond', { input: beyond })).problems).toEqual([
      {
        path: ['input'],
        code: 'CLAIM_DRAFT_TOO_LARGE',
        message:
          'Le brouillon est trop long pour être enregistré : 65 ko, 64 ko au plus. Envoyez plusieurs demandes.',
      },
    ]);
  });

  test('with characters that a database can’t hold left out', async () => {
    const { draft } = await saveDraft(counter, 'odd', { input: begun('a\u0000b\ud800c') });
    expect(draft?.typed['remark']).toBe('ab\ufffdc');
  });

  test('at most fifty at once', async () => {
    await discardAll();
    const saved = [];
    for (let index = 0; index < 48; index += 1)
      saved.push(await saveDraft(counter, `many-${index}`, { input: begun(`${index}`) }));
    expect(saved.flatMap(({ problems }) => problems)).toEqual([]);
    // The last two places, for five who come at once.
    const rush = await Promise.all(
      Array.from({ length: 5 }, (_, index) => saveDraft(counter, `rush-${index}`, { input: begun() })),
    );
    const refused = rush.filter(({ draft }) => draft === null);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.problems).toMatchObject([
      {
        code: 'CLAIM_DRAFTS_TOO_MANY',
        message: 'Vous avez déjà 50 brouillons. Envoyez ou supprimez-en un, puis recommencez.',
      },
    ]);
    await discardDraft(counter, saved[0]?.draft?.id ?? '');
    expect((await saveDraft(counter, 'place-again', { input: begun() })).problems).toEqual([]);
    await discardAll();
  });
});

describe('a new draft is made once for its key', () => {
  test('however often and however parallel the call comes', async () => {
    const calls = await Promise.all(
      Array.from({ length: 5 }, () => saveDraft(counter, 'at-once', { input: begun() })),
    );
    expect(new Set(calls.map(({ draft }) => draft?.id)).size).toBe(1);
    expect(calls.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('and a person who typed on before the answer came loses nothing', async () => {
    const { draft } = await saveDraft(counter, 'cut', { input: begun() });
    const retry = await saveDraft(counter, 'cut', { input: begun('et la suite') });
    expect(retry).toMatchObject({
      draft: { id: draft?.id, version: 2, typed: { remark: 'et la suite' } },
      problems: [],
    });
  });
});

describe('two tabs with one draft', () => {
  test('the second one to save gets what the first one saved', async () => {
    const { draft } = await saveDraft(counter, 'tabs', { input: begun() });
    await saveDraft(counter, 'a', { id: draft?.id, version: 1, input: begun('premier onglet') });
    const second = await saveDraft(counter, 'b', { id: draft?.id, version: 1, input: begun('second') });
    expect(second.problems).toMatchObject([{ path: ['version'], code: 'VERSION_CONFLICT' }]);
    expect(second.draft).toMatchObject({ version: 2, typed: { remark: 'premier onglet' } });
  });

  test('that send it at once make one claim, and the second one is shown it', async () => {
    const { draft } = await saveDraft(counter, 'sent', { input: begun() });
    const tabs = await Promise.all(
      ['tab-1', 'tab-2'].map((key) => submit(counter, key, undefined, undefined, draft?.id)),
    );
    expect(tabs.map(({ problems }) => codesOf(problems)).toSorted()).toEqual([[], ['CLAIM_DRAFT_SENT']]);
    expect(tabs[0]?.claim?.id).toBe(tabs[1]?.claim?.id);
    const clicked = tabs.findIndex(({ problems }) => problems?.length === 0);
    const again = await submit(counter, `tab-${clicked + 1}`, undefined, undefined, draft?.id);
    expect(again).toMatchObject({ claim: { id: tabs[0]?.claim?.id }, problems: [] });
    expect((await readDraft(counter.claire, draft?.id)).draft).toMatchObject({
      sentAs: { id: tabs[0]?.claim?.id },
    });
    const late = await saveDraft(counter, 'late', { id: draft?.id, version: 1, input: begun('trop tard') });
    expect(codesOf(late.problems)).toEqual(['CLAIM_DRAFT_SENT']);
    expect(codesOf((await discardDraft(counter, draft?.id ?? '')).problems)).toEqual(['CLAIM_DRAFT_SENT']);
  });

  test('and a claim with problems leaves the draft as it was', async () => {
    const { draft } = await saveDraft(counter, 'stays', { input: begun() });
    const sent = await submit(counter, 'stays', begun(), undefined, draft?.id);
    expect(sent.claim).toBeNull();
    expect(sent.problems?.length).toBeGreaterThan(3);
    expect((await readDraft(counter.claire, draft?.id)).draft).toMatchObject({ sentAs: null, version: 1 });
    expect((await submit(counter, 'stays', undefined, undefined, draft?.id)).problems).toEqual([]);
  });

  test('and a draft that is not there stops the claim', async () => {
    for (const draftId of [randomUUIDv7(), 'no key at all'])
      expect(await submit(counter, 'nowhere', undefined, undefined, draftId)).toMatchObject({
        claim: null,
        problems: [{ path: ['draftId'], code: 'NOT_FOUND' }],
      });
  });
});

describe('the draft of a correction', () => {
  test('is one for a claim: the second tab gets the one that is there', async () => {
    const { id } = await sentBack(counter, 'one-correction');
    const first = await saveDraft(counter, 'c1', { input: claimOf(counter.claire), corrects: id });
    expect(first.draft).toMatchObject({ corrects: { id }, version: 1 });
    const same = await saveDraft(counter, 'c2', { input: claimOf(counter.claire), corrects: id });
    expect(same).toMatchObject({ draft: { id: first.draft?.id }, problems: [] });
    const other = await saveDraft(counter, 'c3', { input: begun(), corrects: id });
    expect(other).toMatchObject({
      draft: { id: first.draft?.id, typed: claimOf(counter.claire) },
      problems: [{ code: 'VERSION_CONFLICT' }],
    });
    const rush = await Promise.all(
      ['c4', 'c5', 'c6'].map((key) => saveDraft(counter, key, { input: begun(), corrects: id })),
    );
    expect(new Set(rush.map(({ draft }) => draft?.id))).toEqual(new Set([first.draft?.id]));
  });

  test('is made of one’s own claim that is to be corrected, on its form', async () => {
    const { id } = await sentBack(counter, 'own-correction');
    const inProcess = await submit(counter, 'in-process');
    const accepted = await submit(counter, 'accepted');
    await accept(counter, accepted.claim?.id ?? '', 1);
    const attempt = async (corrects: string, asker = counter.claire as Asker, input: object = begun()) => {
      const { draft, problems } = await saveDraft(counter, randomUUIDv7(), { input, corrects }, asker);
      expect(draft).toBeNull();
      return problems?.map(({ path, code }) => [...path, code]);
    };
    const absent = [['corrects', 'NOT_FOUND']];
    expect(await attempt(randomUUIDv7())).toEqual(absent);
    expect(await attempt('no key at all')).toEqual(absent);
    for (const asker of [counter.dufour, counter.rochat]) expect(await attempt(id, asker)).toEqual(absent);
    expect(await attempt(inProcess.claim?.id ?? '')).toEqual([['corrects', 'CLAIM_STEP_TAKEN']]);
    expect(await attempt(accepted.claim?.id ?? '')).toEqual([['corrects', 'CLAIM_STEP_NOT_OPEN']]);
    expect(await attempt(id, counter.claire, { form: { travel: {} } })).toEqual([
      ['form', 'CLAIM_FORM_CHANGED'],
    ]);
  });

  test('is not sent as a new claim', async () => {
    const { id } = await sentBack(counter, 'not-new');
    const { draft } = await saveDraft(counter, 'not-new', { input: begun(), corrects: id });
    expect(await submit(counter, 'as-new', undefined, undefined, draft?.id)).toMatchObject({
      claim: null,
      problems: [{ path: ['draftId'], code: 'CLAIM_DRAFT_IS_CORRECTION' }],
    });
  });
});

describe('a draft is its owner’s alone', () => {
  test('for anybody else, an officer too, it is not there', async () => {
    const { draft } = await saveDraft(counter, 'hers', { input: begun() });
    const id = draft?.id ?? '';
    for (const asker of [counter.dufour, counter.rochat, counter.blanc]) {
      expect(await readDraft(asker, id)).toEqual({ draft: null, codes: [] });
      expect((await listDrafts(asker, counter.claire.id)).ids).toEqual([]);
      expect(await saveDraft(counter, 'x', { id, version: 1, input: begun('x') }, asker)).toMatchObject({
        draft: null,
        problems: [{ path: ['id'], code: 'NOT_FOUND' }],
      });
      expect(await discardDraft(counter, id, asker)).toMatchObject({ draft: null, problems: [] });
      expect(await submit(counter, 'x', undefined, asker, id)).toMatchObject({
        claim: null,
        problems: expect.arrayContaining([expect.objectContaining({ path: ['draftId'], code: 'NOT_FOUND' })]),
      });
    }
    expect((await readDraft(null, id)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await readDraft(counter.claire, id)).draft).toMatchObject({ version: 1 });
  });

  test('and is gone for ever once it is discarded, again and again', async () => {
    const { draft } = await saveDraft(counter, 'gone', { input: begun() });
    const id = draft?.id ?? '';
    expect(await discardDraft(counter, id)).toMatchObject({ draft: { id }, problems: [] });
    expect(await discardDraft(counter, id)).toMatchObject({ draft: null, problems: [] });
    expect((await readDraft(counter.claire, id)).draft).toBeNull();
    expect(codesOf((await saveDraft(counter, 'x', { id, version: 1, input: begun('x') })).problems)).toEqual([
      'NOT_FOUND',
    ]);
  });
});

test('the list shows the open ones, last saved first, page by page', async () => {
  await discardAll();
  const ids: string[] = [];
  for (const key of ['one', 'two', 'three', 'four'])
    ids.push((await saveDraft(counter, `list-${key}`, { input: begun(key) })).draft?.id ?? '');
  const [one = '', two = '', three = '', four = ''] = ids;
  await saveDraft(counter, 'x', { id: one, version: 1, input: begun('encore') });
  await submit(counter, 'list-sent', undefined, undefined, three);
  const { ids: all } = await listDrafts(counter.claire, counter.claire.id);
  expect(all).toEqual([one, four, two]);
  const first = await listDrafts(counter.claire, counter.claire.id, { first: 2 });
  expect(first).toMatchObject({ ids: [one, four], hasNextPage: true });
  const rest = await listDrafts(counter.claire, counter.claire.id, { first: 2, after: first.endCursor });
  expect(rest).toMatchObject({ ids: [two], hasNextPage: false });
});

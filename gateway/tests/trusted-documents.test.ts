import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, refusalIn } from './post.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

const viewer = 'query Viewer { viewer { __typename id } }';
const submit = 'mutation Submit { submitClaim { __typename id } }';
const day = 'query DayOf($on: Day!) { day(on: $on) }';

let house: TinyHouse;
let cookie: string;
let bearer: string;
beforeAll(async () => {
  house = await openTinyHouse({
    settings: { trustedDocumentsOnly: true },
    documents: { aa: viewer, bb: submit, cc: day },
  });
  cookie = `guichet=${house.openSession('claire')}`;
  bearer = `Bearer ${house.openSession('program of a provider')}`;
});
afterAll(() => house[Symbol.asyncDispose]());

const claire = { viewer: { __typename: 'Account', id: 'claire' } };

describe('a session', () => {
  test.each([
    ['by id', { documentId: 'aa' }],
    ['by the hash’s full name', { documentId: 'sha256:aa' }],
    ['by exact text', { query: viewer }],
  ])('sends a trusted document %s', async (_how, body) => {
    expect((await post(house.url, body, { cookie })).body.data).toEqual(claire);
  });

  test('is refused any other text, introspection included, and told what to do', async () => {
    for (const query of [
      '{ viewer { id } }',
      `${viewer} `,
      '{ __schema { types { name } } }',
      '{ viewr { id } }',
    ]) {
      const answer = await post(house.url, { query }, { cookie });
      expect(refusalIn(answer)).toEqual({ status: 400, code: 'TRUSTED_DOCUMENTS_ONLY' });
      expect(answer.body.errors?.[0]?.message).toMatch(
        /documentId.*Authorization: Bearer.*TRUSTED_DOCUMENTS_ONLY=0/,
      );
    }
  });

  test('is told when a documentId comes from another version', async () => {
    expect(refusalIn(await post(house.url, { documentId: 'zz' }, { cookie }))).toEqual({
      status: 400,
      code: 'UNKNOWN_DOCUMENT',
    });
  });
});

test('nobody is held to trusted documents as a session is', async () => {
  expect((await post(house.url, { documentId: 'aa' })).body.data).toEqual({ viewer: null });
  expect(refusalIn(await post(house.url, '{ claims { id } }'))).toMatchObject({
    code: 'TRUSTED_DOCUMENTS_ONLY',
  });
});

describe('an officer who may explore', () => {
  const explorer = () => ({ cookie: `guichet=${house.openSession('explorer')}` });

  test('sends queries of his own, is helped with a misspelt name, and changes nothing that way', async () => {
    const answer = await post(house.url, '{ claims { id } }', explorer());
    expect(answer.body.data).toEqual({ claims: [{ id: '1' }, { id: '2' }] });
    const misspelt = await post(house.url, '{ clams { id } }', explorer());
    expect(misspelt.body.errors?.[0]?.message).toContain('Did you mean "claims"?');
    const change = await post(house.url, 'mutation { submitClaim { id } }', explorer());
    expect(refusalIn(change)).toEqual({ status: 400, code: 'QUERIES_ONLY' });
  });

  test('changes what he changes with the documents of the house', async () => {
    expect((await post(house.url, { documentId: 'bb' }, explorer())).body.errors).toBeUndefined();
  });
});

test('a dashboard reads, and changes nothing', async () => {
  const authorization = `Bearer ${house.openSession('dashboard')}`;
  expect((await post(house.url, '{ claims { id } }', { authorization })).body.data).toBeTruthy();
  const change = await post(house.url, 'mutation { submitClaim { id } }', { authorization });
  expect(refusalIn(change)).toEqual({ status: 400, code: 'QUERIES_ONLY' });
});

describe('an API client', () => {
  test('sends its own text, within the limits', async () => {
    const answer = await post(house.url, '{ claims { id } }', { authorization: bearer });
    expect(answer.body.data).toEqual({ claims: [{ id: '1' }, { id: '2' }] });
    const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: __typename`).join(' ');
    const refused = await post(house.url, `{ claims { ${aliases} } }`, { authorization: bearer });
    expect(refusalIn(refused)).toMatchObject({ code: 'TOO_MANY_ALIASES' });
  });

  test('reads the schema, and is helped with a misspelt name', async () => {
    const schema = await post(house.url, '{ __type(name: "Claim") { name } }', { authorization: bearer });
    expect(schema.body.data).toEqual({ __type: { name: 'Claim' } });
    const misspelt = await post(house.url, '{ clams { id } }', { authorization: bearer });
    expect(misspelt.body.errors?.[0]?.message).toContain('Did you mean "claims"?');
  });

  test('finds nothing in it that is internal', async () => {
    for (const query of [
      'mutation { issuePassport(input: {}) { passport } }',
      '{ localMessages { text } }',
    ]) {
      const answer = await post(house.url, query, { authorization: bearer });
      expect(refusalIn(answer)).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    }
    const types = await post(house.url, '{ __schema { types { name } } }', { authorization: bearer });
    expect(JSON.stringify(types.body)).not.toMatch(/IssuePassport|LocalMessage/);
  });
});

test('trusted documents are planned before anybody sends them', async () => {
  await expect.poll(() => house.log()).toContain('"event":"documents planned"');
  expect(house.log()).toContain('"count":3');
  expect(house.log()).not.toContain('"level":"error"');
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, refusalIn } from './post.ts';
import { openTinyHouse, publicUrl, type TinyHouse } from './tiny-house/tiny-house.ts';

let house: TinyHouse;
let cookie: string;
beforeAll(async () => {
  house = await openTinyHouse();
  cookie = `guichet=${house.openSession('claire')}`;
});
afterAll(() => house[Symbol.asyncDispose]());

const submit = 'mutation { submitClaim { id } }';
const refused = { status: 403, code: 'CROSS_SITE_REQUEST', limit: publicUrl };

describe('a request with the session cookie', () => {
  test('is heard from our own pages', async () => {
    const answer = await post(house.url, submit, { cookie, 'sec-fetch-site': 'same-origin' });
    expect(answer.body.data).toEqual({ submitClaim: { id: '3' } });
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a neighbour’s port', { origin: 'http://localhost:4001' }],
    ['no origin', { origin: '' }],
    ['a page that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused from %s', async (_where, headers) => {
    expect(refusalIn(await post(house.url, submit, { cookie, ...headers }))).toEqual(refused);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused as %s, as a form would send it',
    async (contentType) => {
      const answer = await post(house.url, submit, { cookie, 'content-type': contentType });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.body.data).toBeUndefined();
    },
  );

  test('is refused as a GET, for reads too', async () => {
    const response = await fetch(`${house.url}/graphql?query={viewer{id}}`, {
      headers: { cookie, origin: publicUrl, 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(403);
  });
});

describe('a request without credentials', () => {
  test('may read by GET when no simple page can have sent it', async () => {
    const address = `${house.url}/graphql?query=${encodeURIComponent('{ claims { id } }')}`;
    expect((await fetch(address)).status).toBe(400);
    const response = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(await response.json()).toEqual({ data: { claims: [{ id: '1' }, { id: '2' }] } });
  });

  test('never changes anything by GET', async () => {
    const response = await fetch(`${house.url}/graphql?query=${encodeURIComponent(submit)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('hears that no other method is spoken', async () => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'PUT',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(405);
  });

  test('from another site gets no leave to read the answer', async () => {
    const answer = await post(house.url, '{ claims { id } }', { origin: 'https://evil.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

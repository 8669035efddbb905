import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { post, refusalIn } from './post.ts';
import { openTinyHouse, type TinyHouse } from './tiny-house/tiny-house.ts';

let house: TinyHouse;
beforeAll(async () => {
  house = await openTinyHouse();
});
afterAll(() => house[Symbol.asyncDispose]());
beforeEach(() => {
  house.sessions.exchanges = 0;
});

const viewer = '{ viewer { id email } }';
const withCookie = (token: string) => ({ cookie: `guichet=${token}` });

describe('a session', () => {
  test('opens with the cookie that identity asks for, and the cookie says who views', async () => {
    const signedIn = await post(house.url, 'mutation { signIn { id } }');
    expect(signedIn.cookies).toEqual([
      expect.stringMatching(/^guichet=[\w-]+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^guichet-device=d{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const cookie = signedIn.cookies[0]?.split(';')[0] ?? '';
    const { body } = await post(house.url, viewer, { cookie });
    expect(body.data).toEqual({ viewer: { id: 'claire', email: 'claire@exemple.ch' } });
  });

  test('is nobody’s without a cookie', async () => {
    const { status, body, cookies } = await post(house.url, viewer);
    expect({ status, data: body.data, cookies }).toEqual({
      status: 200,
      data: { viewer: null },
      cookies: [],
    });
  });

  test('that has ended is treated as nobody’s, and its cookie is cleared', async () => {
    const { body, cookies } = await post(house.url, viewer, withCookie('ended-long-ago'));
    expect(body.data).toEqual({ viewer: null });
    expect(cookies).toEqual([expect.stringMatching(/^guichet=; Max-Age=0; .*HttpOnly/)]);
  });

  test('ends with a sign-out: the cookie is cleared and the passport at hand is dropped', async () => {
    const token = house.openSession('theo');
    await post(house.url, viewer, withCookie(token));
    const out = await post(house.url, 'mutation { signOut }', withCookie(token));
    expect(out.cookies[0]).toMatch(/^guichet=; Max-Age=0;/);
    house.sessions.tokens.delete(token);
    const { body } = await post(house.url, viewer, withCookie(token));
    expect(body.data).toEqual({ viewer: null });
  });
});

describe('a browser that signed in before', () => {
  const device = 'b'.repeat(43);
  const known = { cookie: `guichet-device=${device}`, 'user-agent': 'Firefox' };

  test('is known to identity, and to nobody else', async () => {
    const { body } = await post(house.url, '{ browser browserSeen }', known);
    expect(body.data).toEqual({ browser: `${device} in Firefox`, browserSeen: 'null in null' });
  });

  test('stays known after the sign-out, and its cookie opens nothing', async () => {
    const cookie = `guichet=${house.openSession('claire')}; ${known.cookie}`;
    const { cookies } = await post(house.url, 'mutation { signOut }', { cookie });
    expect(cookies).toEqual([expect.stringMatching(/^guichet=; Max-Age=0;/)]);
    expect((await post(house.url, viewer, known)).body.data).toEqual({ viewer: null });
  });
});

describe('passports', () => {
  test('serve all reads of a session until they end', async () => {
    const headers = withCookie(house.openSession('claire'));
    await Promise.all(Array.from({ length: 10 }, () => post(house.url, viewer, headers)));
    await post(house.url, viewer, headers);
    expect(house.sessions.exchanges).toBe(1);
  });

  test('are exchanged afresh for each command, so that a session that ended a moment ago commands nothing', async () => {
    const token = house.openSession('claire');
    await post(house.url, viewer, withCookie(token));
    await post(house.url, 'mutation { submitClaim { id } }', withCookie(token));
    await post(house.url, 'mutation { submitClaim { id } }', withCookie(token));
    expect(house.sessions.exchanges).toBe(3);
    house.sessions.tokens.delete(token);
    const { cookies } = await post(house.url, 'mutation { submitClaim { id } }', withCookie(token));
    expect(cookies[0]).toMatch(/^guichet=; Max-Age=0;/);
  });
});

describe('credentials', () => {
  test('come one at a time: a cookie and an Authorization header together are refused', async () => {
    const headers = { ...withCookie(house.openSession('claire')), authorization: 'Bearer abc' };
    expect(refusalIn(await post(house.url, viewer, headers))).toEqual({
      status: 400,
      code: 'TWO_CREDENTIALS',
    });
  });

  test('that nobody knows are refused to programs with 401', async () => {
    const answer = await post(house.url, viewer, { authorization: 'Bearer unknown' });
    expect(refusalIn(answer)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  test('of another scheme than Bearer are refused with 401', async () => {
    const answer = await post(house.url, viewer, { authorization: 'Basic Y2xhaXJlOng=' });
    expect(refusalIn(answer)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

test('a session effect of another subgraph than identity is not heard', async () => {
  const { body, cookies } = await post(house.url, '{ steal }');
  expect({ data: body.data, cookies }).toEqual({ data: { steal: 'tried' }, cookies: [] });
});

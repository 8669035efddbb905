import { request as httpRequest } from 'node:http';
import { claire, dufour, rochat } from '@guichet/stack/cast/cast.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { paper } from '@guichet/stack/testing/paper.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitClaim } from './claims.ts';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';

const pdf = paper();

let subgraphs: TestSubgraphs;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
});
afterAll(() => subgraphs[Symbol.asyncDispose]());

interface Announced {
  readonly createUpload: { readonly attachment: { readonly id: string }; readonly uploadUrl: string };
}
interface Found {
  readonly attachments: readonly { readonly status: string; readonly url: string | null }[];
}

describe.each(['LOCAL', 'HTTP'] as const)('files over %s doors', (wire) => {
  let house: RealHouse;
  let person: GraphClient;
  let officer: GraphClient;
  beforeAll(async () => {
    house = await openRealHouse(subgraphs, wire);
    person = await signIn(house.url, claire);
    officer = await signIn(house.url, dufour);
  });
  afterAll(() => house[Symbol.asyncDispose]());

  async function announce(size = pdf.length, fileName = 'Reçu « été ».pdf') {
    const { data } = await person.ask<Announced>(
      `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
        attachment { id } uploadUrl problems { code } } }`,
      { input: { fileName, size } },
    );
    const { attachment, uploadUrl } = data?.createUpload ?? {};
    return { id: attachment?.id ?? '', uploadUrl: uploadUrl ?? '' };
  }

  /** Sends bytes as our own page does, unless told otherwise; a header that is null is left out. */
  async function put(path: string, bytes: Buffer, changed: Record<string, string | null> = {}) {
    const usual = { cookie: person.cookie, origin: house.url, 'content-type': 'application/pdf' };
    const headers = Object.entries({ ...usual, ...changed }).filter(([, value]) => value !== null);
    const response = await fetch(`${house.url}${path}`, {
      method: 'PUT',
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: new Uint8Array(bytes),
    });
    const { problems } = (await response.json()) as { problems: { code: string; message: string }[] };
    return { status: response.status, problems, codes: problems.map(({ code }) => code) };
  }

  async function read(path: string | null | undefined, client: GraphClient | null = person, headers = {}) {
    const response = await fetch(`${house.url}${path}`, {
      headers: { ...(client?.cookie && { cookie: client.cookie }), ...headers },
    });
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  }

  async function uploaded(fileName?: string) {
    const { id, uploadUrl } = await announce(pdf.length, fileName);
    expect(await put(uploadUrl, pdf)).toMatchObject({ status: 200, problems: [] });
    const query = 'query ($id: ID!) { attachments(ids: [$id]) { status url } }';
    const find = async () => (await person.ask<Found>(query, { id })).data?.attachments[0];
    await expect.poll(async () => (await find())?.status, { timeout: 20_000 }).toBe('READY');
    return { id, url: (await find())?.url ?? '' };
  }

  test('a person sends one and reads it again, which no other site and no other session can', async () => {
    const { url } = await uploaded();
    const document = await read(url);
    expect(document.status).toBe(200);
    expect(document.bytes.equals(pdf)).toBe(true);
    const header = (name: string) => document.headers.get(name);
    expect(header('content-type')).toBe('application/pdf');
    expect(header('content-length')).toBe(String(pdf.length));
    expect(header('content-disposition')).toBe(
      `inline; filename="Re?u ? ?t? ?.pdf"; filename*=UTF-8''Re%C3%A7u%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB.pdf`,
    );
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('content-security-policy')).toContain("default-src 'none'");
    expect(header('cache-control')).toBe('private, no-store');
    expect(header('cross-origin-resource-policy')).toBe('same-origin');
    expect(header('x-frame-options')).toBe('DENY');
    for (const other of [officer, await signIn(house.url, claire), await signIn(house.url, rochat)]) {
      const refused = await read(url, other, { 'accept-language': 'de' });
      expect([refused.status, refused.bytes.toString()]).toEqual([
        404,
        expect.stringContaining('Dieser Link gilt nicht mehr.'),
      ]);
    }
    expect((await read(url, null)).status).toBe(401);
    expect((await read(url, null, { authorization: 'Bearer abc' })).status).toBe(401);
  });

  test('an officer reads those of a claim, at an address of his own', async () => {
    const { id } = await uploaded();
    const claim = await submitClaim(person, `files-${wire}`, { attachmentIds: [id] });
    const query = 'query ($claim: ID!) { claim(id: $claim) { attachments { fileName url } } }';
    interface Seen {
      readonly claim: { readonly attachments: readonly { readonly url: string }[] };
    }
    const [seen] = (await officer.ask<Seen>(query, { claim })).data?.claim.attachments ?? [];
    expect((await read(seen?.url, officer)).bytes.equals(pdf)).toBe(true);
    expect((await read(seen?.url, person)).status).toBe(404);
  });

  test('are shut in the moment in which their session ends, wherever it was ended', async () => {
    const { id } = await uploaded();
    const elsewhere = await signIn(house.url, claire);
    const query = 'query ($id: ID!) { attachments(ids: [$id]) { status url } }';
    const url = (await elsewhere.ask<Found>(query, { id })).data?.attachments[0]?.url;
    expect((await read(url, elsewhere)).status).toBe(200);
    // As a new password does, or another gateway: this one does not hear of it.
    await subgraphs.running.identity.database.pages.execute(
      'update session set ended_at = clock_timestamp() where id = (select id from session order by id desc limit 1)',
    );
    expect((await read(url, elsewhere)).status).toBe(401);
  });

  test('come from our own pages alone, with a session', async () => {
    const { uploadUrl } = await announce();
    const outcomes = [
      await put(uploadUrl, pdf, { cookie: null }),
      await put(uploadUrl, pdf, { cookie: 'guichet=made-up' }),
      await put(uploadUrl, pdf, { cookie: null, authorization: 'Bearer abc' }),
      await put(uploadUrl, pdf, { authorization: 'Bearer abc' }),
      await put(uploadUrl, pdf, { origin: null }),
      await put(uploadUrl, pdf, { origin: 'https://evil.example' }),
      await put(uploadUrl, pdf, { 'sec-fetch-site': 'same-site' }),
      await put(uploadUrl, pdf, { cookie: officer.cookie }),
      await put('/uploads/nobody.knows', pdf),
      await put('/uploads/billing.knows', pdf),
      await put('/uploads/__proto__.knows', pdf),
      await put(uploadUrl, pdf),
    ];
    expect(outcomes.map(({ status, codes }) => [status, ...codes])).toEqual([
      [401, 'SESSION_REQUIRED'],
      [401, 'SESSION_REQUIRED'],
      [401, 'SESSION_REQUIRED'],
      [401, 'SESSION_REQUIRED'],
      [403, 'CROSS_SITE_UPLOAD'],
      [403, 'CROSS_SITE_UPLOAD'],
      [403, 'CROSS_SITE_UPLOAD'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [200],
    ]);
  });

  test('are refused in words that a person understands, in his language', async () => {
    const { uploadUrl } = await announce(40);
    const { status, problems } = await put(
      uploadUrl,
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      {
        'guichet-locale': 'it',
      },
    );
    expect([status, problems]).toEqual([
      422,
      [
        {
          path: [],
          code: 'ATTACHMENT_TYPE_NOT_ACCEPTED',
          message:
            'Questo file non è né un PDF né una foto JPEG, PNG o HEIC. Alleghi il documento in uno di questi formati.',
        },
      ],
    ]);
  });

  test('have at most 10 MiB, and as many bytes as announced', async () => {
    const most = 10_485_760;
    const largest = paper({ size: most });
    const { uploadUrl } = await announce(most);
    expect(await put(uploadUrl, pdf)).toMatchObject({ status: 400, codes: ['ATTACHMENT_LENGTH_DIFFERS'] });
    expect(await statusOf(uploadUrl, { 'content-length': String(most + 1) })).toBe(413);
    expect(await statusOf(uploadUrl, { 'transfer-encoding': 'chunked' })).toBe(411);
    expect((await put(uploadUrl, largest)).status).toBe(200);
  });

  test('that break off on the way are forgotten, and can be sent again', async () => {
    const { uploadUrl } = await announce();
    const { hostname, port } = new URL(house.url);
    const broken = httpRequest({
      hostname,
      port,
      path: uploadUrl,
      method: 'PUT',
      headers: { cookie: person.cookie ?? '', origin: house.url, 'content-length': pdf.length },
    });
    const ended = new Promise((resolve) => broken.on('error', resolve));
    broken.write(pdf.subarray(0, 10), () => setImmediate(() => broken.destroy(new Error('gone'))));
    await ended;
    expect((await put(uploadUrl, pdf)).status).toBe(200);
  });

  /** The status that headers alone come to. */
  function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
    const { hostname, port } = new URL(house.url);
    return new Promise((resolve, reject) => {
      const asked = httpRequest(
        {
          hostname,
          port,
          path,
          method: 'PUT',
          headers: { cookie: person.cookie ?? '', origin: house.url, ...headers },
        },
        (answer) => {
          resolve(answer.statusCode);
          asked.destroy();
        },
      );
      asked.on('error', reject);
      asked.write('x');
    });
  }
});

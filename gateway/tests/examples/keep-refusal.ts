import { expect } from 'vitest';
import { examplesFolder } from './read-examples.ts';
import type { RefusedRequest } from './refused-requests.ts';
import { settle } from './settle.ts';

/** The address that stands in the examples: the pages put their own in its place. */
const shownAddress = 'https://guichet.exemple.ch';

/** What is longer than a page wants is shown by its beginning and its end. */
const longest = 320;

/** What came back, as the pages show it. */
export interface Refusal {
  readonly status: number;
  readonly answer: object;
}

/** Sends a request as it stands; the words behind `$` in its headers are filled in. */
export async function send(
  url: string,
  { headers, body }: RefusedRequest,
  words: Readonly<Record<string, string>>,
): Promise<Refusal> {
  const filled = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace(/\$(\w+)/, (whole, word) => words[word] ?? whole),
  ]);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...Object.fromEntries(filled),
    },
    body,
  });
  return { status: response.status, answer: (await response.json()) as object };
}

/** Holds a request and its refusal against the example that is committed; `inTrouble` when it is the tiny house that answered. */
export async function expectKept(
  url: string,
  code: string,
  { headers, body }: RefusedRequest,
  { status, answer }: Refusal,
  inTrouble = false,
): Promise<void> {
  const isLong = body.length > longest;
  const shown = isLong ? `${body.slice(0, 220)} … ${body.slice(-40)}` : body;
  const example = {
    ...{ code, status, request: { headers, body: shown, ...(isLong && { characters: body.length }) } },
    ...(inTrouble && { inTrouble }),
    answer,
  };
  const text = JSON.stringify(settle(example), null, 2).replaceAll(url, shownAddress);
  await expect(`${text}\n`).toMatchFileSnapshot(`${examplesFolder}codes/${code}.json`);
}

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
  readonly answer: Answer;
}

interface Answer {
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] | undefined;
  readonly data?: unknown;
}

/**
 * Sends a request as it stands, the words behind `$` in its headers filled in; so often at once as it takes until one of them is
 * refused. @returns the first answer with this code, else the first there is.
 */
export async function provoke(
  url: string,
  code: string,
  request: RefusedRequest,
  words: Readonly<Record<string, string>>,
): Promise<Refusal> {
  for (let turn = 1; turn < (request.inTurn ?? 1); turn += 1) {
    const refusal = await send(url, request, words);
    if (codeOf(refusal) === code) return refusal;
  }
  const sent = Array.from({ length: request.atOnce ?? 1 }, (_, index) => {
    const body = request.body.replaceAll('$N', String(index + 1));
    return send(url, { ...request, body }, words);
  });
  const [first, ...others] = await Promise.all(sent);
  if (!first) throw new Error('Nothing was sent.');
  return [first, ...others].find((one) => codeOf(one) === code) ?? first;
}

async function send(
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
  // What the answer tells beside errors and data (what is left of a budget) is of this moment alone.
  const { errors, data } = (await response.json()) as Answer;
  return { status: response.status, answer: { errors, data } };
}

/** The code of the first error. */
export const codeOf = ({ answer }: Refusal) => answer.errors?.[0]?.extensions['code'];

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

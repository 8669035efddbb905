import type { Contestant } from './load.ts';

/** What a contestant answers: the others, and later answers of its own, are compared with it. */
export async function answerOf({ url, headers, body }: Contestant): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  return (await answer.json()).data;
}

import { codeOf, NotCarried } from './delivery.ts';
import type { Carrier } from './message.ts';

/** Milliseconds until the gateway must have answered. */
const patience = 10_000;

/** Answers that say that this message can never be taken: the number or the text is at fault. */
const final: readonly number[] = [400, 404, 410, 413, 422];

/** Hands SMS to an HTTP gateway: `POST { id, to, text }`, any 2xx is a yes. By the id it knows one that comes twice. */
export function smsCarrier(smsUrl: string): Carrier {
  return {
    carry: async ({ id, to, text }) => {
      const status = await post(smsUrl, JSON.stringify({ id, to, text }));
      if (status < 200 || status > 299)
        throw new NotCarried(`HTTP_${status}`, { isFinal: final.includes(status) });
    },
  };
}

async function post(address: string, body: string): Promise<number> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // A message is for this gateway alone.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new NotCarried('ETIMEDOUT', { isFinal: false });
    throw new NotCarried(codeOf(error instanceof Error ? error.cause : error), { isFinal: false });
  }
}

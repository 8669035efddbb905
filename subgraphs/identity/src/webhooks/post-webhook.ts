import { type ClientRequest, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { AddressRefused, type AddressRule, guardedLookup } from './public-address.ts';
import { type AttemptOutcome, failureOf, type WebhookFailure } from './webhook.ts';
import { isCallable } from './webhook-url.ts';

/** How long an address may take for its whole answer. */
const patience = 15_000;

/** Octets of an answer that are read, so that its sender may end in peace; nobody looks at them. */
const mostOctets = 65_536;

/** A delivery as it is sent. */
export interface WebhookPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isAllowed: AddressRule;
  /** Aborts when the process is asked to end. */
  readonly signal: AbortSignal;
}

/**
 * Sends a delivery and hears how it was taken. Redirections are not followed: they would lead past what was looked at.
 * @throws the reason of the signal when the process ends before the answer: that attempt doesn't count.
 */
export async function postWebhook(post: WebhookPost, most = patience): Promise<AttemptOutcome> {
  const started = performance.now();
  const told = (status: number | null, failure: WebhookFailure | null): AttemptOutcome => ({
    status,
    failure,
    durationMs: Math.round(performance.now() - started),
  });
  const late = AbortSignal.timeout(most);
  try {
    if (!isCallable(new URL(post.url), post.isAllowed)) throw new AddressRefused('The address is not called');
    const status = await answerTo(post, AbortSignal.any([post.signal, late]));
    return told(status, failureOf(status));
  } catch (error) {
    post.signal.throwIfAborted();
    return told(null, late.aborted ? 'TIMEOUT' : failureIn(error));
  }
}

/** The status of the answer, once it came whole or long enough. */
function answerTo({ url, headers, body, isAllowed }: WebhookPost, signal: AbortSignal): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const open = new URL(url).protocol === 'https:' ? requestSecure : requestPlain;
  const length = String(Buffer.byteLength(body));
  const call: ClientRequest = open(url, {
    method: 'POST',
    // No connection is kept: the next one looks its name up again.
    agent: false,
    headers: { ...headers, 'content-length': length },
    lookup: guardedLookup(isAllowed),
    signal,
  });
  call.on('error', reject);
  call.on('response', (answer) => {
    let octets = 0;
    const status = answer.statusCode ?? 0;
    answer.on('error', reject);
    answer.on('end', () => resolve(status));
    answer.on('data', (chunk: Buffer) => {
      octets += chunk.length;
      if (octets <= mostOctets) return;
      resolve(status);
      call.destroy();
    });
  });
  call.end(body);
  return promise;
}

/** OpenSSL and Node name what is wrong with a certificate in many ways. */
const ofCertificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|EPROTO/;

function failureIn(error: unknown): WebhookFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ADDRESS_REFUSED') return 'ADDRESS_REFUSED';
  if (code === 'NAME_NOT_FOUND') return 'NAME_NOT_FOUND';
  return ofCertificate.test(code) ? 'TLS' : 'NOT_CONNECTED';
}

import type { FastifyReply } from 'fastify';
import { HouseError } from '../log/house-error.ts';

/** Whoever asked has gone away before he had his answer. */
export class CallerGone extends HouseError {
  constructor() {
    super('the caller did not wait for the answer');
  }
}

/** Comes when the caller goes away before he has the whole answer. */
export function callerGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new CallerGone());
  });
  return gone.signal;
}

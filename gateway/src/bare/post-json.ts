import type { Pool } from 'undici';

/** What came back: the status and the whole body as text. */
export interface PostAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Posts JSON and collects the answer. It stands on `Pool.dispatch`, below `Pool.request`: a gateway reads every body whole, so
 * that a stream for each of them would be made and thrown away five times for one page.
 * @throws Error when the server can't be reached or breaks off.
 */
export function postJson(
  pool: Pool,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<PostAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PostAnswer>();
  const chunks: Buffer[] = [];
  let status = 0;
  pool.dispatch(
    { method: 'POST', path, headers, body },
    {
      // undici takes a handler for one of today's by this method.
      onRequestStart() {},
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        const [first] = chunks;
        const whole = first && chunks.length === 1 ? first : Buffer.concat(chunks);
        resolve({ status, text: whole.toString() });
      },
      onResponseError: (_controller, error) => reject(error),
    },
  );
  return promise;
}

import { appendFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

const attributes = z.array(z.unknown()).default([]);
const spans = z.array(z.record(z.string(), z.unknown())).default([]);

/** What a collector is sent: OTLP over HTTP, as JSON. */
const traces = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans })) }),
  ),
});

/** Takes the traces of a run as a collector does, a line for each span. Those of a floor come to its own address. */
export interface SpanReceiver extends AsyncDisposable {
  /** Base address; a floor's is a folder of it. */
  readonly url: string;
}

export async function openSpanReceiver(folder: string): Promise<SpanReceiver> {
  const server = createServer(async (request, response) => {
    const floor = /^\/([a-z]+)\/v1\/traces$/.exec(request.url ?? '')?.[1];
    const sent = floor ? traces.safeParse(await json(request).catch(() => null)) : null;
    if (!floor || !sent?.success) return response.writeHead(400).end();
    const lines = sent.data.resourceSpans.flatMap(({ resource, scopeSpans }) =>
      scopeSpans.flatMap((scope) => scope.spans.map((span) => `${JSON.stringify({ resource, ...span })}\n`)),
    );
    await mkdir(join(folder, floor), { recursive: true });
    await appendFile(join(folder, floor, 'collector.spans'), lines.join(''));
    return response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A run that cannot start is not held up.
  server.unref();
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

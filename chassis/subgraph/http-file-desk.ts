import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'undici';
import type { SubgraphDoor, SubgraphName } from './door.ts';
import {
  type FileDelivery,
  type FileHandout,
  type FileReceipt,
  filePatience,
  type TicketCall,
} from './file-desk.ts';

/** Reads the passport and the slip that came with a request; null when one is missing or made up. */
type ReadCredentials = (request: FastifyRequest) => Pick<TicketCall, 'passport' | 'slip'> | null;

/** Opens a door's desk to other processes: `PUT` and `GET /files/<ticket>`, the bytes as they are. */
export function serveDesk(app: FastifyInstance, door: SubgraphDoor, credentialsOf: ReadCredentials): void {
  app.register(async (desk) => {
    takeBytesAsTheyAre(desk);
    desk.put<{ Params: { ticket: string } }>(
      '/files/:ticket',
      { config: { takesFile: true } },
      async (request, reply) => {
        const credentials = credentialsOf(request);
        const length = Number(request.headers['content-length']);
        if (!credentials || !Number.isSafeInteger(length))
          return answer(reply, { status: 401, problems: [] });
        const { raw, params } = request;
        const receipt = await door
          .put({ ...credentials, ...params, length, bytes: raw })
          .catch((error: unknown) => {
            if (raw.readableAborted) return null;
            throw error;
          });
        // Nobody listens any more: there is nobody to answer.
        return receipt ? answer(reply, receipt) : reply.hijack();
      },
    );
    desk.get<{ Params: { ticket: string } }>('/files/:ticket', async (request, reply) => {
      const credentials = credentialsOf(request);
      const handout = credentials
        ? await door.get({ ...credentials, ...request.params })
        : ({ status: 401 } as const);
      if (handout.status !== 200) return reply.code(handout.status).send();
      const { fileName, mediaType, length, bytes } = handout.file;
      return reply
        .header('content-type', mediaType)
        .header('content-length', length)
        .header('guichet-file-name', encodeURIComponent(fileName))
        .send(bytes);
    });
  });
}

/** Leaves the body of every request to who handles it: no parser touches a byte. */
export function takeBytesAsTheyAre(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
}

function answer(reply: FastifyReply, { status, problems }: FileReceipt): FastifyReply {
  return reply.code(status).send({ problems });
}

/** The desk of a subgraph in another process. `headersOf` are those of any call: passport, slip. */
export function connectDesk(
  name: SubgraphName,
  pool: Pool,
  headersOf: (asked: TicketCall) => Readonly<Record<string, string>>,
) {
  const request = (asked: TicketCall) => ({
    path: `/files/${encodeURIComponent(asked.ticket)}`,
    headersTimeout: filePatience,
    bodyTimeout: filePatience,
    ...(asked.signal && { signal: asked.signal }),
  });
  return {
    async put(delivery: FileDelivery): Promise<FileReceipt> {
      const { length, bytes } = delivery;
      const { statusCode, body } = await pool.request({
        ...request(delivery),
        method: 'PUT',
        headers: {
          ...headersOf(delivery),
          'content-type': 'application/octet-stream',
          'content-length': String(length),
        },
        body: bytes,
      });
      if (statusCode === 500) await body.dump();
      if (statusCode === 500) throw new Error(`${name} answered ${statusCode}`);
      return { ...((await body.json()) as Pick<FileReceipt, 'problems'>), status: statusCode };
    },
    async get(asked: TicketCall): Promise<FileHandout> {
      const { statusCode, headers, body } = await pool.request({
        ...request(asked),
        method: 'GET',
        headers: headersOf(asked),
      });
      if (statusCode === 200)
        return {
          status: statusCode,
          file: {
            fileName: decodeURIComponent(String(headers['guichet-file-name'])),
            mediaType: String(headers['content-type']),
            length: Number(headers['content-length']),
            bytes: body,
          },
        };
      await body.dump();
      if (statusCode !== 401 && statusCode !== 404) throw new Error(`${name} answered ${statusCode}`);
      return { status: statusCode };
    },
  };
}

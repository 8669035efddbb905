import { createHash, createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignatureV4 } from '@smithy/signature-v4';

/** A service that speaks S3 as far as the counter does, and lets nobody in whose signature is not right. */
export interface S3Service extends AsyncDisposable {
  readonly endpoint: string;
  /** What is kept, by path. */
  readonly objects: ReadonlyMap<string, Buffer>;
  /** Uploads that were begun, and neither completed nor given up. */
  readonly uploads: ReadonlyMap<string, unknown>;
  /** The largest body of a request so far, in bytes. */
  largestBody(): number;
  /** Refuses every further part with a code of the service, or stops doing so. */
  refuseParts(code: string | null): void;
}

interface Upload {
  readonly path: string;
  readonly parts: Map<number, Buffer>;
}

interface Answer {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** SHA-256 as the signer wants it. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = typeof secret === 'string' ? secret : secret && bytesOf(secret);
    this.#hash = key === undefined ? createHash('sha256') : createHmac('sha256', key);
  }
  update(data: string | ArrayBuffer | ArrayBufferView) {
    this.#hash.update(typeof data === 'string' ? data : bytesOf(data));
  }
  async digest() {
    return new Uint8Array(this.#hash.digest());
  }
  reset() {
    throw new Error('It is used once');
  }
}

const bytesOf = (data: ArrayBuffer | ArrayBufferView) =>
  ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);

const failure = (status: number, code: string): Answer => ({
  status,
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`,
});

/** Opens the service on this machine, for who has this key. */
export async function openS3Service(accessKeyId: string, secretAccessKey: string): Promise<S3Service> {
  const objects = new Map<string, Buffer>();
  const uploads = new Map<string, Upload>();
  let largest = 0;
  let refusal: string | null = null;

  /** Whether the request is signed with the key, and its body is the one that was signed. */
  async function isSigned(
    { headers, method = '' }: IncomingMessage,
    url: URL,
    body: Buffer,
  ): Promise<boolean> {
    const { authorization = '' } = headers;
    const [, date, region, names = ''] =
      /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+),/.exec(
        authorization,
      ) ?? [];
    const moment = String(headers['x-amz-date']);
    const [, day = '', hours, minutes, seconds] = /^(\d{8})T(\d\d)(\d\d)(\d\d)Z$/.exec(moment) ?? [];
    if (date !== day || headers['x-amz-content-sha256'] !== createHash('sha256').update(body).digest('hex'))
      return false;
    const signer = new SignatureV4({
      service: 's3',
      region: region ?? '',
      credentials: { accessKeyId, secretAccessKey },
      sha256: Sha256,
      uriEscapePath: false,
      applyChecksum: false,
    });
    const signingDate = new Date(
      `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${hours}:${minutes}:${seconds}Z`,
    );
    const signed = await signer.sign(
      {
        method,
        protocol: 'http:',
        hostname: url.hostname,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: Object.fromEntries(names.split(';').map((name) => [name, String(headers[name])])),
      },
      { signingDate },
    );
    return signed.headers['authorization'] === authorization;
  }

  function answerUpload(method: string, id: string, { searchParams }: URL, body: Buffer): Answer {
    const upload = uploads.get(id);
    if (!upload) return failure(404, 'NoSuchUpload');
    if (method === 'PUT') {
      if (refusal !== null) return failure(400, refusal);
      upload.parts.set(Number(searchParams.get('partNumber')), body);
      return { status: 200, headers: { etag: `"${upload.parts.size}"` } };
    }
    uploads.delete(id);
    if (method === 'DELETE') return { status: 204 };
    const parts = [...upload.parts].toSorted(([a], [b]) => a - b).map(([, part]) => part);
    if (parts.slice(0, -1).some((part) => part.length < 5 * 1024 * 1024))
      return failure(400, 'EntityTooSmall');
    objects.set(upload.path, Buffer.concat(parts));
    return { status: 200, body: '<CompleteMultipartUploadResult/>' };
  }

  function answer(method: string, url: URL, body: Buffer): Answer {
    const { pathname: path, searchParams } = url;
    const id = searchParams.get('uploadId');
    if (id !== null) return answerUpload(method, id, url, body);
    if (method === 'POST' && searchParams.has('uploads')) {
      const begun = randomUUID();
      uploads.set(begun, { path, parts: new Map() });
      return {
        status: 200,
        body: `<InitiateMultipartUploadResult><UploadId>${begun}</UploadId></InitiateMultipartUploadResult>`,
      };
    }
    if (method === 'GET' && searchParams.has('uploads')) {
      const prefix = `${path.replace(/\/$/, '')}/${searchParams.get('prefix')}`;
      const listed = [...uploads].filter(([, upload]) => upload.path.startsWith(prefix));
      const rows = listed.map(([one]) => `<Upload><UploadId>${one}</UploadId></Upload>`).join('');
      return { status: 200, body: `<ListMultipartUploadsResult>${rows}</ListMultipartUploadsResult>` };
    }
    if (method === 'DELETE') {
      objects.delete(path);
      return { status: 204 };
    }
    const found = objects.get(path);
    return found ? { status: 200, body: found } : failure(404, 'NoSuchKey');
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const body = Buffer.concat(await Array.fromAsync(request));
    largest = Math.max(largest, body.length);
    const method = request.method ?? '';
    const isLetIn = await isSigned(request, url, body);
    const answered = isLetIn ? answer(method, url, body) : failure(403, 'SignatureDoesNotMatch');
    response.writeHead(answered.status, answered.headers).end(answered.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    uploads,
    largestBody: () => largest,
    refuseParts: (code) => {
      refusal = code;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

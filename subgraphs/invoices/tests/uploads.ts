import { Readable } from 'node:stream';
import type { FileReceipt } from '@guichet/chassis/subgraph/file-desk.ts';
import { paper } from '@guichet/stack/testing/paper.ts';
import { expect } from 'vitest';
import { heicPicture } from '../src/inspection/testing/heic-picture.ts';
import { photo } from '../src/inspection/testing/honest-files.ts';
import type { Asker, Counter } from './counter.ts';

/** A small file of each type. */
export const files = {
  pdf: paper(),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: await photo().jpeg().toBuffer(),
  heic: heicPicture(),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
  zip: Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(200, 1)]),
};

/** The test file of virus scanners, in a PDF; in two parts, so that no scanner takes this source for one. */
export const harmful = paper({
  remark: ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
});

export interface UploadAnswer {
  readonly attachment: { readonly id: string; readonly fileName: string; readonly mediaType: string } | null;
  readonly uploadUrl: string | null;
  readonly problems: readonly {
    readonly path: readonly string[];
    readonly code: string;
    readonly message: string;
  }[];
}

/** Announces a file. */
export async function announce(counter: Counter, input: object, asker: Asker = counter.claire) {
  const command = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
    attachment { id fileName mediaType size status refusal uploadedAt url } uploadUrl problems { path code message } } }`;
  const { data } = await counter.ask<{ createUpload: UploadAnswer }>(asker, command, { input });
  const { attachment, uploadUrl, problems } = data.createUpload;
  return {
    attachment,
    id: attachment?.id ?? '',
    ticket: uploadUrl?.replace('/uploads/', '') ?? '',
    uploadUrl,
    problems,
  };
}

/** Who sends bytes, and what goes beside them. */
interface Sending {
  readonly asker?: Asker;
  readonly session?: string;
  readonly length?: number;
  readonly locale?: 'fr' | 'de';
  /** When the bytes have to be there. */
  readonly signal?: AbortSignal;
}

/** Sends bytes under a ticket. */
export async function send(
  counter: Counter,
  ticket: string,
  bytes: Buffer | Readable,
  { asker = counter.claire, session, length, locale = 'fr', signal }: Sending = {},
): Promise<FileReceipt> {
  return counter.running.invoices.door.put({
    ticket,
    passport: await counter.passport(asker, session),
    slip: {
      locale,
      clientAddress: null,
      deadline: Date.now() + 10_000,
      traceparent: null,
      device: null,
      userAgent: null,
    },
    ...(signal && { signal }),
    length: length ?? (Buffer.isBuffer(bytes) ? bytes.length : 0),
    bytes: Buffer.isBuffer(bytes) ? Readable.from([bytes], { objectMode: false }) : bytes,
  });
}

const whole = '{ id fileName mediaType size status refusal uploadedAt url }';

export interface Found {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly status: string;
  readonly refusal: string | null;
  readonly uploadedAt: string | null;
  readonly url: string | null;
}

/** A person's own files as the graph answers them. */
export async function find(counter: Counter, ids: readonly string[], asker: Asker = counter.claire) {
  const { data, codes } = await counter.ask<{ attachments: (Found | null)[] } | null>(
    asker,
    `query ($ids: [ID!]!) { attachments(ids: $ids) ${whole} }`,
    { ids },
  );
  return { files: data?.attachments ?? [], codes };
}

/** Waits until a file has been examined. */
export async function examined(counter: Counter, id: string, asker: Asker = counter.claire): Promise<Found> {
  const status = async () => (await find(counter, [id], asker)).files[0]?.status;
  await expect.poll(status, { timeout: 20_000 }).toMatch(/READY|REFUSED/);
  const [file] = (await find(counter, [id], asker)).files;
  if (!file) throw new Error('The file is gone');
  return file;
}

/** A file of a person that can be sent with a claim. */
export async function readyFile(
  counter: Counter,
  fileName = 'ordonnance.pdf',
  bytes = files.pdf,
  asker: Asker = counter.claire,
): Promise<Found> {
  const { id, ticket } = await announce(counter, { fileName, size: bytes.length }, asker);
  expect(await send(counter, ticket, bytes, { asker })).toEqual({ status: 200, problems: [] });
  return examined(counter, id, asker);
}

/** What is read under an address; null for 404. */
export async function read(
  counter: Counter,
  url: string | null | undefined,
  asker: Asker = counter.claire,
  session?: string,
) {
  const handout = await counter.running.invoices.door.get({
    ticket: (url ?? '').replace('/documents/', ''),
    passport: await counter.passport(asker, session),
    slip: {
      locale: 'fr',
      clientAddress: null,
      deadline: Date.now() + 10_000,
      traceparent: null,
      device: null,
      userAgent: null,
    },
  });
  if (handout.status !== 200) return null;
  const { bytes, ...file } = handout.file;
  return { ...file, bytes: Buffer.concat(await Array.fromAsync(bytes)) };
}

import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { BucketSettings } from './bucket.settings.ts';
import { newFileName, pathOfFile } from './file-key.ts';
import { FileMissing, type FileStore, StorageFull } from './file-store.ts';

/** Bytes of a part: the fewest that S3 takes for one that is not the last. */
const partSize = 5 * 1024 * 1024;

/** Milliseconds until somebody answers, and until he says something more. */
const patience = { connectionTimeout: 5_000, requestTimeout: 60_000 } as const;

/** How services say that there is no space, or no more for this bucket. */
const noSpace = /^(QuotaExceeded|StorageFull|XMinioStorageFull|EntityTooLarge|InsufficientCapacity)$/;

/** A bucket of one subgraph's files, opened when it is made. */
export function openBucketFiles(settings: BucketSettings, folder: string): FileStore & Disposable {
  const { endpoint, region, bucket: Bucket, accessKeyId, secretAccessKey } = settings;
  const client = new S3Client({
    region,
    ...(endpoint !== undefined && { endpoint }),
    forcePathStyle: settings.namesBucketInPath,
    credentials: { accessKeyId, secretAccessKey },
    // Services other than Amazon's don't all know the newer checksums; each file is sealed, so that none is needed.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: patience,
  });
  const placeOf = (key: string) => {
    const path = pathOfFile(key);
    if (path === null) throw new FileMissing('This is no key of a file');
    return { Bucket, Key: `${folder}/${path}` };
  };

  /** In parts, however small it is: what is removed meanwhile, can't be completed any more. */
  async function put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const place = placeOf(key);
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(place)).catch(refused);
    const upload = { ...place, UploadId };
    try {
      const Parts: { ETag: string | undefined; PartNumber: number }[] = [];
      for await (const Body of inParts(bytes)) {
        const PartNumber = Parts.length + 1;
        const { ETag } = await client
          .send(new UploadPartCommand({ ...upload, Body, PartNumber }))
          .catch(refused);
        Parts.push({ ETag, PartNumber });
      }
      const completion = new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } });
      await client.send(completion).catch(refused);
    } catch (error) {
      // What is not aborted is found by `remove`; the first reason is the one that counts.
      await client.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
      throw error;
    }
  }

  async function* read(place: ReturnType<typeof placeOf>): AsyncGenerator<Uint8Array> {
    const { Body } = await client.send(new GetObjectCommand(place)).catch(refused);
    if (!Body) throw new FileMissing('Nothing is kept under this key');
    const stream = Body.transformToWebStream();
    yield* stream;
  }

  return {
    newKey: newFileName,
    put,
    async get(key) {
      const place = placeOf(key);
      await client.send(new HeadObjectCommand(place)).catch(refused);
      return read(place);
    },
    async remove(key) {
      const place = placeOf(key);
      const { Uploads = [] } = await client.send(
        new ListMultipartUploadsCommand({ Bucket, Prefix: place.Key }),
      );
      for (const { UploadId } of Uploads)
        await client.send(new AbortMultipartUploadCommand({ ...place, UploadId })).catch(unlessGone);
      await client.send(new DeleteObjectCommand(place)).catch(unlessGone);
    },
    [Symbol.dispose]: () => client.destroy(),
  };
}

/** Cuts a stream into parts of one size; the last one is what is left, and may be empty. */
async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    held.push(piece);
    size += piece.length;
    if (size < partSize) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  yield Buffer.concat(held);
}

const isGone = (error: unknown) =>
  error instanceof S3ServiceException &&
  (error.name === 'NoSuchUpload' || error.$metadata.httpStatusCode === 404);

function unlessGone(error: unknown): undefined {
  if (isGone(error)) return undefined;
  return refused(error);
}

/** Says in the words of the port what a bucket has refused. */
function refused(error: unknown): never {
  if (isGone(error)) throw new FileMissing('Nothing is kept under this key');
  if (
    error instanceof S3ServiceException &&
    (noSpace.test(error.name) || error.$metadata.httpStatusCode === 507)
  )
    throw new StorageFull('No space is left for files');
  throw error;
}

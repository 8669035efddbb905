import { z } from 'zod';
import { environment } from '../config/environment.ts';
import { readSettings, SettingsRefused, url } from '../config/settings.ts';

/** A bucket of files that speaks S3, and who may use it. */
export interface BucketSettings {
  /** Where the service is; undefined for Amazon's own in the region. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Whether the bucket's name is a part of the path, as services of one's own have it, or of the host. */
  readonly namesBucketInPath: boolean;
}

const name = z.string('a name').min(1, 'a name');

/**
 * The bucket that files are kept in, `S3_…`; null where they are kept on disk.
 * @throws SettingsRefused for a bucket that nobody can open.
 */
export function readBucketSettings(from: typeof environment = environment): BucketSettings | null {
  const read = readSettings(
    {
      S3_BUCKET: name.optional(),
      S3_ENDPOINT: url.optional(),
      S3_REGION: name.default('us-east-1'),
      S3_ACCESS_KEY_ID: name.optional(),
      S3_SECRET_ACCESS_KEY: name.optional(),
    },
    from,
  );
  if (read.S3_BUCKET === undefined) {
    const others = ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
    if (others.every((other) => read[other] === undefined)) return null;
    throw new SettingsRefused([
      'S3_BUCKET is not set: expected the name of the bucket that the other S3_… open.',
    ]);
  }
  const missing = (['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const).filter(
    (key) => read[key] === undefined,
  );
  if (missing.length > 0)
    throw new SettingsRefused(
      missing.map((key) => `${key} is not set: expected a key that opens S3_BUCKET.`),
    );
  return {
    endpoint: read.S3_ENDPOINT,
    region: read.S3_REGION,
    bucket: read.S3_BUCKET,
    accessKeyId: read.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: read.S3_SECRET_ACCESS_KEY ?? '',
    namesBucketInPath: read.S3_ENDPOINT !== undefined,
  };
}

import type { claimWording } from '../../wording/claim/claim.ts';

type Words = Pick<(typeof claimWording)['fr' | 'de'], 'kilobytes' | 'megabytes'>;

/** A file's length as people read it: « 198 ko », « 1.8 Mo ». */
export function fileSize(bytes: number, { kilobytes, megabytes }: Words): string {
  return bytes < 1_000_000
    ? kilobytes({ size: Math.max(1, Math.round(bytes / 1000)) })
    : megabytes({ size: (bytes / 1_000_000).toFixed(1) });
}

/** A media type as people call it: `image/jpeg` is JPEG. */
export function fileKind(mediaType: string): string {
  return mediaType.slice(mediaType.indexOf('/') + 1).toUpperCase();
}

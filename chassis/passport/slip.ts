import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Locale } from '../problems/problem.ts';
import { readSecret, slipFile } from '../secrets/secret-files.ts';

/**
 * Over which of a subgraph's connections a read goes: those of the house's own pages, or the few for what outsiders write.
 * Commands go over those of pages always.
 */
export type Lane = 'pages' | 'adhoc';

/** What travels beside a passport: how to answer, for whom it is counted, and until when anybody waits. */
export interface Slip {
  readonly locale: Locale;
  readonly clientAddress: string | null;
  /** Epoch milliseconds. */
  readonly deadline: number;
  /** W3C Trace Context, version 00. */
  readonly traceparent: string | null;
  /** What the browser shows of itself to be known again; null for one that has nothing, and for programs. */
  readonly device: string | null;
  /** What the browser says that it is, cut off where it becomes long. */
  readonly userAgent: string | null;
  /** That of pages unless told. */
  readonly lane?: Lane;
}

/** How much of a User-Agent travels. */
export const mostUserAgent = 512;

/** The key that the gateway and the subgraphs share. */
export interface SlipKey {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

const fileShape = z.object({ current: z.string(), keys: z.record(z.string(), z.string()) });

const slipShape = z.object({
  locale: z.enum(['fr', 'de', 'it', 'en']),
  clientAddress: z.string().max(45).nullable(),
  deadline: z.number(),
  traceparent: z.string().max(55).nullable(),
  // A gateway of the release before sends neither.
  device: z.string().max(64).nullable().default(null),
  userAgent: z.string().max(mostUserAgent).nullable().default(null),
  lane: z.enum(['pages', 'adhoc']).default('pages'),
}) satisfies z.ZodType<Slip>;

/**
 * Reads the key of slips. The file may hold several by id: every one verifies, `current` signs. A key is changed by
 * adding it, restarting, making it current, restarting, and taking the old one away.
 * @throws StartRefused when it is missing or damaged.
 */
export async function openSlipKey(directory: string): Promise<SlipKey> {
  const { current, keys } = await readSecret(slipFile(directory), fileShape);
  return {
    current,
    keys: new Map(Object.entries(keys).map(([kid, key]) => [kid, Buffer.from(key, 'base64url')])),
  };
}

/** The slip as a header: key id, content and HMAC-SHA256 (RFC 2104), each in base64url. */
export function encodeSlip(key: SlipKey, slip: Slip): string {
  const signed = `${key.current}.${Buffer.from(JSON.stringify(slip)).toString('base64url')}`;
  return `${signed}.${macOf(key, key.current, signed)?.toString('base64url')}`;
}

/** The slip that a header holds; null when it is missing, made up or tampered with. */
export function decodeSlip(key: SlipKey, header: string): Slip | null {
  const [kid = '', content = '', signature = '', ...rest] = header.split('.');
  const expected = macOf(key, kid, `${kid}.${content}`);
  const given = Buffer.from(signature, 'base64url');
  if (!expected || rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return null;
  // Signed by us, so it parses; its shape may still be another release's.
  return slipShape.safeParse(JSON.parse(Buffer.from(content, 'base64url').toString())).data ?? null;
}

function macOf(key: SlipKey, kid: string, signed: string): Buffer | null {
  const secret = key.keys.get(kid);
  return secret ? createHmac('sha256', secret).update(signed).digest() : null;
}

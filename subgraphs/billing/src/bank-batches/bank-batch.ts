import { createHash } from 'node:crypto';

/** A batch is made by one person, released or undone by another. */
export type BatchStatus = 'MADE' | 'RELEASED' | 'UNDONE';

/** What the bank answered to the file. */
export type BankAnswer = 'ACCEPTED' | 'REJECTED';

/** The most things of one batch: a person looks through what is released. */
export const mostInBatch = 1000;

/** Why a batch can't be released or undone now, or null when it can. */
export function whyNotBatch(
  verb: 'release' | 'undo',
  {
    status,
    version,
    madeBy,
  }: { readonly status: BatchStatus; readonly version: number; readonly madeBy: string },
  { actor, seen }: { readonly actor: string; readonly seen: number },
): 'BATCH_NOT_OPEN' | 'CHANGED' | 'MADE_BY_ONESELF' | null {
  if (status !== 'MADE') return 'BATCH_NOT_OPEN';
  if (version !== seen) return 'CHANGED';
  return verb === 'release' && madeBy === actor ? 'MADE_BY_ONESELF' : null;
}

/**
 * Names what a preview shows: how many things, and which. A batch is made of these or not at all; what comes later is behind them and
 * changes nothing.
 */
export function sealOf(shown: readonly { readonly id: string; readonly version: number }[]): string {
  const hash = createHash('sha256').update(shown.map(({ id, version }) => `${id} ${version}`).join('\n'));
  return `${shown.length}.${hash.digest('base64url')}`;
}

/** How many things a preview showed; 0 for what no preview said. */
export function countOf(seal: string): number {
  const [, count = '0'] = /^(\d{1,4})\.[\w-]{43}$/.exec(seal) ?? [];
  return Math.min(Number(count), mostInBatch);
}

/** The references in the bank's files: ours for ever, in its letters. */
export const references = {
  message: (batchId: string) => bare(batchId),
  group: (batchId: string) => `${bare(batchId)}-1`,
  transfer: (id: string) => bare(id),
};

/** The id of a batch or of something in it that a reference names, or null. A bank may write it in capitals. */
export function idOfReference(reference: string | null): string | null {
  const [, text] = /^([0-9a-f]{32})(?:-1)?$/i.exec(reference ?? '') ?? [];
  return text?.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') ?? null;
}

function bare(id: string): string {
  return id.replaceAll('-', '');
}

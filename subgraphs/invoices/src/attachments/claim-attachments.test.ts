import { describe, expect, test } from 'vitest';
import type { AttachmentFacts, AttachmentId } from './attachment.ts';
import { readAttachments } from './claim-attachments.ts';

const keyOf = (number: number) => `019aa8f2-4c1e-7d3a-9b5c-${String(number).padStart(12, '0')}`;

function file(number: number, facts: Partial<AttachmentFacts> = {}): AttachmentFacts {
  return {
    id: keyOf(number) as AttachmentId,
    fileName: `${number}.pdf`,
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'ab',
    status: 'READY',
    claimId: null,
    ...facts,
  };
}

function read(
  typed: readonly (string | null)[] | null,
  found: readonly AttachmentFacts[],
  corrects?: string,
) {
  const problems: unknown[] = [];
  const files = readAttachments(
    typed,
    found,
    (code, path, parameters) => problems.push([path.join('.'), code.code, parameters]),
    corrects,
  );
  return { names: files?.map(({ fileName }) => fileName) ?? null, problems };
}

describe('the documents of a claim', () => {
  test('may be none', () => {
    for (const typed of [null, []]) expect(read(typed, [])).toEqual({ names: [], problems: [] });
  });

  test('keep the order in which they were added, and go once each', () => {
    const found = [file(1), file(2), file(3)];
    expect(read([keyOf(3), keyOf(1).toUpperCase(), ` ${keyOf(3)} `, keyOf(2)], found).names).toEqual([
      '3.pdf',
      '1.pdf',
      '2.pdf',
    ]);
  });

  test('are all ready, known and free: each problem where it stands', () => {
    const found = [
      file(1, { status: 'AWAITED' }),
      file(2, { status: 'EXAMINED' }),
      file(3, { status: 'REFUSED' }),
      file(4, { claimId: 'another' }),
      file(5),
    ];
    expect(read([keyOf(1), keyOf(2), keyOf(3), keyOf(4), keyOf(5), keyOf(6), null], found)).toEqual({
      names: null,
      problems: [
        ['attachmentIds.0', 'ATTACHMENT_NOT_READY', { name: '1.pdf' }],
        ['attachmentIds.1', 'ATTACHMENT_NOT_READY', { name: '2.pdf' }],
        ['attachmentIds.2', 'ATTACHMENT_REFUSED', { name: '3.pdf' }],
        ['attachmentIds.3', 'ATTACHMENT_TAKEN', { name: '4.pdf' }],
        ['attachmentIds.5', 'ATTACHMENT_UNKNOWN', { name: '' }],
        ['attachmentIds.6', 'ATTACHMENT_UNKNOWN', { name: '' }],
      ],
    });
  });

  test('may stay when the claim that they belong to is corrected, and in no other', () => {
    const found = [file(1, { claimId: 'claim' })];
    expect(read([keyOf(1)], found, 'claim').names).toEqual(['1.pdf']);
    expect(read([keyOf(1)], found, 'other').problems).toHaveLength(1);
  });

  test('are twenty at most', () => {
    const found = Array.from({ length: 21 }, (_, number) => file(number));
    const names = found.map(({ id }) => id);
    expect(read(names.slice(0, 20), found.slice(0, 20)).names).toHaveLength(20);
    expect(read(names, found)).toEqual({
      names: null,
      problems: [['attachmentIds', 'ATTACHMENT_TOO_MANY', { limit: 20, count: 21 }]],
    });
    expect(read(Array(50_000).fill(null), []).problems).toEqual([
      ['attachmentIds', 'ATTACHMENT_TOO_MANY', { limit: 20, count: 50_000 }],
    ]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deleteStale, listFiles, readText, writeChanged } from './write.ts';

test('what was generated for an operation that is gone is deleted, and nothing beside the folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    const files = new Map([
      ['made/types.ts', 'types'],
      ['made/documents/viewer.ts', 'viewer'],
    ]);
    writeChanged(root, new Map([...files, ['made/documents/gone.ts', 'gone'], ['by-hand.ts', 'hand']]));
    expect(deleteStale(root, 'made', files)).toEqual(['made/documents/gone.ts']);
    expect(listFiles(root, 'made')).toEqual(['made/documents/viewer.ts', 'made/types.ts']);
    expect(readText(root, 'by-hand.ts')).toBe('hand');
  } finally {
    rmSync(root, { recursive: true });
  }
});

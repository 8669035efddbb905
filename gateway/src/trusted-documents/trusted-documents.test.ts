import { describe, expect, test } from 'vitest';
import { admit } from '../graphql/admit.ts';
import { trustedDocuments } from './trusted-documents.ts';

const viewer = 'query Viewer { viewer { id } }';
const signOut = 'mutation SignOut { signOut { signedOut } }';
const documents = trustedDocuments({ aa: viewer, bb: signOut });
const rules = { documents, anyText: false, locale: 'en' } as const;
const admitted = { query: viewer, operationName: 'Viewer', command: false };

describe('a trusted document', () => {
  test.each([
    ['its id', { documentId: 'aa' }],
    ['its id with the name of the hash', { documentId: 'sha256:aa' }],
    ['its exact text', { query: viewer }],
    ['its exact text, whatever the id', { query: viewer, documentId: 'zz' }],
    ['its id and its text', { query: viewer, documentId: 'aa' }],
    ['its id, whatever the name of the operation', { documentId: 'aa', operationName: 'Other' }],
  ])('is sent by %s', (_how, asked) => {
    expect(admit(asked, rules)).toEqual(admitted);
  });

  test('that changes something is a command', () => {
    expect(admit({ documentId: 'bb' }, rules).command).toBe(true);
  });

  test('has one operation', () => {
    expect(() => trustedDocuments({ cc: 'query A { a } query B { b }' })).toThrow(
      '2 operations instead of one',
    );
  });
});

describe('another text', () => {
  test('is refused to those who are held to trusted documents, and the refusal says what to do', () => {
    expect(() => admit({ query: `${viewer} ` }, rules)).toThrow(/send their documentId or their exact text/);
  });

  test('is refused beside the id of a trusted document too', () => {
    expect(() => admit({ query: '{ viewer { email } }', documentId: 'aa' }, rules)).toThrow(/documentId/);
  });

  test('is admitted where any text may be sent, its command recognised by the operation that is named', () => {
    const query = 'query A { a } mutation B { b }';
    const anyText = { ...rules, anyText: true };
    expect(admit({ query, operationName: 'A' }, anyText).command).toBe(false);
    expect(admit({ query, operationName: 'B' }, anyText).command).toBe(true);
  });

  test('under an unknown id is refused by that name', () => {
    expect(() => admit({ documentId: 'zz' }, rules)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNKNOWN_DOCUMENT' }) }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { admit, allow } from '../graphql/admit.ts';
import { trustedDocuments } from './trusted-documents.ts';

const viewer = 'query Viewer { viewer { id } }';
const signOut = 'mutation SignOut { signOut { signedOut } }';
const documents = trustedDocuments({ aa: viewer, bb: signOut });
const rules = { documents, locale: 'en' } as const;
const admitted = {
  query: viewer,
  operationName: 'Viewer',
  command: false,
  isTrusted: true,
  document: null,
};

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
  const send = (asked: Parameters<typeof admit>[0], ownTexts: 'none' | 'queries' | 'all') =>
    allow(admit(asked, rules), ownTexts, 'en');

  test('is refused to those who are held to trusted documents, and the refusal says what to do', () => {
    expect(() => send({ query: `${viewer} ` }, 'none')).toThrow(/send their documentId or their exact text/);
  });

  test('is refused beside the id of a trusted document too', () => {
    const beside = { query: '{ viewer { email } }', documentId: 'aa' };
    expect(() => send(beside, 'none')).toThrow(/documentId/);
  });

  test('is a command by the operation that is named, and refused to those who only read', () => {
    const query = 'query A { a } mutation B { b }';
    expect(admit({ query, operationName: 'A' }, rules).command).toBe(false);
    expect(admit({ query, operationName: 'B' }, rules).command).toBe(true);
    expect(send({ query, operationName: 'A' }, 'queries')).toBeUndefined();
    expect(() => send({ query, operationName: 'B' }, 'queries')).toThrow(/reading operations/);
    expect(send({ query, operationName: 'B' }, 'all')).toBeUndefined();
    // A document of the house is no text of one's own.
    expect(send({ documentId: 'bb' }, 'none')).toBeUndefined();
  });

  test('under an unknown id is refused by that name', () => {
    expect(() => admit({ documentId: 'zz' }, rules)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNKNOWN_DOCUMENT' }) }),
    );
  });
});

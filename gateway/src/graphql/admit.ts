import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { type DocumentNode, getOperationAST, Kind } from 'graphql';
import type { Audience } from '../audiences/audience.ts';
import { judgeDocument } from '../limits/judge-document.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse, unnamedOperation } from '../refusals/refuse.ts';
import type { TrustedDocuments } from '../trusted-documents/trusted-documents.ts';

/** The part of a request that names the operation, as it came in. */
export interface AskedOperation {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
}

/** An operation that was found or read, before anybody looked who asks. */
export interface AdmittedOperation {
  /** Undefined when none was sent: Apollo Server says so. */
  readonly query: unknown;
  readonly operationName: unknown;
  readonly command: boolean;
  /** Whether it is a document of the house. */
  readonly isTrusted: boolean;
  /** A text of the sender's own, parsed; null for a document of the house, and for a text that does not parse. */
  readonly document: DocumentNode | null;
}

/**
 * Finds the document that a request means, or reads its own text and holds it against the limits, before anything is planned or asked.
 * @throws GraphQLError UNKNOWN_DOCUMENT, OPERATION_RESOLUTION_FAILURE or the code of a limit.
 */
export function admit(
  { query, documentId, operationName }: AskedOperation,
  { documents, locale }: { readonly documents: TrustedDocuments; readonly locale: Locale },
): AdmittedOperation {
  const named = typeof documentId === 'string' ? documents.byId(documentId) : null;
  const known = named ?? (typeof query === 'string' ? documents.byText(query) : null);
  if (known && (typeof query !== 'string' || query === known.text))
    return {
      query: known.text,
      operationName: known.operationName, // One spelling, so that one plan serves all who ask.
      command: known.command,
      isTrusted: true,
      document: null,
    };
  const own = { query, operationName, isTrusted: false };
  if (typeof query !== 'string') {
    if (documentId !== undefined) throw refuse(gatewayProblems.UNKNOWN_DOCUMENT, locale, 400);
    return { ...own, command: false, document: null };
  }
  const document = judgeDocument(query, locale);
  const name = typeof operationName === 'string' ? operationName : undefined;
  const operation = document && getOperationAST(document, name);
  if (document && !operation && hasOperations(document)) throw unnamedOperation();
  return { ...own, command: operation?.operation === 'mutation', document };
}

/** A document of fragments alone is validation's to refuse. */
function hasOperations({ definitions }: DocumentNode): boolean {
  return definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
}

/**
 * Holds an operation against what its audience may send. A request without any text is Apollo Server's to refuse.
 * @throws GraphQLError TRUSTED_DOCUMENTS_ONLY or QUERIES_ONLY.
 */
export function allow(
  { isTrusted, query, command }: AdmittedOperation,
  ownTexts: Audience['ownTexts'],
  locale: Locale,
): void {
  if (isTrusted || typeof query !== 'string' || ownTexts === 'all') return;
  if (ownTexts === 'none') throw refuse(gatewayProblems.TRUSTED_DOCUMENTS_ONLY, locale, 400);
  if (command) throw refuse(gatewayProblems.QUERIES_ONLY, locale, 400);
}

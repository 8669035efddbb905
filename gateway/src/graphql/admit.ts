import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { getOperationAST } from 'graphql';
import { judgeDocument } from '../limits/judge-document.ts';
import { gatewayProblems } from '../refusals/gateway-problems.ts';
import { refuse } from '../refusals/refuse.ts';
import type { TrustedDocuments } from '../trusted-documents/trusted-documents.ts';

/** The part of a request that names the operation, as it came in. */
export interface AskedOperation {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
}

/** An operation that may go on to Apollo Server. */
export interface AdmittedOperation {
  /** Undefined when none was sent: Apollo Server says so. */
  readonly query: unknown;
  readonly operationName: unknown;
  readonly command: boolean;
  /** Whether the house wrote it. */
  readonly trusted: boolean;
}

export interface AdmissionRules {
  readonly documents: TrustedDocuments;
  /** Whether this caller may send a text that is not one of the house's. */
  readonly anyText: boolean;
  readonly locale: Locale;
}

/**
 * Finds the document that a request means and judges it, before anything is planned or asked.
 * @throws GraphQLError UNKNOWN_DOCUMENT, TRUSTED_DOCUMENTS_ONLY or the code of a limit.
 */
export function admit(
  asked: AskedOperation,
  { documents, anyText, locale }: AdmissionRules,
): AdmittedOperation {
  const { query, documentId } = asked;
  const named = typeof documentId === 'string' ? documents.byId(documentId) : null;
  const known = named ?? (typeof query === 'string' ? documents.byText(query) : null);
  if (known && (typeof query !== 'string' || query === known.text))
    return {
      query: known.text,
      operationName: known.operationName, // One spelling, so that one plan serves all who ask.
      command: known.command,
      trusted: true,
    };
  if (typeof query !== 'string') {
    if (documentId !== undefined) throw refuse(gatewayProblems.UNKNOWN_DOCUMENT, locale, 400);
    return { query, operationName: asked.operationName, command: false, trusted: false };
  }
  if (!anyText) throw refuse(gatewayProblems.TRUSTED_DOCUMENTS_ONLY, locale, 400);
  const document = judgeDocument(query, locale);
  const name = typeof asked.operationName === 'string' ? asked.operationName : undefined;
  const operation = document && getOperationAST(document, name);
  return {
    query,
    operationName: asked.operationName,
    command: operation?.operation === 'mutation',
    trusted: false,
  };
}

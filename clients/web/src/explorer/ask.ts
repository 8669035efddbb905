import { newTraceparent } from '../graphql/trace.ts';
import type { Locale } from '../wording/locale.ts';

/** With whose rights the explorer asks: those of the browser's session, or those of a program, whose token this page alone holds. */
export type Credential = { readonly kind: 'SESSION' } | { readonly kind: 'PROGRAM'; readonly token: string };

export interface Question {
  readonly query?: string;
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** An error as the graph answers it. */
export interface AnsweredError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** What an answer says of its own cost; each part only where the counter says it. */
export interface AnsweredCost {
  readonly requested?: number;
  readonly limit?: number;
  readonly budget?: { readonly limit?: number; readonly remaining?: number; readonly resetSeconds?: number };
}

export interface AnswerBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnsweredError[];
  readonly extensions?: { readonly cost?: AnsweredCost };
}

export type Answer =
  | { readonly kind: 'OFFLINE' }
  | {
      readonly kind: 'ANSWERED';
      readonly status: number;
      /** How long it took, in milliseconds. */
      readonly took: number;
      readonly bytes: number;
      /** Null when it is no JSON. */
      readonly body: AnswerBody | null;
    };

/** Asks the graph. A program's question carries no cookie: two credentials at once are refused. */
export async function ask(question: Question, credential: Credential, locale: Locale): Promise<Answer> {
  const began = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: credential.kind === 'SESSION' ? 'same-origin' : 'omit',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'guichet-locale': locale,
        traceparent: newTraceparent(),
        ...(credential.kind === 'PROGRAM' && { authorization: `Bearer ${credential.token}` }),
      },
      body: JSON.stringify(question),
    });
    const text = await response.text();
    return {
      kind: 'ANSWERED',
      status: response.status,
      took: performance.now() - began,
      bytes: new TextEncoder().encode(text).length,
      body: bodyOf(text),
    };
  } catch {
    return { kind: 'OFFLINE' };
  }
}

function bodyOf(text: string): AnswerBody | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** Gets a token for a program's id and secret, or why it is refused. Neither is kept anywhere. */
export async function fetchToken(
  clientId: string,
  secret: string,
): Promise<{ readonly token: string } | { readonly refused: string }> {
  // RFC 6749 §2.3.1: both are form-encoded before they become Basic credentials.
  const pair = [clientId, secret].map(encodeURIComponent).join(':');
  try {
    const response = await fetch('/oauth/token', {
      method: 'POST',
      credentials: 'omit',
      headers: {
        authorization: `Basic ${btoa(pair)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    });
    const answer: unknown = await response.json();
    const said = (name: string) =>
      typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
    const token = said('access_token');
    if (response.ok && typeof token === 'string') return { token };
    return { refused: String(said('error_description') ?? said('error') ?? `HTTP ${response.status}`) };
  } catch {
    return { refused: 'HTTP' };
  }
}

import { badRequest } from '../problems/refusals.ts';
import { type Connection, connectionBy, largestPage } from './page.ts';

/** Where a row stands in a list that is ordered by a name: the key decides between two of the same name. */
export interface NamePosition {
  readonly name: string;
  readonly key: string;
}

/** Which part of a list by name is asked for. */
export interface NamePage {
  /** From 0 to 100. */
  readonly first: number;
  /** Exclusive; null for the start of the list. */
  readonly after: NamePosition | null;
}

/**
 * @param isKey whether a text can be the key of a row: what a query casts is not left to a caller.
 * @throws GraphQLError with the code BAD_CURSOR for a cursor that no such list handed out.
 */
export function readNamePage(
  args: { first?: number | null | undefined; after?: string | null | undefined },
  isKey: (text: string) => boolean,
): NamePage {
  return {
    first: Math.min(Math.max(args.first ?? 50, 0), largestPage),
    after: args.after ? readCursor(args.after, isKey) : null,
  };
}

/** Makes a connection of up to one row more than the page holds. */
export function nameConnection<Row>(
  found: readonly Row[],
  page: NamePage,
  positionOf: (row: Row) => NamePosition,
): Connection<Row> {
  return connectionBy(found, page, (row) => writeCursor(positionOf(row)));
}

/** A page by its name, for loaders that keep one list for each. */
export function nameOfNamePage({ first, after }: NamePage): string {
  return `${first} ${after ? writeCursor(after) : ''}`;
}

function writeCursor({ name, key }: NamePosition): string {
  return Buffer.from(`${key} ${name}`).toString('base64url');
}

function readCursor(cursor: string, isKey: (text: string) => boolean): NamePosition {
  const text = Buffer.from(cursor, 'base64url').toString();
  const end = text.indexOf(' ');
  const key = text.slice(0, end);
  const name = text.slice(end + 1);
  // PostgreSQL takes no zero byte in a text.
  if (end <= 0 || !isKey(key) || name.includes('\0'))
    throw badRequest('BAD_CURSOR', 'This cursor was not handed out by this list.');
  return { name, key };
}

import { badRequest } from '../problems/refusals.ts';

/** Where a row stands in a list that is ordered by an instant: the id decides between two of the same instant. */
export interface Position {
  readonly at: Temporal.Instant;
  readonly id: string;
}

/** Which part of a list is asked for. */
export interface Page {
  /** From 0 to 100. */
  readonly first: number;
  /** Exclusive; null for the start of the list. */
  readonly after: Position | null;
}

/** A page as Relay's connections write it. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The largest page: what is asked beyond it comes with the next one. */
export const largestPage = 100;

/** @throws GraphQLError with the code BAD_CURSOR for a cursor that this list did not hand out. */
export function readPage(args: {
  first?: number | null | undefined;
  after?: string | null | undefined;
}): Page {
  return {
    first: Math.min(Math.max(args.first ?? 20, 0), largestPage),
    after: args.after ? readCursor(args.after) : null,
  };
}

/**
 * Makes a connection of what a repository found for a page: up to one row more than the page holds.
 * @param positionOf what the list is ordered by; a cursor gives away nothing else.
 */
export function connection<Row>(
  found: readonly Row[],
  page: Page,
  positionOf: (row: Row) => Position,
): Connection<Row> {
  return connectionBy(found, page, (row) => writeCursor(positionOf(row)));
}

/** The same for a list that writes cursors of its own. */
export function connectionBy<Row>(
  found: readonly Row[],
  page: { readonly first: number; readonly after: unknown },
  cursorOf: (row: Row) => string,
): Connection<Row> {
  const nodes = found.slice(0, page.first);
  const cursorAt = (index: number) => {
    const node = nodes.at(index);
    return node === undefined ? null : cursorOf(node);
  };
  return {
    nodes,
    // Most pages ask for no cursor but the last: none is written that nobody asks for.
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    pageInfo: {
      hasNextPage: found.length > page.first,
      hasPreviousPage: page.after !== null,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(-1);
      },
    },
  };
}

/** A page by its name, for loaders that keep one list for each. */
export function nameOfPage({ first, after }: Page): string {
  return `${first} ${after ? writeCursor(after) : ''}`;
}

function writeCursor({ at, id }: Position): string {
  return Buffer.from(`${at.epochMilliseconds} ${id}`).toString('base64url');
}

function readCursor(cursor: string): Position {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, milliseconds, id] = /^(\d{1,15}) ([0-9a-f-]{36})$/.exec(text) ?? [];
  if (!milliseconds || !id) throw badRequest('BAD_CURSOR', 'This cursor was not handed out by this list.');
  return { at: Temporal.Instant.fromEpochMilliseconds(Number(milliseconds)), id };
}

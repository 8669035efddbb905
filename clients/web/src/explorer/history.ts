/** Where the queries of this tab are kept until it is closed. A sign-out in the client forgets them with everything that was typed. */
const place = 'guichet.brouillon.explorateur';

const atMost = 20;

interface Kept {
  readonly holder: string;
  readonly queries: readonly string[];
}

/** The queries that this person has sent from this tab, the last one first. Nobody else's. */
export function readHistory(holder: string): readonly string[] {
  const kept = read();
  return kept?.holder === holder ? kept.queries : [];
}

/** Notes a query that is sent. Its variables and its answer are kept nowhere. */
export function noteQuery(holder: string, query: string): readonly string[] {
  const queries = withQuery(readHistory(holder), query);
  try {
    sessionStorage.setItem(place, JSON.stringify({ holder, queries } satisfies Kept));
  } catch {
    // A browser that refuses storage: the page still has its text.
  }
  return queries;
}

/** The list with a query on top: once, and not more than it may be long. */
export function withQuery(queries: readonly string[], query: string): readonly string[] {
  return [query, ...queries.filter((one) => one !== query)].slice(0, atMost);
}

function read(): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const holder = Reflect.get(kept, 'holder');
    const queries = Reflect.get(kept, 'queries');
    if (typeof holder !== 'string' || !Array.isArray(queries)) return null;
    return { holder, queries: queries.filter((one) => typeof one === 'string') };
  } catch {
    return null;
  }
}

/** The first words of a query, to know it by in a list. */
export function titleOf(query: string): string {
  const line = query.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

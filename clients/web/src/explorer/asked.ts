/** A request that somebody was led here with. */
export interface Asked {
  readonly query: string;
  readonly variables: string;
}

/** What the address brings behind its #, where no server and no log sees it: `#query=…&variables=…`; null when it brings no query. */
export function askedIn(hash: string): Asked | null {
  const brought = new URLSearchParams(hash.replace(/^#/, ''));
  const query = brought.get('query');
  return query ? { query, variables: brought.get('variables') ?? '' } : null;
}

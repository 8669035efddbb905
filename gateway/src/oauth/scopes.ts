/** What a program may ask for, by its name in the graph (`ApiScope`) and on the wire. */
const wireNames = {
  CLIENTS: 'clients',
  PAYMENT_REQUESTS: 'payment-requests',
  EVENTS: 'events',
  FIGURES: 'figures',
  ADHOC: 'adhoc',
} as const;

export type ApiScope = keyof typeof wireNames;

/** Every scope as it is written in a request for a token. */
export const scopesOnTheWire: readonly string[] = Object.values(wireNames);

/** A list of scopes as OAuth 2.0 writes it (RFC 6749 section 3.3). */
export function toWire(scopes: readonly ApiScope[]): string {
  return scopes.map((scope) => wireNames[scope]).join(' ');
}

/** The scopes of such a list, by their names in the graph. Others are left out. */
export function fromWire(list: string): readonly ApiScope[] {
  const written = new Set(list.split(' '));
  return (Object.keys(wireNames) as ApiScope[]).filter((scope) => written.has(wireNames[scope]));
}

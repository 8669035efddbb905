/** How clients of a sandbox behave, by the local part of their address. */
const played = {
  accepts: 'ACCEPTS',
  refuses: 'REFUSES',
  contests: 'CONTESTS',
  silent: 'SILENT',
  'debit-refused': 'DEBIT_REFUSED',
} as const;

export type PlayedClient = (typeof played)[keyof typeof played];

/** A reserved domain (RFC 2606, RFC 6761): no mail leads there. */
const domain = 'sandbox.guichet.example';

/** The addresses that a sandbox knows, as they are told. */
export const sandboxAddresses: readonly string[] = Object.keys(played).map((name) => `${name}@${domain}`);

/** How the client of an address behaves; what follows a + tells one from another. Null for an address that no sandbox knows. */
export function playedClient(email: string): PlayedClient | null {
  const [local = '', at] = email.toLowerCase().split('@');
  const [name = ''] = local.split('+');
  if (at !== domain || !Object.hasOwn(played, name)) return null;
  return played[name as keyof typeof played];
}

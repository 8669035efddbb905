/** Who a passport speaks for: nobody, a person, a third party's program, or a service of the house. */
export type PassportKind = 'ANONYMOUS' | 'ACCOUNT' | 'CLIENT' | 'SUBGRAPH';

/** A role and the office that granted it, e.g. INSURANCE and OFFICER. */
export interface RoleGrant {
  readonly office: string;
  readonly role: string;
}

/** An organisation that a person belongs to. */
interface Membership {
  readonly organisation: string;
  readonly manager: boolean;
  /** What a manager let him see of the organisation's orders: a manager sees both. */
  readonly recap: boolean;
  readonly invoices: boolean;
}

/** A signed proof of who asks, valid for a minute at most (JSON Web Token, RFC 7519; EdDSA, RFC 8037). */
export interface Passport {
  readonly kind: PassportKind;
  /** The account's or API client's id, or the calling service's name; null for nobody. */
  readonly subject: string | null;
  readonly session: string | null;
  readonly roles: readonly RoleGrant[];
  readonly memberships: readonly Membership[];
  readonly scopes: readonly string[];
  /** The service that signed it. */
  readonly issuer: string;
  readonly id: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** Whom a passport is made for. What is left out is empty. */
export type PassportHolder = Pick<Passport, 'kind' | 'subject'> &
  Partial<Pick<Passport, 'session' | 'roles' | 'memberships' | 'scopes'>>;

/** Stands among the scopes of a sandbox program's passport; no program can be granted it, and it opens nothing. */
export const sandboxMark = 'SANDBOX';

/** Whether a sandbox program asks: rows of sandboxes exist for it and no others, for anybody else it is the other way round. */
export function isOfSandbox({ kind, scopes }: Pick<Passport, 'kind' | 'scopes'>): boolean {
  return kind === 'CLIENT' && scopes.includes(sandboxMark);
}

/** Where viewers' passports are good: at every subgraph. A service's own passport names the one it asks. */
export const viewerAudience = 'subgraphs';

/** Seconds that a passport may live. */
export const longestLife = 60;

/** Which kinds an issuer may sign: a closed table, so that a stolen key of billing opens no account. */
const kindsByIssuer = {
  identity: ['ANONYMOUS', 'ACCOUNT', 'CLIENT', 'SUBGRAPH'],
  gateway: ['ANONYMOUS', 'SUBGRAPH'],
  invoices: ['SUBGRAPH'],
  billing: ['SUBGRAPH'],
} as const satisfies Record<string, readonly PassportKind[]>;

/** The services that may sign passports. */
export type Issuer = keyof typeof kindsByIssuer;

export const issuers = Object.keys(kindsByIssuer) as readonly Issuer[];

export function isIssuer(name: unknown): name is Issuer {
  return typeof name === 'string' && Object.hasOwn(kindsByIssuer, name);
}

/** Whether an issuer may sign for this kind and subject: a service only for itself, nobody as a nameless person. */
export function mayIssue(issuer: Issuer, kind: PassportKind, subject: string | null): boolean {
  const kinds: readonly PassportKind[] = kindsByIssuer[issuer];
  if (!kinds.includes(kind)) return false;
  if (kind === 'SUBGRAPH') return subject === issuer;
  return kind === 'ANONYMOUS' ? subject === null : subject !== null && subject !== '';
}

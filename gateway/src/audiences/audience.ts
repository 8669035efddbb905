import { decodeJwt } from 'jose';

/** What part of the graph there is for somebody: all of it, or what a contract of schema/contracts leaves. */
export type ContractName = 'whole' | 'provider' | 'dashboard';

/**
 * Who asks, as far as the graph's face depends on it: nobody, a person with a session, an officer who may send texts of his own, the
 * program of a provider, the dashboard of an office.
 */
export type AudienceName = 'NOBODY' | 'SESSION' | 'EXPLORER' | 'PROVIDER' | 'DASHBOARD';

export interface Audience {
  readonly name: AudienceName;
  readonly contract: ContractName;
  /** What he may send beside the documents of the house. */
  readonly ownTexts: 'none' | 'queries' | 'all';
  /** Whether a message may guess at names ("Did you mean …"): of his own contract only. */
  readonly hints: boolean;
  /** The account's or program's id; null for nobody. */
  readonly subject: string | null;
}

const audiences: Readonly<Record<AudienceName, Omit<Audience, 'name' | 'subject'>>> = {
  NOBODY: { contract: 'whole', ownTexts: 'none', hints: false },
  SESSION: { contract: 'whole', ownTexts: 'none', hints: false },
  EXPLORER: { contract: 'whole', ownTexts: 'queries', hints: true },
  PROVIDER: { contract: 'provider', ownTexts: 'all', hints: true },
  DASHBOARD: { contract: 'dashboard', ownTexts: 'queries', hints: true },
};

/** The office under which identity counts the programs of providers: a dashboard has its own office. */
const providersOffice = 'COUNTER';

/**
 * The audience that a passport belongs to. The passport comes from identity's own door a moment ago, so that it is read here and
 * verified where it is used. `trustedOnly` false, on one's own machine, lets anybody send any text.
 */
export function audienceOf(passport: string, trustedOnly: boolean): Audience {
  const holder: Holder = passport ? decodeJwt(passport) : {};
  const name = nameOf(holder);
  const audience = audiences[name];
  const isOpen = !trustedOnly && audience.contract === 'whole';
  const subject = typeof holder.sub === 'string' ? holder.sub : null;
  return { name, subject, ...audience, ...(isOpen && { ownTexts: 'all' }) };
}

interface Holder {
  readonly sub?: unknown;
  readonly kind?: unknown;
  readonly roles?: unknown;
}

function nameOf({ kind, roles }: Holder): AudienceName {
  const grants = (Array.isArray(roles) ? roles : []) as readonly { office?: unknown; role?: unknown }[];
  if (kind === 'CLIENT')
    return grants.some(({ office }) => office === providersOffice) ? 'PROVIDER' : 'DASHBOARD';
  if (kind !== 'ACCOUNT') return 'NOBODY';
  return grants.some(({ role }) => role === 'EXPLORER') ? 'EXPLORER' : 'SESSION';
}

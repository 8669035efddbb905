import type { Passport } from '../passport/passport.ts';

/** What a rule may look at: who asks, and which service asks for him. Rows are scoped by repositories, not by rules. */
export interface Asker {
  readonly viewer: Passport;
  readonly caller: Passport | null;
  /** Comes when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | null;
}

/** Says whether an asker may ask for a field at all. `name` shows in the printed matrix of permissions. */
export interface Rule {
  readonly name: string;
  readonly allows: (asker: Asker) => boolean;
}

/** Every field of a type with its rule. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

/** Under this name a type's rules say who may come to an entity by its key, whatever he then asks of it. */
export const byReference = '__resolveReference';

/** Anybody who holds a passport, the anonymous one too. Fields ruled so keep their bare resolver. */
export const everyone: Rule = { name: 'everyone', allows: () => true };

export const nobody: Rule = { name: 'nobody', allows: () => false };

/** A person with a session. */
export const signedIn: Rule = { name: 'signedIn', allows: ({ viewer }) => viewer.kind === 'ACCOUNT' };

/** A third party's program, whatever it may do. */
export const program: Rule = { name: 'program', allows: ({ viewer }) => viewer.kind === 'CLIENT' };

/** Anybody but a third party's program: what would tell a dashboard whose row it is, or why. */
export const exceptPrograms: Rule = {
  name: 'exceptPrograms',
  allows: ({ viewer }) => viewer.kind !== 'CLIENT',
};

/** A third party's program that was granted one of the scopes. */
export function hasScope(...scopes: readonly string[]): Rule {
  return {
    name: `hasScope(${scopes.join(', ')})`,
    allows: ({ viewer }) =>
      viewer.kind === 'CLIENT' && viewer.scopes.some((granted) => scopes.includes(granted)),
  };
}

/** A program of an office itself that was granted one of the scopes: a dashboard sees its own office alone. */
export function hasScopeAt(office: string, ...scopes: readonly string[]): Rule {
  const granted = hasScope(...scopes);
  return {
    name: `${granted.name} at ${office}`,
    allows: (asker) => granted.allows(asker) && asker.viewer.roles.some((grant) => grant.office === office),
  };
}

/** A person with one of the roles at the office; office null means at any office. */
export function hasRole(office: string | null, ...roles: readonly string[]): Rule {
  return {
    name: `hasRole(${office ?? 'any office'}: ${roles.join(', ')})`,
    allows: ({ viewer }) =>
      viewer.kind === 'ACCOUNT' &&
      viewer.roles.some(
        (grant) => (office === null || grant.office === office) && roles.includes(grant.role),
      ),
  };
}

/** Another service of the house, with a passport that it signed itself. */
export function calledBy(...services: readonly string[]): Rule {
  return {
    name: `calledBy(${services.join(', ')})`,
    allows: ({ caller }) => caller?.subject != null && services.includes(caller.subject),
  };
}

export function anyOf(...rules: readonly Rule[]): Rule {
  return {
    name: rules.map((rule) => rule.name).join(' or '),
    allows: (asker) => rules.some((rule) => rule.allows(asker)),
  };
}

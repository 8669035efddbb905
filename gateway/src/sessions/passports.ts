import type { Slip } from '@guichet/chassis/passport/slip.ts';
import { type Credential, credentialHash } from './credential.ts';

/** A signed passport and when it ends, in epoch milliseconds. */
export interface IssuedPassport {
  readonly passport: string;
  readonly expiresAt: number;
}

/** Where passports come from: identity for those who show a credential, the gateway's own key for nobody. */
export interface PassportSource {
  /** @returns null for a credential that is unknown or ended. @throws when identity can't be reached. */
  exchange(credential: ShownCredential, slip: Slip): Promise<IssuedPassport | null>;
  anonymous(): Promise<IssuedPassport>;
}

export type ShownCredential = Exclude<Credential, { kind: 'NOBODY' }>;

/** Passports by credential. The memory is only a cache: every process may have its own. */
export interface Passports {
  /** For reads: the passport at hand while it lasts. Null for an unknown credential. */
  atHand(credential: Credential, slip: Slip): Promise<string | null>;
  /** For commands and files, and after a refusal: exchanged now, so that a credential that ended a moment ago is refused. */
  afresh(credential: Credential, slip: Slip): Promise<string | null>;
  /** After a sign-out: what is at hand, or on its way, is not used any more. */
  forget(credential: Credential): void;
}

/** A passport that ends sooner is not used: a call that takes its full five seconds must still arrive with a valid one. */
const lastUse = 6_000;

/** How many passports are remembered; the oldest gives way. A passport with its key takes about a kilobyte. */
const remembered = 20_000;

export function openPassports(source: PassportSource, now: () => number = Date.now): Passports {
  const atHand = new Map<string, IssuedPassport>();
  const underway = new Map<string, Promise<IssuedPassport | null>>();

  /** Remembers the answer, unless the credential was forgotten or asked for again while it was on its way. */
  function exchange(
    name: string,
    issue: () => Promise<IssuedPassport | null>,
  ): Promise<IssuedPassport | null> {
    const exchanging = issue().then(
      (issued) => {
        if (underway.get(name) === exchanging) settle(name, issued);
        return issued;
      },
      (error: unknown) => {
        if (underway.get(name) === exchanging) underway.delete(name);
        throw error;
      },
    );
    underway.set(name, exchanging);
    return exchanging;
  }

  function settle(name: string, issued: IssuedPassport | null) {
    underway.delete(name);
    atHand.delete(name);
    if (!issued) return;
    if (atHand.size >= remembered) atHand.delete(atHand.keys().next().value ?? '');
    atHand.set(name, issued);
  }

  function issuing(credential: Credential, slip: Slip) {
    return () => (credential.kind === 'NOBODY' ? source.anonymous() : source.exchange(credential, slip));
  }

  return {
    async atHand(credential, slip) {
      const name = nameOf(credential);
      const known = atHand.get(name);
      if (known && known.expiresAt - lastUse > now()) return known.passport;
      // Many reads of one page arrive at once: one exchange serves them all.
      const issued = await (underway.get(name) ?? exchange(name, issuing(credential, slip)));
      return issued?.passport ?? null;
    },
    async afresh(credential, slip) {
      const issued = await exchange(nameOf(credential), issuing(credential, slip));
      return issued?.passport ?? null;
    },
    forget(credential) {
      atHand.delete(nameOf(credential));
      underway.delete(nameOf(credential));
    },
  };
}

function nameOf(credential: Credential): string {
  return credential.kind === 'NOBODY' ? 'NOBODY' : credentialHash(credential);
}

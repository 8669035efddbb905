import type { Report } from '@guichet/chassis/problems/fields.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { Peers } from '@guichet/chassis/subgraph/peers.ts';
import { memberLabels, memberProblems } from './member.problems.ts';
import { type MemberRights, mostServiceCodes } from './member.ts';

/** What a member may do, as it is chosen; what is left out stays as it is. */
export type RightsEntry = { readonly [Right in keyof MemberRights]?: MemberRights[Right] | null | undefined };

/** Whoever is told no rights has none. */
export const noRights: MemberRights = {
  isManager: false,
  serviceCodes: [],
  seesRecap: false,
  seesInvoices: false,
};

const question = `query ServiceCodes($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Service { code } }
}`;

/**
 * Reads chosen rights. Which services there are is billing's to say: it is asked before a transaction opens.
 * Null when something is wrong, and all of it is reported.
 */
export async function readRights(
  peers: Peers,
  entry: RightsEntry,
  report: Report,
): Promise<RightsEntry | null> {
  const codes = [...new Set(entry.serviceCodes ?? [])].toSorted();
  const path = ['rights', 'serviceCodes'];
  if (codes.length > mostServiceCodes) {
    report(sharedProblems.VALUE_NOT_IN_LIST, path, { label: memberLabels.serviceCodes });
    return null;
  }
  const known = await knownCodes(peers, codes);
  const unknown = codes.filter((code) => !known.has(code));
  // What was typed comes back in the sentence: no longer than a code can be.
  for (const code of unknown) report(memberProblems.SERVICE_UNKNOWN, path, { code: code.slice(0, 60) });
  if (unknown.length > 0) return null;
  return { ...entry, serviceCodes: entry.serviceCodes ? codes : null };
}

/** The rights after a choice. */
export function chosenRights(now: MemberRights, entry: RightsEntry): MemberRights {
  return {
    isManager: entry.isManager ?? now.isManager,
    serviceCodes: [...(entry.serviceCodes ?? now.serviceCodes)],
    seesRecap: entry.seesRecap ?? now.seesRecap,
    seesInvoices: entry.seesInvoices ?? now.seesInvoices,
  };
}

async function knownCodes(peers: Peers, codes: readonly string[]): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const representations = codes.map((code) => ({ __typename: 'Service', code }));
  const { _entities: found } = await peers.ask<{ _entities: readonly ({ readonly code: string } | null)[] }>(
    'billing',
    { query: question, variables: { representations } },
  );
  return new Set(found.flatMap((service) => service?.code ?? []));
}

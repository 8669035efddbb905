import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { Officer } from './assignment.ts';

const question = `query Officers {
  officers(office: INSURANCE) { accountId familyName givenName }
}`;

interface Named {
  readonly officers: readonly {
    readonly accountId: string;
    readonly familyName: string;
    readonly givenName: string;
  }[];
}

/** Who treats claims at the office now, as identity knows it, asked with the viewer's passport. */
export async function askOfficers({ peers }: Pick<RequestContext, 'peers'>): Promise<readonly Officer[]> {
  const { officers } = await peers.ask<Named>('identity', { query: question, variables: {} });
  return officers.map(({ accountId, familyName, givenName }) => ({
    accountId,
    name: `${familyName} ${givenName}`,
  }));
}

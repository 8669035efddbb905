import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';

const question = `query OfficerName($of: [_Any!]!) {
  _entities(representations: $of) { ... on Account { id familyName givenName } }
}`;

interface Named {
  readonly _entities: readonly ({ readonly familyName: string; readonly givenName: string } | null)[];
}

/** What the viewer is called, as identity knows him: kept with what he proposes, for his colleagues to read. */
export async function askOfficerName({
  peers,
  viewer,
}: Pick<RequestContext, 'peers' | 'viewer'>): Promise<string> {
  const { _entities: found } = await peers.ask<Named>('identity', {
    query: question,
    variables: { of: [{ __typename: 'Account', id: viewer.subject }] },
  });
  const [account] = found;
  if (!account) throw new Error('Identity does not know the officer who acts');
  return `${account.familyName} ${account.givenName}`;
}

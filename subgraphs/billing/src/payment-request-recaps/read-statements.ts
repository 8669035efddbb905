import { recapOfYear } from '@guichet/chassis/figures/recap-period.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { OwnMovement } from './payment-request-recap.ts';
import {
  findCorrections,
  findMoved,
  findValidated,
  type StatementQuestion,
} from './provider-statement.repository.ts';
import { type ProviderStatement, statementOf } from './provider-statement.ts';

type Reader = Pick<RequestContext, 'database' | 'viewer'>;

/** The most entries of their own that a statement lists. */
const mostCorrections = 100;

/**
 * The year of a person with each provider of whom something was validated or booked in it, by name; null for anybody else, officers and providers included.
 * @throws GraphQLError with the code BAD_REQUEST for what is no year.
 */
export async function readStatements(
  { database, viewer }: Reader,
  question: StatementQuestion,
): Promise<readonly ProviderStatement[] | null> {
  const { accountId, year } = question;
  if (viewer.kind !== 'ACCOUNT' || accountId !== viewer.subject) return null;
  recapOfYear(accountId, year);
  const [validated, moved] = await Promise.all([
    findValidated(database.pages, question),
    findMoved(database.pages, question),
  ]);
  const names = new Map(
    [...moved, ...validated].map(({ providerId, providerName }) => [providerId, providerName]),
  );
  const { compare } = new Intl.Collator('fr', { numeric: true });
  return [...names]
    .toSorted(([one, named], [other, called]) => compare(named, called) || compare(one, other))
    .map(([providerId, providerName]) =>
      statementOf({
        ...{ accountId, year, providerId, providerName },
        validated: validated.filter((part) => part.providerId === providerId),
        moved: moved.filter((part) => part.providerId === providerId),
      }),
    );
}

/** What a statement tells as entries of their own. */
export function readCorrections(
  { database }: Pick<Reader, 'database'>,
  { accountId, year, providerId }: ProviderStatement,
): Promise<readonly OwnMovement[]> {
  return findCorrections(database.pages, { accountId, year, providerId }, mostCorrections);
}

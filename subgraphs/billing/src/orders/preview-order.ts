import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { readAccountOf } from '../client-accounts/hold-account.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { askOrderer } from './ask-orderer.ts';
import { expectedBetween } from './expected-days.ts';
import { type JudgedOrder, judgeOrder } from './judge-order.ts';
import type { AcceptedTerms } from './order.ts';
import type { OrderEntry } from './order-entry.ts';
import { servicesOf } from './read-ground.ts';

/** What placing an order would come to. */
export interface OrderPreview extends JudgedOrder {
  readonly expectedFrom: string | null;
  readonly expectedUntil: string | null;
  readonly termsToAccept: readonly AcceptedTerms[];
  readonly problems: readonly Problem[];
}

/** Judges an order as placing it now would, and writes nothing. */
export async function previewOrder(
  context: Pick<RequestContext, 'database' | 'peers' | 'viewer' | 'locale'>,
  entry: OrderEntry,
): Promise<OrderPreview> {
  const { database, locale } = context;
  const orderer = await askOrderer(context, entry.membershipId);
  const at = await databaseNow(database.pages);
  const services = await servicesOf(database.pages, locale, entry, at);
  const { company } = orderer;
  const account = company && (await readAccountOf(database.pages, company.facts.id));
  const problems: Problem[] = [];
  const judged = judgeOrder(entry, { orderer, services, account }, gather(problems, locale));
  const found = judged.lines.map(({ service }) => service).filter((service) => service !== null);
  return {
    ...judged,
    ...expectedBetween(dayOfOffice(at), found),
    termsToAccept: orderer.terms.filter(({ isAccepted }) => !isAccepted),
    problems,
  };
}

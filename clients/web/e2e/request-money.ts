import { randomUUID } from 'node:crypto';
import postgres from 'postgres';

/** An entry in the books of a payment request, in cents as the office books it. */
export interface BookedEntry {
  readonly kind: string;
  readonly cents: number;
}

/** Has the bank book money of a request today, after which it stands where it is said: what finance does with batches, at once. */
export async function bookMoney(
  databaseUrl: string,
  id: string,
  status: string,
  entries: readonly BookedEntry[],
): Promise<void> {
  const billing = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  for (const { kind, cents } of entries)
    await billing`
      insert into request_entry (id, office, payment_request_id, owner_account_id, provider_id, kind, amount_minor, booked_on, actor, recorded_at)
      select ${randomUUID()}, office, id, owner_account_id, provider_id, ${kind}, ${cents},
        (clock_timestamp() at time zone 'Europe/Zurich')::date, 'test', clock_timestamp()
      from payment_request where id = ${id}`;
  await billing`update payment_request set status = ${status} where id = ${id}`;
  await billing.end();
}

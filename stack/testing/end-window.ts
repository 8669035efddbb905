import postgres from 'postgres';

/** Ends the window of a payment request now, as if its 48 hours were over: a page that is open knows nothing of it. */
export async function endWindow(databaseUrl: string, id: string): Promise<void> {
  const billing = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  await billing`update payment_request set window_ends_at = now() where id = ${id}`;
  await billing.end();
}

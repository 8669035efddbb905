import { sql } from 'drizzle-orm';
import type { companyAt } from './company.ts';
import type { Counter } from './counter.ts';
import { programsAt } from './programs.ts';

/** A provider of services that the office admitted, with its manager and a program of the scopes. */
export async function providerAt(
  counter: Counter,
  { founded, scopes = ['EVENTS'] }: { founded: ReturnType<typeof companyAt>; scopes?: readonly string[] },
) {
  const { passport, email, id: organisationId } = await founded.found();
  const id = crypto.randomUUID();
  const siret = String(Math.floor(Math.random() * 1e14)).padStart(14, '0');
  await counter.sql(sql`insert into provider
    (id, office, organisation_id, siret, iban, iban_fingerprint, holder, status, applied_at, decided_at)
    values (${id}, 'PERSONAL_SERVICES', ${organisationId}, ${siret}, 'sealed', ${id}, 'Aide', 'ADMITTED', now(), now())`);
  const { apiClient } = await programsAt(counter).create(
    passport,
    { organisationId, name: 'Facturation', scopes },
    `program ${id}`,
  );
  if (!apiClient) throw new Error('No program was made');
  return {
    id,
    organisationId,
    manager: { passport, email },
    program: apiClient.id,
    /** The program's passport, as the gateway gets it for a token. */
    asProgram: () => counter.sign({ kind: 'CLIENT', subject: apiClient.id, scopes: [...scopes] }),
  };
}

export type TestProvider = Awaited<ReturnType<typeof providerAt>>;

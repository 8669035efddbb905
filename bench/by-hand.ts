import { createHash } from 'node:crypto';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { databaseUrl, readSettings } from '@guichet/chassis/config/settings.ts';
import { fastify } from 'fastify';
import postgres from 'postgres';

/**
 * What a good programmer writes in an afternoon for this one page: a route, three pools, a session check and one
 * statement for each kind of row. It knows no other query, no role but the owner's, no limit, no trace and no problem.
 */
await runMain(async () => {
  const settings = readSettings({
    IDENTITY_DATABASE_URL: databaseUrl,
    INVOICES_DATABASE_URL: databaseUrl,
    BILLING_DATABASE_URL: databaseUrl,
  });
  const pool = (url: string) => postgres(url, { max: 10 });
  const identity = pool(settings.IDENTITY_DATABASE_URL);
  const invoices = pool(settings.INVOICES_DATABASE_URL);
  const billing = pool(settings.BILLING_DATABASE_URL);

  const app = fastify();
  app.post<{ Body: { variables: { first: number } } }>('/guichet', async (request, reply) => {
    const token = /guichet=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const [session] = await identity`
      select account_id from session
      where office = 'COUNTER' and token_hash = ${hash(token)} and ended_at is null
        and expires_at > now() and seen_at > now() - interval '30 minutes'`;
    if (!session) return reply.code(401).send({});
    const account = String(session['account_id']);
    const first = Math.min(request.body.variables.first, 100);
    const [mine, found] = await Promise.all([
      identity`
        select id, family_name, given_name from beneficiary
        where account_id = ${account} and office = 'INSURANCE' order by created_at, id limit 50`,
      invoices`
        select id, reference, status, submitted_at, form, period_start::text, period_end::text, total_minor, currency,
          beneficiary_id
        from claim where office = 'INSURANCE' and owner_account_id = ${account}
        order by submitted_at desc, id desc limit ${first + 1}`,
    ]);
    const claims = found.slice(0, first);
    const [people, payouts] = await Promise.all([
      identity`
        select id, family_name, given_name from beneficiary
        where id = any(${[...new Set(claims.map((claim) => String(claim['beneficiary_id'])))]}) and account_id = ${account}`,
      billing`
        select id, claim_id, status, amount_minor, currency from payout
        where office = 'INSURANCE' and claim_id = any(${claims.map((claim) => String(claim['id']))}) and owner_account_id = ${account}`,
    ]);
    const personOf = new Map(people.map((person) => [person['id'], personAnswer(person)]));
    const payoutOf = new Map(payouts.map((payout) => [payout['claim_id'], payoutAnswer(payout)]));
    const last = claims.at(-1);
    return {
      data: {
        viewer: {
          id: account,
          beneficiaries: { nodes: mine.map(personAnswer), __typename: 'BeneficiaryConnection' },
          __typename: 'Account',
        },
        claims: {
          nodes: claims.map((claim) => ({
            id: claim['id'],
            reference: claim['reference'],
            status: claim['status'],
            submittedAt: claim['submitted_at'].toISOString(),
            form: { code: 'OTHER_INVOICE', number: '318.632', title: 'Facture', __typename: 'ClaimForm' },
            period: { start: claim['period_start'], end: claim['period_end'], __typename: 'ClaimPeriod' },
            total: money(claim['total_minor'], claim['currency']),
            beneficiary: personOf.get(claim['beneficiary_id']),
            payout: payoutOf.get(claim['id']) ?? null,
            __typename: 'Claim',
          })),
          pageInfo: {
            hasNextPage: found.length > first,
            endCursor: last
              ? Buffer.from(`${last['submitted_at'].getTime()} ${last['id']}`).toString('base64url')
              : null,
            __typename: 'PageInfo',
          },
          __typename: 'ClaimConnection',
        },
      },
    };
  });
  process.send?.({ kind: 'ready', url: await app.listen({ port: 0, host: '127.0.0.1' }) });
});

const hash = (token: string) => createHash('sha256').update(token).digest('base64url');

const money = (minor: string, currency: string) => ({
  amount: `${minor.slice(0, -2)}.${minor.slice(-2)}`,
  currency,
  __typename: 'Money',
});

const personAnswer = (row: postgres.Row) => ({
  id: row['id'],
  familyName: row['family_name'],
  givenName: row['given_name'],
  __typename: 'Beneficiary',
});

const payoutAnswer = (row: postgres.Row) => ({
  id: row['id'],
  status: row['status'],
  amount: money(row['amount_minor'], row['currency']),
  __typename: 'Payout',
});

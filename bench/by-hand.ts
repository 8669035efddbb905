import { createHash } from 'node:crypto';
import { runMain } from '@guichet/chassis/config/exit.ts';
import { databaseUrl, readSettings } from '@guichet/chassis/config/settings.ts';
import { fastify } from 'fastify';
import postgres from 'postgres';
import { beneficiaryAnswer, claimAnswer, cursor, draftAnswer, waitingAnswer } from './by-hand-answers.ts';

/**
 * What a good programmer writes in an afternoon for this one page: a route, three pools, a session check that brings the
 * account along, and one statement for each kind of row. It knows no other query, no role but the owner's, no language
 * but French, no limit, no trace and no problem.
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
    const [account] = await identity`
      select account.id, account.email, account.email_verified_at
      from session join account on account.id = session.account_id
      where session.office = 'COUNTER' and session.token_hash = ${hash(token)} and session.ended_at is null
        and session.expires_at > now() and session.seen_at > now() - interval '30 minutes'`;
    if (!account) return reply.code(401).send({});
    const owner = String(account['id']);
    const first = Math.min(request.body.variables.first, 100);
    // Every claim is for a beneficiary of its owner's: the same few rows are the list and the people of the claims.
    const [people, found, waiting, drafts] = await Promise.all([
      identity`
        select id, family_name, given_name, birth_date::text, relation from beneficiary
        where account_id = ${owner} order by created_at, id`,
      invoices`
        select id, reference, status, submitted_at, handed_in_at, printed_form, form, period_start::text, period_end::text, total_minor, currency,
          beneficiary_id
        from claim where office = 'INSURANCE' and owner_account_id = ${owner}
        order by submitted_at desc, id desc limit ${first + 1}`,
      invoices`
        select id, status, officer_message, form, beneficiary_id, history.to, history.at, paid.refusals
        from claim, lateral (
          select array_agg(to_status order by claim_version) as to, array_agg(at order by claim_version) as at
          from claim_transition transition
          where transition.office = claim.office and transition.claim_id = claim.id
        ) history, lateral (
          select array_agg(refusal order by decision_version) as refusals from claim_payment payment
          where payment.office = claim.office and payment.claim_id = claim.id
        ) paid
        where office = 'INSURANCE' and owner_account_id = ${owner} and status in ('TO_COMPLETE', 'PAYMENT_REJECTED')
        order by submitted_at desc, id desc limit 20`,
      invoices`
        select id, saved_at, typed->>'beneficiaryId' as beneficiary_id, form, corrects from claim_draft
        where office = 'INSURANCE' and owner_account_id = ${owner} and sent_as is null
        order by saved_at desc, id desc limit 20`,
    ]);
    const claims = found.slice(0, first);
    const payouts = await billing`
      select distinct on (claim_id) id, claim_id, status, amount_minor, currency from payout
      where office = 'INSURANCE' and claim_id = any(${claims.map((claim) => String(claim['id']))}::uuid[])
        and owner_account_id = ${owner}
      order by claim_id, decision_version desc`;
    const personOf = new Map(people.map((person) => [person['id'], person]));
    const payoutOf = new Map(payouts.map((payout) => [payout['claim_id'], payout]));
    const last = claims.at(-1);
    return {
      data: {
        viewer: {
          id: owner,
          email: account['email'],
          emailVerifiedAt: account['email_verified_at']?.toISOString() ?? null,
          beneficiaries: {
            nodes: people.slice(0, 100).map(beneficiaryAnswer),
            pageInfo: { hasNextPage: people.length > 100, __typename: 'PageInfo' },
            __typename: 'BeneficiaryConnection',
          },
          claimDrafts: {
            nodes: drafts.map((draft) => draftAnswer(draft, personOf.get(draft['beneficiary_id']))),
            __typename: 'ClaimDraftConnection',
          },
          __typename: 'Account',
        },
        waiting: {
          nodes: waiting.map((claim) => waitingAnswer(claim, personOf.get(claim['beneficiary_id']))),
          __typename: 'ClaimConnection',
        },
        claims: {
          nodes: claims.map((claim) =>
            claimAnswer(claim, personOf.get(claim['beneficiary_id']), payoutOf.get(claim['id'])),
          ),
          pageInfo: {
            hasNextPage: found.length > first,
            endCursor: last ? cursor(last) : null,
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

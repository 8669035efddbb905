import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, companyAt } from './company.ts';
import { type Counter, openCounter, password } from './counter.ts';

let counter: Counter;
let company: ReturnType<typeof companyAt>;

beforeAll(async () => {
  counter = await openCounter();
  company = companyAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Closing {
  readonly closeAccount: {
    readonly closedAt: string | null;
    readonly problems: readonly { readonly code: string }[];
  };
}

/** Closes an account: what stood in the way. */
async function close(passport: string): Promise<readonly string[]> {
  const query = `mutation ($password: String) { closeAccount(password: $password, confirms: true) { closedAt problems { code } } }`;
  const { data, codes } = await counter.ask<Closing>(query, { password }, { passport });
  if (!data) throw new Error(`The counter answered no data: ${codes.join()}`);
  return data.closeAccount.problems.map(({ code }) => code);
}

/** Holds the rows that a statement locks, as somebody does who is at work on them. @returns what lets go of them. */
async function holding(locking: SQL): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  const work = counter.running.database.transaction(async (tx) => {
    await tx.execute(locking);
    held.resolve();
    await done.promise;
  });
  await held.promise;
  return () => {
    done.resolve();
    return work;
  };
}

/** Comes back once so many wait for a row. */
const waiting = (count: number) =>
  expect
    .poll(
      async () =>
        (
          await counter.sql(
            sql`select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
          )
        )[0]?.['count'],
      { timeout: 10_000 },
    )
    .toBe(count);

const numberOf = async (condition: SQL) =>
  (await counter.sql(sql`select count(*)::int from ${condition}`))[0]?.['count'];

/** Makes somebody a member of a company. */
async function join(
  manager: { readonly passport: string; readonly id: string },
  guest: { readonly passport: string; readonly email: string },
  { rights = {}, invitations = 1 } = {},
) {
  await company.invite(manager.passport, manager.id, guest.email, rights);
  const token = await company.tokenFor(guest.email, invitations);
  const { membership } = await company.at(guest.passport, 'accept', { token });
  if (!membership) throw new Error('The invitation was not accepted');
  return membership;
}

describe('a company keeps a manager, though somebody closes his account', () => {
  test('while he is made one, and the manager before him leaves', async () => {
    const [busy, other] = [await company.found(), await company.found()];
    const leaver = await company.somebody();
    await join(busy, leaver, { rights: { isManager: true } });
    const his = await join(other, leaver, { invitations: 2 });
    // His closing has begun, and waits for the first company.
    const release = await holding(sql`select 1 from organisation where id = ${busy.id} for update`);
    const closing = close(leaver.passport);
    await waiting(1);
    const rights = { isManager: true };
    const { id, version } = his;
    expect(codesOf(await company.at(other.passport, 'setRights', { id, version, rights }))).toEqual([]);
    const [own] = await counter.sql(
      sql`select id from membership where organisation_id = ${other.id} and email = ${other.email}`,
    );
    expect(codesOf(await company.at(other.passport, 'remove', { id: own?.['id'] }))).toEqual([]);
    await release();
    expect(await closing).toEqual(['ACCOUNT_IS_LAST_MANAGER']);
  });
});

test('of two managers who remove, keep out, lower and close whatever they can at once, one stays', async () => {
  for (let round = 0; round < 3; round += 1) {
    const first = await company.found();
    const second = await company.somebody();
    const { id, version } = await join(first, second, { rights: { isManager: true } });
    const [own] = await counter.sql(
      sql`select id, version from membership where organisation_id = ${first.id} and email = ${first.email}`,
    );
    const rights = { isManager: false };
    await Promise.all([
      close(second.passport),
      company.at(first.passport, 'remove', { id: own?.['id'] }),
      company.at(first.passport, 'deactivate', { id, version }),
      company.at(second.passport, 'setRights', { id: own?.['id'], version: own?.['version'], rights }),
      company.at(second.passport, 'remove', { id }),
      close(first.passport),
      company.at(first.passport, 'setRights', { id, version, rights }),
    ]);
    expect(
      await numberOf(
        sql`membership where organisation_id = ${first.id} and is_manager and status = 'ACTIVE' and removed_at is null`,
      ),
    ).toBe(1);
  }
});

describe('an office keeps an administrator', () => {
  test('since nobody becomes one while he closes his account', async () => {
    const roles = [{ office: 'POPULATION', role: 'ADMINISTRATOR' }] as const;
    const administrator = await company.somebody({ roles });
    const leaver = await company.somebody();
    const manager = await company.found();
    const { id } = await join(manager, leaver);
    // His closing has taken his roles away already, and waits for his place in the company.
    const release = await holding(sql`select 1 from membership where id = ${id} for update`);
    const closing = close(leaver.passport);
    await waiting(1);
    const query = `mutation ($email: String) {
      grantRole(email: $email, office: POPULATION, role: ADMINISTRATOR) { problems { code } } }`;
    const granting = counter.ask(query, { email: leaver.email }, { passport: administrator.passport });
    await Promise.race([granting, waiting(2)]);
    await release();
    expect(await closing).toEqual([]);
    expect((await granting).data).toEqual({ grantRole: { problems: [{ code: 'ACCOUNT_NOT_VERIFIED' }] } });
    expect(
      await numberOf(sql`account_role r join account a on a.id = r.account_id where a.closed_at is not null`),
    ).toBe(0);
    expect(await close(administrator.passport)).toEqual(['ACCOUNT_IS_LAST_ADMINISTRATOR']);
  });
});

test('of a closed account no table keeps address, telephone or name, but companies the name of who was a member', async () => {
  const manager = await company.found();
  const inviting = await company.found();
  const leaver = await company.somebody({
    email: 'zenaide@exemple.ch',
    familyName: 'Zénaïdowski',
    mobilePhone: '+41 79 765 43 21',
    beneficiaries: [],
  });
  const accepted = await company.at(manager.passport, 'invite', {
    organisationId: manager.id,
    email: leaver.email,
    rights: {},
    key: 'k',
  });
  expect(codesOf(accepted)).toEqual([]);
  await company.at(leaver.passport, 'accept', { token: await company.tokenFor(leaver.email) });
  const { id: organisationId } = inviting;
  await company.at(inviting.passport, 'invite', {
    organisationId,
    email: leaver.email,
    rights: {},
    key: 'k',
  });
  await counter.sql(sql`insert into email_change (account_id, id, office, email, email_fingerprint, expires_at)
    select id, id, office, 'zenaide.nouvelle@exemple.ch', 'f', now() + interval '1 hour' from account where email = ${leaver.email}`);
  const [account] = await counter.sql(
    sql`select id, email_fingerprint, mobile_phone_fingerprint from account where email = ${leaver.email}`,
  );
  expect(await close(leaver.passport)).toEqual([]);
  const tables = await counter.sql(
    sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`,
  );
  const traces = {
    email: 'zenaide',
    phone: '765 ?43 ?21',
    name: 'z[ée]na[ïi]dowski',
    address: String(account?.['email_fingerprint']),
    telephone: String(account?.['mobile_phone_fingerprint']),
  };
  const found: string[] = [];
  for (const { name } of tables) {
    const table = sql.identifier(String(name));
    for (const [what, trace] of Object.entries(traces))
      if ((await numberOf(sql`${table} t where t::text ~* ${trace}`)) !== 0) found.push(`${name}: ${what}`);
  }
  // What was counted is kept for a day, under a keyed hash.
  expect(found.toSorted()).toEqual(['capped_act: address', 'membership: name']);
});

test('whatever of members, requests and notices points at a person is found by an index when he goes', async () => {
  const unfound = await counter.sql(
    sql`select conrelid::regclass::text as name from pg_constraint key where contype = 'f'
        and conrelid in ('membership'::regclass, 'service_access'::regclass, 'claim_notice'::regclass, 'billing_notice'::regclass)
        and confrelid in ('account'::regclass, 'membership'::regclass)
        and not exists (select from pg_index where indrelid = key.conrelid and indpred is null and indkey[0] = key.conkey[1])`,
  );
  expect(unfound).toEqual([]);
});

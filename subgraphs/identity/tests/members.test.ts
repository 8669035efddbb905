import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccountId } from '../src/accounts/account.ts';
import { endMembershipsOf } from '../src/members/leave-all.ts';
import { followAccount } from '../src/members/member-facts.ts';
import { organisationsWithoutOtherManager } from '../src/members/member-names.ts';
import { codesOf, companyAt } from './company.ts';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
let company: ReturnType<typeof companyAt>;

beforeAll(async () => {
  counter = await openCounter();
  company = companyAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

/** A company with somebody who has accepted. */
async function staffed(rights: object = {}) {
  const manager = await company.found();
  const other = await company.somebody();
  await company.invite(manager.passport, manager.id, other.email, rights);
  const { membership } = await company.at(other.passport, 'accept', {
    token: await company.tokenFor(other.email),
  });
  if (!membership) throw new Error('The invitation was not accepted');
  const [own] = await counter.sql(
    sql`select id from membership where organisation_id = ${manager.id} and email = ${manager.email}`,
  );
  return { ...manager, ownId: String(own?.['id']), other: { ...other, membership } };
}
const accountOf = async (email: string) =>
  String((await counter.sql(sql`select id from account where email = ${email}`))[0]?.['id']) as AccountId;
const auditOf = async (id: string | undefined) =>
  (
    await counter.sql(
      sql`select action from audit_entry where subject = ${`Membership:${id}`} order by at, id`,
    )
  ).map(({ action }) => action);
const invitationQuery =
  'query ($token: String!) { invitation(token: $token) { organisationName email invitedBy isManager expiresAt } }';
const read = async (token: string) =>
  (await counter.ask<{ invitation: object | null }>(invitationQuery, { token })).data?.invitation;

describe('an invitation', () => {
  test('says to whoever holds its link who invites whom to what, and makes a member of him once', async () => {
    const { passport, id } = await company.found();
    const guest = await company.somebody({ familyName: 'Élan', givenName: 'Åsa' });
    const invited = await company.invite(passport, id, ` ${guest.email.toUpperCase()} `, {
      isManager: true,
      seesRecap: true,
    });
    expect(invited).toMatchObject({
      membership: { status: 'INVITED', isManager: true, email: guest.email, familyName: null, isOwn: false },
      problems: [],
    });
    const token = await company.tokenFor(guest.email);
    expect(await read(token)).toMatchObject({
      organisationName: expect.stringContaining('Atelier'),
      email: guest.email,
      invitedBy: 'Claire Favre',
      isManager: true,
    });
    const tries = await Promise.all(
      Array.from({ length: 10 }, () => company.at(guest.passport, 'accept', { token })),
    );
    const accepted = tries.filter(({ membership }) => membership);
    expect(accepted).toMatchObject([
      {
        membership: { status: 'ACTIVE', familyName: 'Élan', givenName: 'Åsa', seesRecap: true, isOwn: true },
      },
    ]);
    expect(tries.flatMap(codesOf)).toEqual(Array(9).fill('INVITATION_UNKNOWN token'));
    expect(await read(token)).toBeNull();
    expect(await auditOf(invited.membership?.id)).toEqual(['member.invite', 'member.accept']);
  });

  test('keeps no token that could be followed', async () => {
    const { passport, id } = await company.found();
    await company.invite(passport, id, 'secret@exemple.ch');
    const token = await company.tokenFor('secret@exemple.ch');
    const rows = await counter.sql(sql`select row_to_json(m)::text as row from membership m`);
    expect(token).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('is one for a key, and sends one mail', async () => {
    const { passport, id } = await company.found();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => company.invite(passport, id, 'une@exemple.ch')),
    );
    expect(new Set(answers.map(({ membership }) => membership?.id)).size).toBe(1);
    expect(await company.subjectsTo('une@exemple.ch', 1)).toHaveLength(1);
    const reused = { organisationId: id, email: 'autre@exemple.ch', rights: {}, key: 'une@exemple.ch' };
    expect(codesOf(await company.at(passport, 'invite', reused))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ]);
  });

  test('goes to nobody who is in already, also at the same moment or under another address of his account', async () => {
    const { passport, id, other } = await staffed();
    const again = (email: string, key: string) =>
      company.at(passport, 'invite', { organisationId: id, email, rights: {}, key });
    expect(codesOf(await again(other.email, 'a'))).toEqual(['MEMBER_KNOWN email']);
    const two = await Promise.all([again('deux@exemple.ch', 'b'), again('deux@exemple.ch', 'c')]);
    expect(two.flatMap(codesOf)).toEqual(['MEMBER_KNOWN email']);
  });

  test('is over at the end of its seventh day, and may be sent again: the link before is void', async () => {
    const { passport, id } = await company.found();
    const guest = await company.somebody();
    const { membership } = await company.invite(passport, id, guest.email);
    const first = await company.tokenFor(guest.email);
    const age = (interval: string) =>
      counter.sql(
        sql.raw(
          `update membership set invitation_expires_at = now() + interval '${interval}' where id = '${membership?.id}'`,
        ),
      );
    await age('0');
    expect(await read(first)).toBeNull();
    expect(codesOf(await company.at(guest.passport, 'accept', { token: first }))).toEqual([
      'INVITATION_UNKNOWN token',
    ]);
    const again = await company.at(passport, 'resend', { id: membership?.id });
    expect(again).toMatchObject({ membership: { status: 'INVITED' }, problems: [] });
    expect(codesOf(await company.at(passport, 'resend', { id: membership?.id }))).toEqual([
      'INVITATION_SENT_JUST_NOW membershipId',
    ]);
    const second = await company.tokenFor(guest.email, 2);
    await age('1 day');
    expect(await read(first)).toBeNull();
    expect((await company.at(guest.passport, 'accept', { token: second })).membership?.status).toBe('ACTIVE');
    expect(codesOf(await company.at(passport, 'resend', { id: membership?.id }))).toEqual([
      'MEMBER_STATUS_UNSUITED membershipId',
    ]);
  });

  test('is for the person with this address, once it is verified', async () => {
    const { passport, id } = await company.found();
    const guest = await company.somebody();
    await company.invite(passport, id, guest.email);
    const token = await company.tokenFor(guest.email);
    const thief = await company.somebody();
    expect(codesOf(await company.at(thief.passport, 'accept', { token }))).toEqual([
      'INVITATION_FOR_ANOTHER token',
    ]);
    await counter.sql(sql`update account set email_verified_at = null where email = ${guest.email}`);
    expect(codesOf(await company.at(guest.passport, 'accept', { token }))).toEqual([
      'MEMBER_EMAIL_NOT_VERIFIED token',
    ]);
    expect(codesOf(await company.at(guest.passport, 'accept', { token: ' ' }))).toEqual([
      'FIELD_REQUIRED token',
    ]);
  });

  test('that is withdrawn opens nothing, and its row is gone', async () => {
    const { passport, id } = await company.found();
    const guest = await company.somebody();
    const { membership } = await company.invite(passport, id, guest.email);
    const token = await company.tokenFor(guest.email);
    expect(await company.at(passport, 'remove', { id: membership?.id })).toEqual({
      membership: null,
      problems: [],
    });
    expect(await read(token)).toBeNull();
    expect(await counter.sql(sql`select id from membership where id = ${membership?.id}`)).toEqual([]);
    expect(
      (
        await company.at(passport, 'invite', {
          organisationId: id,
          email: guest.email,
          rights: {},
          key: 'neuve',
        })
      ).problems,
    ).toEqual([]);
  });

  test('is the two hundredth of an organisation within a day, not the one after', async () => {
    const { passport, id } = await company.found();
    await company.invite(passport, id, 'n1@exemple.ch');
    const of = counter.running.vault.fingerprint('identity.organisation', id);
    await counter.sql(sql`update capped_act set times = array_fill(times[1], array[199])
      where cap = 'MEMBER_INVITATION' and key_fingerprint = ${of}`);
    expect((await company.invite(passport, id, 'n200@exemple.ch')).problems).toEqual([]);
    expect(codesOf(await company.invite(passport, id, 'n201@exemple.ch'))).toEqual(['INVITATIONS_TOO_MANY']);
  });

  test('leads to the twentieth organisation of a person, not to the twenty-first', async () => {
    const { other, id } = await staffed();
    const copies = (count: number) =>
      counter.sql(sql`with o as (insert into organisation select (jsonb_populate_record(o, jsonb_build_object(
          'id', gen_random_uuid(), 'name', gen_random_uuid()::text))).* from organisation o, generate_series(1, ${count}::int)
          where o.id = ${id} returning id)
        insert into membership select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'organisation_id', o.id))).*
        from membership m, o where m.id = ${other.membership.id}`);
    await copies(18);
    const accept = async (from: { passport: string; id: string }, count: number) => {
      await company.invite(from.passport, from.id, other.email);
      return company.at(other.passport, 'accept', { token: await company.tokenFor(other.email, count) });
    };
    expect((await accept(await company.found(), 2)).problems).toEqual([]);
    const next = await company.found();
    expect(codesOf(await accept(next, 3))).toEqual(['MEMBERSHIPS_TOO_MANY']);
  });
});

describe('a member', () => {
  test('has what a manager gives him, on the version that the manager saw, and is told', async () => {
    const { passport, other } = await staffed({ seesRecap: true });
    const { id, version } = other.membership;
    const set = await company.at(passport, 'setRights', { id, version, rights: { seesInvoices: true } });
    expect(set).toMatchObject({ membership: { seesRecap: true, seesInvoices: true, isManager: false } });
    expect(codesOf(await company.at(passport, 'setRights', { id, version, rights: {} }))).toEqual([
      'VERSION_CONFLICT version',
    ]);
    expect(await company.subjectsTo(other.email, 2)).toHaveLength(2);
    expect(await auditOf(id)).toEqual(['member.invite', 'member.accept', 'member.set-rights']);
  });

  test('is kept out and let in again with the rights that he had', async () => {
    const { passport, other } = await staffed({ seesRecap: true });
    const { id, version } = other.membership;
    const out = await company.at(passport, 'deactivate', { id, version });
    expect(out).toMatchObject({ membership: { status: 'DEACTIVATED', seesRecap: true } });
    const now = out.membership?.version;
    expect(codesOf(await company.at(passport, 'deactivate', { id, version: now }))).toEqual([
      'MEMBER_STATUS_UNSUITED membershipId',
    ]);
    const back = await company.at(passport, 'reactivate', { id, version: now });
    expect(back).toMatchObject({ membership: { status: 'ACTIVE', seesRecap: true } });
  });

  test('leaves by himself, is gone for everybody, and may be invited anew', async () => {
    const { passport, id, other } = await staffed();
    expect(await company.at(other.passport, 'remove', { id: other.membership.id })).toEqual({
      membership: null,
      problems: [],
    });
    expect(
      codesOf(await company.at(passport, 'setRights', { id: other.membership.id, version: 3, rights: {} })),
    ).toEqual(['NOT_FOUND membershipId']);
    expect((await auditOf(other.membership.id)).at(-1)).toBe('member.leave');
    await company.at(passport, 'invite', { organisationId: id, email: other.email, rights: {}, key: 'anew' });
    const token = await company.tokenFor(other.email, 2);
    expect((await company.at(other.passport, 'accept', { token })).membership?.id).not.toBe(
      other.membership.id,
    );
  });

  test('is changed by a manager of his organisation alone: for anybody else he isn’t there', async () => {
    const { other, ownId, id } = await staffed();
    const stranger = await company.found();
    const officer = await company.somebody({ roles: [{ office: 'POPULATION', role: 'OFFICER' }] });
    for (const { passport } of [other, stranger, officer])
      for (const named of [ownId, '0199f000-0000-7000-8000-000000000000', 'x'])
        for (const step of ['resend', 'setRights', 'deactivate', 'reactivate', 'remove'] as const)
          expect(
            codesOf(await company.at(passport, step, { id: named, version: 1, rights: {} })),
            step,
          ).toEqual(['NOT_FOUND membershipId']);
    for (const { passport } of [other, stranger, officer])
      expect(codesOf(await company.invite(passport, id, 'qui@exemple.ch'))).toEqual([
        'NOT_FOUND organisationId',
      ]);
  });

  test('keeps the name and address that his account has', async () => {
    const { passport, id, other } = await staffed();
    const accountId = await accountOf(other.email);
    await company.invite(passport, id, 'nouvelle@exemple.ch');
    await counter.sql(sql`update account set family_name = 'Zoé', email = 'nouvelle@exemple.ch',
      email_fingerprint = (select email_fingerprint from membership where email = 'nouvelle@exemple.ch') where id = ${accountId}`);
    await counter.running.database.transaction((tx) => followAccount(tx, accountId));
    expect(
      await counter.sql(sql`select email, family_name, name_key from membership where organisation_id = ${id} and account_id is distinct from
        (select account_id from membership where organisation_id = ${id} and is_manager)`),
    ).toEqual([{ email: 'nouvelle@exemple.ch', family_name: 'Zoé', name_key: 'zoe claire' }]);
  });
});

test('an address to which a member changes while somebody invites it is his in the end, and the invitation is withdrawn', async () => {
  const { id, other } = await staffed();
  const accountId = await accountOf(other.email);
  const { database } = counter.running;
  let following: Promise<void> = Promise.resolve();
  await database.transaction(async (tx) => {
    // Whoever invites holds the company, and has written the invitation.
    await tx.execute(sql`select 1 from organisation where id = ${id} for no key update`);
    await tx.execute(sql`insert into membership (id, office, organisation_id, status, email, email_fingerprint, name_key, given_name_key,
      is_manager, sees_recap, sees_invoices) values (gen_random_uuid(), 'COUNTER', ${id}, 'INVITED', 'desirée@exemple.ch', 'wished', '', '', false, false, false)`);
    await counter.sql(
      sql`update account set email = 'desirée@exemple.ch', email_fingerprint = 'wished' where id = ${accountId}`,
    );
    following = database.transaction((change) => followAccount(change, accountId));
    const isWaiting = async () =>
      (
        await counter.sql(
          sql`select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        )
      )[0]?.['count'];
    await expect.poll(isWaiting, { timeout: 10_000 }).toBe(1);
  });
  await following;
  expect(
    await counter.sql(
      sql`select status from membership where organisation_id = ${id} and email_fingerprint = 'wished'`,
    ),
  ).toEqual([{ status: 'ACTIVE' }]);
});

describe('the last manager', () => {
  test('can’t leave, be kept out or become a collaborator', async () => {
    const { passport, ownId } = await staffed();
    const steps = [
      company.at(passport, 'remove', { id: ownId }),
      company.at(passport, 'deactivate', { id: ownId, version: 1 }),
      company.at(passport, 'setRights', { id: ownId, version: 1, rights: { isManager: false } }),
    ];
    for (const step of await Promise.all(steps)) expect(codesOf(step)).toEqual(['LAST_MANAGER membershipId']);
  });

  test('is somebody, though two managers remove each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { passport, id, ownId, other } = await staffed({ isManager: true });
      const both = await Promise.all([
        company.at(passport, 'remove', { id: other.membership.id }),
        company.at(other.passport, 'remove', { id: ownId }),
      ]);
      // Whoever came second was no member any more.
      expect(both.flatMap(codesOf)).toEqual(['NOT_FOUND membershipId']);
      expect(
        await counter.sql(
          sql`select count(*)::int from membership where organisation_id = ${id} and removed_at is null`,
        ),
      ).toEqual([{ count: 1 }]);
    }
  });

  test('is somebody, though two managers leave at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { passport, ownId, other } = await staffed({ isManager: true });
      const both = await Promise.all([
        company.at(passport, 'remove', { id: ownId }),
        company.at(other.passport, 'remove', { id: other.membership.id }),
      ]);
      expect(both.flatMap(codesOf)).toEqual(['LAST_MANAGER membershipId']);
    }
  });

  test('is not one who was only invited as such, or is kept out', async () => {
    const { passport, id, ownId, other } = await staffed({ isManager: true });
    await company.invite(passport, id, 'futur@exemple.ch', { isManager: true });
    const { id: otherId, version } = other.membership;
    await company.at(passport, 'deactivate', { id: otherId, version });
    expect(codesOf(await company.at(passport, 'remove', { id: ownId }))).toEqual([
      'LAST_MANAGER membershipId',
    ]);
  });

  test('is known before an account closes, and everything of him ends with it', async () => {
    const { other, email, id } = await staffed({ isManager: true });
    const [manager, second] = [await accountOf(email), await accountOf(other.email)];
    const { database } = counter.running;
    const alone = () => database.transaction((tx) => organisationsWithoutOtherManager(tx, manager));
    expect(await alone()).toEqual([]);
    await database.transaction((tx) => endMembershipsOf(tx, second));
    expect(await alone()).toEqual([id]);
    expect(
      await counter.sql(
        sql`select account_id, email, family_name, removed_at is not null as gone from membership where id = ${other.membership.id}`,
      ),
    ).toEqual([{ account_id: null, email: '', family_name: 'Favre', gone: true }]);
  });
});

import type { AuditEntry } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import type { AccountId } from '../accounts/account.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import type { IdentityContext } from '../context.ts';
import type { MailDesk } from '../notifications/write-mail.ts';
import { administers, holdAdministration } from './hold-administration.ts';
import { recordRoleChange } from './record-role-change.ts';
import { staffLabels, staffProblems } from './staff.problems.ts';
import { findMember, insertRole } from './staff.repository.ts';
import type { OfficeRole, StaffMember } from './staff.ts';

export type ChangedMember =
  | { readonly member: StaffMember; readonly problems: readonly [] }
  | { readonly member: null; readonly problems: readonly Problem[] };

/** An administrator gives somebody a role at his office. Nobody gives himself one. Who has it already keeps it, and hears nothing. */
export async function grantRole(
  context: IdentityContext,
  typed: { readonly email: Typed } & OfficeRole,
): Promise<ChangedMember> {
  const { database, vault, viewer, locale } = context;
  const problems: Problem[] = [];
  const field = { path: ['email'], label: staffLabels.email };
  const email = requiredValue(typed.email, field, parseEmail, gather(problems, locale));
  const refused = (code: keyof typeof staffProblems): ChangedMember => ({
    member: null,
    problems: [problem(staffProblems[code], ['email'], locale)],
  });
  const { office, role } = typed;
  if (!administers(context, office)) throw forbidden();
  return database.transaction(async (tx) => {
    const key = email === null ? null : emailFingerprint(vault, email);
    const seen = key === null ? null : await findAddressOwner(tx, key);
    // The account before the administrators, as whoever closes his account: a closed one gets no role.
    if (seen) await holdAccount(tx, seen.accountId);
    const own = await holdAdministration(context, tx, office);
    if (key === null) return { member: null, problems };
    const person = await findAddressOwner(tx, key);
    if (!person?.emailVerifiedAt || person.accountId !== seen?.accountId)
      return refused('ACCOUNT_NOT_VERIFIED');
    if (person.accountId === own) return refused('ROLE_OF_ONESELF');
    await giveRole(context, tx, viewer, person.accountId, { office, role });
    const member = await findMember(tx, office, person.accountId);
    return member ? { member, problems: [] } : refused('ACCOUNT_NOT_VERIFIED');
  });
}

/** Gives a role, writes it down and tells the person, in the caller's transaction. False when he has it already. */
export async function giveRole(
  desk: MailDesk,
  tx: Transaction,
  actor: AuditEntry['actor'],
  accountId: AccountId,
  given: OfficeRole,
): Promise<boolean> {
  if (!(await insertRole(tx, accountId, given))) return false;
  await recordRoleChange(desk, tx, actor, { accountId, roles: [given], isGranted: true });
  await tellAccount(desk, tx, accountId, { kind: 'ROLE_GRANTED', ...given });
  return true;
}

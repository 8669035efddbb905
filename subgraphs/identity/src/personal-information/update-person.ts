import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Report } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type AccountId, type CounterUse, counter } from '../accounts/account.ts';
import { changePerson, versionOf } from '../accounts/change-account.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { ceaseToInsureHolder, insureHolder, mayBeHimself } from '../beneficiaries/holder-himself.ts';
import type { IdentityContext } from '../context.ts';
import { followAccount } from '../members/member-facts.ts';
import {
  type InsuredEntry,
  type InsuredFacts,
  type PersonEntry,
  type PersonFacts,
  readInsured,
  readPerson,
} from '../people/person.ts';
import { registrationProblems } from '../registration/registration.problems.ts';
import { dayInGeneva } from '../time.ts';

/** « Mes informations » as they are typed. */
export interface InformationEntry extends PersonEntry, InsuredEntry {
  readonly roles?: readonly CounterUse[] | null;
}

/** Information in which nothing is wrong. */
interface Information {
  readonly uses: readonly CounterUse[];
  readonly person: PersonFacts;
  /** Null for who only represents others. */
  readonly insured: InsuredFacts | null;
}

/**
 * Changes « Mes informations ». Whoever uses the counter as an insured person is a beneficiary of his own account from then
 * on, and whoever does no more ceases to be one. @returns what stands in the way; empty once it is changed.
 */
export function updatePerson(
  context: IdentityContext,
  entry: InformationEntry,
  version: number,
): Promise<readonly Problem[]> {
  const accountId = viewerAccount(context);
  return context.database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    if ((await versionOf(tx, accountId)) !== version) {
      report(sharedProblems.VERSION_CONFLICT, []);
      return problems;
    }
    const now = await databaseNow(tx);
    const information = await read(context, tx, { accountId, entry, now }, report);
    if (information) await keep(context, tx, accountId, information, now);
    return problems;
  });
}

async function read(
  context: IdentityContext,
  tx: Transaction,
  {
    accountId,
    entry,
    now,
  }: { readonly accountId: AccountId; readonly entry: InformationEntry; readonly now: Temporal.Instant },
  report: Report,
): Promise<Information | null> {
  const uses = [...new Set(entry.roles ?? [])];
  if (uses.length === 0) report(registrationProblems.REGISTRATION_ROLE_REQUIRED, ['roles']);
  const person = readPerson(entry, report);
  const isInsured = uses.includes('INSURED');
  const insured = isInsured ? readInsured(entry, dayInGeneva(now), report) : null;
  const isFree = !insured || (await mayBeHimself(context, tx, accountId, insured, report));
  return person && uses.length > 0 && isFree && (insured || !isInsured) ? { uses, person, insured } : null;
}

async function keep(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  { uses, person, insured }: Information,
  now: Temporal.Instant,
): Promise<void> {
  await changePerson(tx, accountId, { ...person, uses });
  await followAccount(tx, accountId);
  if (insured) await insureHolder(context, tx, accountId, { ...person, ...insured });
  else await ceaseToInsureHolder(context, tx, accountId, now);
  await appendAudit(tx, {
    office: counter,
    actor: context.viewer,
    action: 'account.update',
    subject: `Account:${accountId}`,
  });
}

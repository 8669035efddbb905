import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { formatUid, type Uid } from '@guichet/schema/scalars/uid.ts';
import { z } from 'zod';
import { localeOfMember } from '../members/member-locale.ts';
import { readOrganisation } from '../organisations/hold-organisation.ts';
import type { OrganisationId, PostalAddress } from '../organisations/organisation.ts';
import { countTellings, findAccess, findAccessesOf } from './service-access.repository.ts';
import type { ServiceAccessId } from './service-access.ts';

/** The task that tells billing of an access. */
export const tellClientAccountTask = 'tell-client-account';

const tellJob = z.object({ accessId: z.uuid() });

const command = `mutation RecordServiceAccess($input: ServiceAccessRecordInput!) {
  recordServiceAccess(input: $input) { problems { code } }
}`;

interface Recorded {
  readonly recordServiceAccess: { readonly problems: readonly { readonly code: string }[] };
}

/** Has billing told of an access, in the transaction that changed it. */
export async function tellOfAccess(tx: Transaction, id: ServiceAccessId): Promise<void> {
  await tellOfAll(tx, [id]);
}

/** Has billing told of every access of an organisation whose name, address or branches have changed. */
export async function tellOfOrganisation(tx: Transaction, organisationId: OrganisationId): Promise<void> {
  await tellOfAll(
    tx,
    (await findAccessesOf(tx, organisationId)).map(({ id }) => id),
  );
}

async function tellOfAll(tx: Transaction, ids: readonly ServiceAccessId[]): Promise<void> {
  await countTellings(tx, ids);
  for (const accessId of ids)
    await addJob(tx, tellClientAccountTask, { accessId }, { key: `${tellClientAccountTask}:${accessId}` });
}

/**
 * Tells billing how an access and its company stand now. What is told is never older than its version, since the company is
 * read after it; it may be told twice, and late: billing ignores a version that it has heard of, or that a later one has overtaken.
 * @throws Error when billing refuses: the job stays, and is tried again.
 */
export async function tellClientAccount(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const access = await findAccess(database.jobs, tellJob.parse(payload).accessId as ServiceAccessId);
  if (!access) throw new Error('Billing was to be told of an access that does not exist');
  const { id: accessId, organisationId, group, status, tellings: version, requestedBy } = access;
  const company = await companyOf(database.jobs, organisationId);
  const locale = (await localeOfMember(database.jobs, requestedBy)).toUpperCase();
  const input = { accessId, organisationId, group, status, version, ...company, locale };
  const { recordServiceAccess } = await peers.ask<Recorded>('billing', {
    query: command,
    variables: { input },
  });
  const codes = recordServiceAccess.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`billing did not take the access: ${codes.join(', ')}`);
}

/** A company as the graph shows it: with the signs of its UID, and its own name among those under which it orders. */
async function companyOf(db: Executor, id: OrganisationId) {
  const organisation = await readOrganisation(db, id);
  if (!organisation) throw new Error('An access has no organisation');
  const { name, uid, billingAddress, branches } = organisation;
  return {
    name,
    uid: formatUid(uid as Uid),
    address: addressOf({ ...organisation, recipient: null }),
    billingAddress: billingAddress && addressOf(billingAddress),
    branches: [name, ...branches],
  };
}

function addressOf({ recipient, address, postalCode, town, country }: PostalAddress): PostalAddress {
  return { recipient, address, postalCode, town, country };
}

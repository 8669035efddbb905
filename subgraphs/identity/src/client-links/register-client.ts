import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Report, requiredLine } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { providerProblems } from '@guichet/chassis/problems/provider-problems.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import type { IdentityContext } from '../context.ts';
import { holdProgramProvider, nameProvider, type ProgramProvider } from '../providers/program-provider.ts';
import { providersOffice } from '../providers/provider.ts';
import { dayInGeneva } from '../time.ts';
import { clientLabels } from './client.problems.ts';
import { insertLink } from './client-link.repository.ts';
import type { ClientLinkId } from './client-link.ts';
import { countTelling } from './count-telling.ts';
import { holdClientKeys } from './hold-client-keys.ts';
import { judgeClient } from './judge-client.ts';
import { recordLinkStep } from './move-link.ts';
import { reachClient } from './reach-client.ts';
import { readOwnClient } from './read-own-client.ts';
import { type ClientEntry, type ClientFacts, readRegistration } from './read-registration.ts';
import type { RegisteredClient } from './registered-client.ts';
import { keepPerson } from './registered-person.ts';
import { answerRegistration, judgeSandboxAddress } from './sandbox-client.ts';

export interface ClientOutcome {
  /** As it stands; null when there is none for the viewer. */
  readonly client: RegisteredClient | null;
  readonly problems: readonly Problem[];
}

/** Takes the transaction back, and with it the key: the mended registration may come under the same one. */
class CantBeRegistered extends Error {}

/**
 * Registers a client. Who has a verified account under the address is asked there, anybody else is sent a link that activates one: the
 * answer is the same, and so is what it costs. The same key with the same data answers the same client. A sandbox's client is played.
 */
export async function registerClient(
  context: IdentityContext,
  entry: ClientEntry,
  idempotencyKey: string,
): Promise<ClientOutcome> {
  const problems: Problem[] = [];
  const report = gather(problems, context.locale);
  const keyField = { path: ['idempotencyKey'], label: clientLabels.idempotencyKey };
  try {
    return await context.database.transaction(async (tx) => {
      const provider = await holdProgramProvider(tx, context.viewer);
      const isAdmitted = provider?.status === 'ADMITTED';
      if (!isAdmitted) report(providerProblems.PROVIDER_NOT_ADMITTED, []);
      const key = requiredLine(idempotencyKey, keyField, 200, report);
      const facts = readRegistration(entry, dayInGeneva(await databaseNow(tx)), report);
      if (!isAdmitted || !key || !facts) throw new CantBeRegistered();
      const call = {
        office: providersOffice,
        actor: provider.id,
        operation: 'registerClient',
        key,
        request: facts,
      };
      const outcome = await once(tx, call, () => register(context, tx, provider, facts, report));
      if (outcome.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, keyField.path);
        throw new CantBeRegistered();
      }
      return { client: await readOwnClient(context, tx, outcome.id as ClientLinkId), problems };
    });
  } catch (error) {
    if (error instanceof CantBeRegistered) return { client: null, problems };
    throw error;
  }
}

async function register(
  context: IdentityContext,
  tx: Transaction,
  provider: ProgramProvider,
  facts: ClientFacts,
  report: Report,
): Promise<ClientLinkId> {
  const { vault, viewer, newId } = context;
  const refused: string[] = [];
  const heard: Report = (code, ...rest) => {
    refused.push(code.code);
    report(code, ...rest);
  };
  await holdClientKeys(context, tx, provider.id, facts);
  await judgeClient(context, tx, facts, { providerId: provider.id, besides: null }, heard);
  if (provider.isSandbox) judgeSandboxAddress(facts.person, heard);
  else if (refused.length === 0) await countTelling(context, tx, provider.id, facts.person.email, heard);
  const named = await nameProvider(tx, provider.id);
  if (refused.length > 0 || !named) throw new CantBeRegistered();

  const id = newId<ClientLinkId>();
  const { person, reference } = facts;
  const kept = await keepPerson(vault, person);
  const owner = provider.isSandbox ? null : await findAddressOwner(tx, kept.emailFingerprint);
  const accountId = owner?.emailVerifiedAt ? owner.accountId : null;
  const status = accountId || provider.isSandbox ? 'REQUESTED' : 'ACTIVATION_SENT';
  await insertLink(tx, {
    ...kept,
    id,
    office: providersOffice,
    providerId: provider.id,
    accountId,
    status,
    reference,
  });
  const step = { id, office: providersOffice, version: 1, from: null, to: status } as const;
  await recordLinkStep(tx, { ...step, actor: viewer.subject ?? '', at: await databaseNow(tx) });
  if (provider.isSandbox) await answerRegistration(tx, id, person);
  else await reachClient(context, tx, { id, person, provider: named, accountId, isForShow: false });
  await appendAudit(tx, {
    office: providersOffice,
    actor: viewer,
    action: 'client.register',
    subject: `Client:${id}`,
    details: { provider: provider.id },
  });
  return id;
}

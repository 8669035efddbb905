import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Report } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { providerProblems } from '@guichet/chassis/problems/provider-problems.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { holdProgramProvider, type ProgramProvider } from '../providers/program-provider.ts';
import { providersOffice } from '../providers/provider.ts';
import { lockLink, updateLink } from './client-link.repository.ts';
import { type ClientLinkId, closedStatuses, isAmong } from './client-link.ts';
import { countTelling } from './count-telling.ts';
import { holdClientKeys } from './hold-client-keys.ts';
import { judgeClient } from './judge-client.ts';
import { type CorrectionEntry, readCorrection } from './read-correction.ts';
import { readOwnClient } from './read-own-client.ts';
import type { ClientFacts } from './read-registration.ts';
import type { ClientOutcome } from './register-client.ts';
import type { RegisteredClient } from './registered-client.ts';
import { keepPerson } from './registered-person.ts';
import { rerouteClient } from './reroute-client.ts';
import { judgeSandboxAddress } from './sandbox-client.ts';

/** Which client is corrected, on the version that the provider saw. */
export interface NamedClient {
  readonly id: string;
  readonly version: number;
}

/**
 * Corrects what a provider gave of its client. As long as he has neither activated nor accepted, a corrected address is told; afterwards
 * his account is his own, and the answer is the same.
 */
export function updateClient(
  context: IdentityContext,
  { id, version }: NamedClient,
  entry: CorrectionEntry,
): Promise<ClientOutcome> {
  return context.database.transaction(async (tx) => {
    const problems: Problem[] = [];
    const report = gather(problems, context.locale);
    const provider = await holdProgramProvider(tx, context.viewer);
    const known = readId<ClientLinkId>(id);
    const client = known && (await readOwnClient(context, tx, known));
    if (!provider || !client) {
      report(sharedProblems.NOT_FOUND, ['id']);
      return { client: null, problems };
    }
    if (provider.status !== 'ADMITTED') report(providerProblems.PROVIDER_NOT_ADMITTED, []);
    const facts = readCorrection(client, entry, report);
    if (facts && problems.length === 0)
      await correct(context, tx, { provider, client, version, facts }, report);
    return { client: problems.length > 0 ? null : await readOwnClient(context, tx, client.id), problems };
  });
}

/** The keys are held before the link, as everywhere: what was read of the client before must be what is held. */
async function correct(
  context: IdentityContext,
  tx: Transaction,
  {
    provider,
    client,
    version,
    facts,
  }: {
    readonly provider: ProgramProvider;
    readonly client: RegisteredClient;
    readonly version: number;
    readonly facts: ClientFacts;
  },
  report: Report,
): Promise<void> {
  let isRefused = false;
  const heard: Report = (...problem) => {
    isRefused = true;
    report(...problem);
  };
  await holdClientKeys(context, tx, provider.id, facts);
  const held = await lockLink(tx, client.id);
  if (!held) throw new Error('A client that was read is gone');
  if (held.version !== version || held.version !== client.version)
    return report(sharedProblems.VERSION_CONFLICT, ['version']);
  if (isAmong(held.status, closedStatuses)) return report(providerProblems.LINK_CLOSED, []);
  await judgeClient(context, tx, facts, { providerId: provider.id, besides: held.id }, heard);
  const isElsewhere = facts.person.email !== client.person.email;
  if (provider.isSandbox) judgeSandboxAddress(facts.person, heard);
  else if (isElsewhere && !isRefused) await countTelling(context, tx, provider.id, facts.person.email, heard);
  if (isRefused) return;
  const corrected = await updateLink(tx, held.id, {
    ...(await keepPerson(context.vault, facts.person)),
    reference: facts.reference,
    updatedAt: await databaseNow(tx),
    version: held.version + 1,
  });
  if (isElsewhere && !provider.isSandbox) await rerouteClient(context, tx, corrected, facts.person);
  await appendAudit(tx, {
    office: providersOffice,
    actor: context.viewer,
    action: 'client.update',
    subject: `Client:${held.id}`,
    details: { provider: provider.id, version: corrected.version },
  });
}

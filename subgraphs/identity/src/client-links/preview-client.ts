import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { providerProblems } from '@guichet/chassis/problems/provider-problems.ts';
import type { IdentityContext } from '../context.ts';
import { dayInGeneva } from '../time.ts';
import { judgeClient } from './judge-client.ts';
import { type ClientEntry, readRegistration } from './read-registration.ts';
import { judgeSandboxAddress } from './sandbox-client.ts';

/** What a registration would be refused for. Nothing is written, and nobody's account is looked at. */
export async function previewClient(
  context: IdentityContext,
  entry: ClientEntry,
): Promise<readonly Problem[]> {
  const { database, loaders, locale } = context;
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const provider = await loaders.providerOfProgram();
  if (provider?.status !== 'ADMITTED') report(providerProblems.PROVIDER_NOT_ADMITTED, []);
  const facts = readRegistration(entry, dayInGeneva(await databaseNow(database.pages)), report);
  if (provider?.isSandbox && facts) judgeSandboxAddress(facts.person, report);
  if (provider && facts)
    await judgeClient(context, database.pages, facts, { providerId: provider.id, besides: null }, report);
  return problems;
}

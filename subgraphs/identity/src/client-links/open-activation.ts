import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import type { IdentityContext } from '../context.ts';
import { nameProvider } from '../providers/program-provider.ts';
import type { Provider } from '../providers/provider.ts';
import { dayInGeneva } from '../time.ts';
import { activationProblems } from './activation.problems.ts';
import { type FollowedActivation, followActivation } from './follow-activation.ts';
import { type MandateText, mandateTextOn } from './mandate-text.ts';

/** What an activation link opens. */
export interface OpenedActivation extends FollowedActivation {
  readonly provider: Provider;
  readonly mandate: MandateText;
}

export type AnsweredActivation =
  | { readonly activation: OpenedActivation }
  | { readonly activation: null; readonly problems: readonly Problem[] };

/** Shows what an activation link opens, in the caller's language. */
export function openActivation(context: IdentityContext, token: string): Promise<AnsweredActivation> {
  const { database, locale } = context;
  return database.transaction(async (tx) => {
    const followed = await followActivation(context, tx, token);
    if (typeof followed === 'string')
      return { activation: null, problems: [problem(activationProblems[followed], ['token'], locale)] };
    const provider = await nameProvider(tx, followed.link.providerId);
    if (!provider) throw new Error('A client link has no provider');
    const mandate = mandateTextOn(dayInGeneva(followed.now), locale);
    return { activation: { ...followed, provider, mandate } };
  });
}

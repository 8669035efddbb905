import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import type { IdentityContext } from '../context.ts';
import { dayInGeneva } from '../time.ts';
import { activationProblems } from './activation.problems.ts';
import { type FollowedActivation, followActivation } from './follow-activation.ts';
import { type MandateText, mandateTextOn } from './mandate-text.ts';

/** What an activation link opens. */
export interface OpenedActivation extends FollowedActivation {
  readonly mandate: MandateText;
}

export type AnsweredActivation =
  | { readonly activation: OpenedActivation }
  | { readonly activation: null; readonly problems: readonly Problem[] };

/** Shows what an activation link opens, in the caller's language. */
export async function openActivation(context: IdentityContext, token: string): Promise<AnsweredActivation> {
  const { database, locale } = context;
  const followed = await database.transaction((tx) => followActivation(context, tx, token));
  if (typeof followed === 'string')
    return { activation: null, problems: [problem(activationProblems[followed], ['token'], locale)] };
  return { activation: { ...followed, mandate: mandateTextOn(dayInGeneva(followed.now), locale) } };
}

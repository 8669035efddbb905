import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { claimLoaders } from '../claims/claim.loaders.ts';
import type { Claim } from '../claims/claim.ts';
import { type ChangedByCorrection, whatChanged } from './correction.ts';

/** The last correction of a claim: what was changed, when it was asked and when it came. */
export interface Correction extends ChangedByCorrection {
  readonly askedAt: Temporal.Instant | null;
  readonly handedInAt: Temporal.Instant;
  readonly totalBeforeMinor: bigint;
  readonly totalMinor: bigint;
}

type Loaders = Pick<ReturnType<typeof claimLoaders>, 'handInsByClaim' | 'historyByClaim'>;

/** What a claim's last correction changed; null when it never came back corrected. */
export async function readCorrection(
  { handInsByClaim, historyByClaim }: Loaders,
  { id, form }: Pick<Claim, 'id' | 'form'>,
  locale: Locale,
): Promise<Correction | null> {
  const [after, before] = await handInsByClaim.load(id);
  if (!after || !before) return null;
  const history = await historyByClaim.load(id);
  // The step before the one with which it came back asked for it.
  const asked = history.find(({ claimVersion }) => claimVersion === after.claimVersion - 1);
  return {
    ...whatChanged(form, before, after, asked?.details?.markedFields ?? [], locale),
    askedAt: asked?.at ?? null,
    handedInAt: after.submittedAt,
    totalBeforeMinor: before.totalMinor,
    totalMinor: after.totalMinor,
  };
}

import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { AuxiliaryMeansDocument } from '../../graphql/__generated__/documents/auxiliary-means.ts';
import type { BenefitSection } from './benefits.ts';

/** The list of auxiliary means on a day; while that of another day is asked for, the last one stays. */
export function useBenefits(day: string | null): {
  readonly sections: readonly BenefitSection[] | null;
  /** Whether what is shown is that of the day. */
  readonly isOfDay: boolean;
  readonly hasFailed: boolean;
  readonly again: () => void;
} {
  const variables = useMemo(() => ({ on: day ?? '' }), [day]);
  const [{ data, error, fetching, operation }, ask] = useQuery({
    query: AuxiliaryMeansDocument,
    variables,
    pause: day === null,
  });
  const isAnswered = !fetching && operation?.variables.on === day;
  const last = useRef<readonly BenefitSection[] | null>(null);
  if (isAnswered && data) last.current = data.auxiliaryMeans;
  return {
    sections: last.current,
    isOfDay: isAnswered && data !== undefined,
    hasFailed: isAnswered && error !== undefined,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}

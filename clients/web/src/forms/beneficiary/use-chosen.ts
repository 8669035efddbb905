import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { BeneficiaryChoiceFragment } from '../../graphql/__generated__/documents/beneficiary-choice.ts';
import { ChosenBeneficiaryDocument } from '../../graphql/__generated__/documents/chosen-beneficiary.ts';
import { SavedDecisionNumbersDocument } from '../../graphql/__generated__/documents/saved-decision-numbers.ts';
import type { SavedNumber } from '../claim/decision-number-field.tsx';

/** An answer without a beneficiary in it is forgotten too when one is added or changed. */
export const aboutBeneficiaries = { additionalTypenames: ['Beneficiary'] };

/** What is known of whom a claim or a filter names. */
interface Chosen {
  readonly person: BeneficiaryChoiceFragment | null;
  /** The account has him no more. */
  readonly isGone: boolean;
  readonly hasFailed: boolean;
  readonly again: () => void;
}

/** Who is chosen: one of those at hand, or asked for. */
export function useChosen(id: string, atHand: readonly BeneficiaryChoiceFragment[]): Chosen {
  const known = atHand.find((one) => one.id === id) ?? null;
  const variables = useMemo(() => ({ id }), [id]);
  const pause = id === '' || known !== null;
  const [{ data, error, fetching, operation }, ask] = useQuery({
    query: ChosenBeneficiaryDocument,
    variables,
    pause,
    context: aboutBeneficiaries,
  });
  const isAnswered = !pause && !fetching && operation?.variables.id === id;
  const found = isAnswered ? data?.viewer?.beneficiary : undefined;
  return {
    person: known ?? found ?? null,
    isGone: found === null && !error,
    hasFailed: isAnswered && error !== undefined,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}

/** One who came with his decision numbers. */
interface WithNumbers {
  readonly id: string;
  readonly decisionNumbers: readonly SavedNumber[];
}

/** The decision numbers that are saved with whom a claim names: they came with the list, or are asked for. */
export function useSavedNumbers(id: string, listed: readonly WithNumbers[]): readonly SavedNumber[] {
  const known = listed.find((one) => one.id === id)?.decisionNumbers;
  const variables = useMemo(() => ({ beneficiaryId: id }), [id]);
  const [{ data }] = useQuery({
    query: SavedDecisionNumbersDocument,
    variables,
    pause: id === '' || known !== undefined,
  });
  const found = data?.viewer?.beneficiary;
  return known ?? (found?.id === id ? found.decisionNumbers : []);
}

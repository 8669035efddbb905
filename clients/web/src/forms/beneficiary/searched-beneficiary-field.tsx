import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import type { BeneficiaryChoiceFragment } from '../../graphql/__generated__/documents/beneficiary-choice.ts';
import { BeneficiarySearchDocument } from '../../graphql/__generated__/documents/beneficiary-search.ts';
import { writtenDay } from '../../ui/dates.ts';
import { fullName } from '../../ui/viewer.ts';
import { searchChoiceWording } from '../../wording/search-choice/search-choice.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Choice, Offer } from '../fields/choices.ts';
import { SearchChoiceField } from '../fields/search-choice-field.tsx';
import type { BeneficiaryFieldProps, FirstBeneficiaries } from './beneficiary-field.tsx';
import { aboutBeneficiaries, useChosen } from './use-chosen.ts';

/** One beneficiary among many, looked for by name. */
export function SearchedBeneficiaryField({
  first,
  value,
  onChange,
  onGone,
  nothing,
  ...field
}: BeneficiaryFieldProps) {
  const words = useWordsOf(searchChoiceWording);
  const { text, people, state, hasMore, search, again } = useSearched(first);
  const [picked, setPicked] = useState<BeneficiaryChoiceFragment | null>(null);
  const chosen = useChosen(value, picked ? [...first.nodes, picked] : first.nodes);

  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (chosen.isGone) gone.current?.();
  }, [chosen.isGone]);

  const choiceOf = (one: BeneficiaryChoiceFragment): Choice => ({
    id: one.id,
    name: fullName(one),
    detail: words.born({ day: writtenDay(one.birthDate) }),
  });
  const offer: Offer = { text, choices: people.map(choiceOf), hasMore, state };
  return (
    <SearchChoiceField
      {...field}
      hint={words.byName}
      {...(nothing !== undefined && { nothing })}
      chosen={chosen.person && choiceOf(chosen.person)}
      onChange={(choice) => {
        setPicked(people.find(({ id }) => id === choice?.id) ?? null);
        onChange(choice?.id ?? '');
      }}
      offer={offer}
      onSearch={search}
      onOpen={() => state === 'failed' && again()}
      notice={
        chosen.hasFailed && (
          <p className="meta">
            {words.notShown}{' '}
            <button type="button" className="linkish" onClick={chosen.again}>
              {words.again}
            </button>
          </p>
        )
      }
    />
  );
}

/** Those whose name begins with what is looked for; while nothing is, those who came with the page. */
function useSearched(first: FirstBeneficiaries) {
  const [text, setText] = useState('');
  const variables = useMemo(() => ({ search: text }), [text]);
  const [{ data, error, fetching, operation }, ask] = useQuery({
    query: BeneficiarySearchDocument,
    variables,
    pause: text === '',
    context: aboutBeneficiaries,
  });
  const isAnswered = !fetching && operation?.variables.search === text;
  const found = text === '' ? first : error ? null : (data?.viewer?.beneficiaries ?? null);
  const hasFailed = text !== '' && isAnswered && error !== undefined;
  const isThere = text === '' || (isAnswered && found !== null);
  return {
    text,
    people: found?.nodes ?? [],
    hasMore: found?.pageInfo.hasNextPage ?? false,
    state: hasFailed ? 'failed' : isThere ? 'there' : 'searching',
    search: setText,
    again: () => ask({ requestPolicy: 'network-only' }),
  } as const;
}

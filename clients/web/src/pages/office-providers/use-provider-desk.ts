import { useClient } from 'urql';
import { DecideProviderDocument } from '../../graphql/__generated__/documents/decide-provider.ts';
import type { ProviderSheetFragment } from '../../graphql/__generated__/documents/provider-sheet.ts';
import type { ProviderDecision } from '../../graphql/__generated__/types.ts';
import type { Desk } from '../../ui/desk/desk.ts';
import { useDecision } from '../../ui/desk/use-decision.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';

export type OfficeProvider = ProviderSheetFragment;

/** The desk where organisations become providers. */
export function useProviderDesk() {
  const { office: words } = useWordsOf(providersWording);
  return { words, letters: { ADMIT: 'A', REFUSE: 'R', SUSPEND: 'S' } } satisfies Desk<ProviderDecision>;
}

/** What an officer may decide about a provider as it stands. */
export function openVerdicts({ status }: Pick<OfficeProvider, 'status'>): readonly ProviderDecision[] {
  const verdicts = {
    REQUESTED: ['ADMIT', 'REFUSE'],
    ADMITTED: ['SUSPEND'],
    SUSPENDED: ['ADMIT'],
    REFUSED: [],
  } as const;
  return status ? verdicts[status] : [];
}

/** An officer's decision about a provider. One that meets another brings the provider as it stands now. */
export function useProviderDecision(
  { id, version }: OfficeProvider,
  onDone: (verdict: ProviderDecision) => void,
) {
  const client = useClient();
  return useDecision<ProviderDecision>({
    place: `prestataire.${id}`,
    overtaking: ['PROVIDER_DECIDED'],
    record: async (decision, words) => {
      const reason = decision === 'ADMIT' ? null : words;
      const { data } = await client.mutation(DecideProviderDocument, { id, version, decision, reason });
      return data?.decideProvider.problems;
    },
    onDone,
  });
}

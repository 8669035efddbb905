import { useClient } from 'urql';
import { DecideServiceAccessDocument } from '../../graphql/__generated__/documents/decide-service-access.ts';
import type { OfficeAccessPageQuery } from '../../graphql/__generated__/documents/office-access-page.ts';
import type { ServiceAccessDecision } from '../../graphql/__generated__/types.ts';
import type { Desk } from '../../ui/desk/desk.ts';
import { useDecision } from '../../ui/desk/use-decision.ts';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';

export type OfficeCompany = NonNullable<OfficeAccessPageQuery['organisation']>;
export type OfficeAccess = OfficeCompany['serviceAccess'][number];

/** The desk where companies get their access to « Population ». */
export function useAccessDesk() {
  const { office: words } = useWordsOf(serviceAccessWording);
  return {
    words,
    letters: { ACTIVATE: 'A', REFUSE: 'R', SUSPEND: 'S' },
  } satisfies Desk<ServiceAccessDecision>;
}

/** What an officer may decide about an access as it stands. */
export function openVerdicts({ status }: Pick<OfficeAccess, 'status'>): readonly ServiceAccessDecision[] {
  return (
    { REQUESTED: ['ACTIVATE', 'REFUSE'], ACTIVE: ['SUSPEND'], SUSPENDED: ['ACTIVATE'], REFUSED: [] } as const
  )[status];
}

/** An officer's decision about the access of a company. One that meets another brings the access as it stands now. */
export function useAccessDecision(
  { id, version }: OfficeAccess,
  onDone: (verdict: ServiceAccessDecision) => void,
) {
  const client = useClient();
  return useDecision<ServiceAccessDecision>({
    place: `acces.${id}`,
    overtaking: ['SERVICE_ACCESS_DECIDED'],
    record: async (decision, words) => {
      const reason = decision === 'ACTIVATE' ? null : words;
      const { data } = await client.mutation(DecideServiceAccessDocument, { id, version, decision, reason });
      return data?.decideServiceAccess.problems;
    },
    onDone,
  });
}

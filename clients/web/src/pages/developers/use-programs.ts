import { useQuery } from 'urql';
import {
  OfficeProgramsDocument,
  type OfficeProgramsQuery,
} from '../../graphql/__generated__/documents/office-programs.ts';
import { OrganisationProgramsDocument } from '../../graphql/__generated__/documents/organisation-programs.ts';
import type { ProgramOwner } from '../../routes/developers.ts';

export type Program = OfficeProgramsQuery['officeApiClients'][number];

/** The programs of a company or an office; null before the first answer. */
export function usePrograms(owner: ProgramOwner) {
  const isOffice = owner.kind === 'office';
  const [office, askOffice] = useQuery({
    query: OfficeProgramsDocument,
    variables: { office: isOffice ? owner.office : 'POPULATION' },
    pause: !isOffice,
  });
  const [company, askCompany] = useQuery({
    query: OrganisationProgramsDocument,
    variables: { id: isOffice ? '' : owner.id },
    pause: isOffice,
  });
  const programs: readonly Program[] | null =
    (isOffice ? office.data?.officeApiClients : company.data?.organisation?.apiClients) ?? null;
  return {
    programs,
    again: () => (isOffice ? askOffice : askCompany)({ requestPolicy: 'network-only' }),
  };
}

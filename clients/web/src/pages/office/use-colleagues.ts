import { OfficersDocument, type OfficersQuery } from '../../graphql/__generated__/documents/officers.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { useViewer } from '../../ui/viewer.ts';

/** Who else treats claims at the office, by name. */
export function useColleagues(): OfficersQuery['officers'] {
  const viewer = useViewer();
  const officers = usePageData(OfficersDocument, {}).data?.officers ?? [];
  return officers.filter(({ accountId }) => accountId !== viewer?.id);
}

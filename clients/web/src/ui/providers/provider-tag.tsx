import { Check, CircleX, Clock, type LucideIcon, Pause } from 'lucide-react';
import type { ProviderStatus } from '../../graphql/__generated__/types.ts';
import { providersWording } from '../../wording/providers/providers.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const looks: Readonly<Record<ProviderStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  REQUESTED: { look: 'run', Icon: Clock },
  ADMITTED: { look: 'ok', Icon: Check },
  REFUSED: { look: 'no', Icon: CircleX },
  SUSPENDED: { look: 'no', Icon: Pause },
};

/** Where a provider stands: a word, an icon and a colour, the same for the company and for the office. */
export function ProviderTag({ status }: { readonly status: ProviderStatus }) {
  const words = useWordsOf(providersWording);
  const { look, Icon } = looks[status];
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.statuses[status]}
    </span>
  );
}

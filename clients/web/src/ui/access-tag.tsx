import { Check, CircleX, Clock, type LucideIcon, Pause } from 'lucide-react';
import type { ServiceAccessStatus } from '../graphql/__generated__/types.ts';
import { serviceAccessWording } from '../wording/service-access/service-access.ts';
import { useWordsOf } from '../wording/wording.tsx';

const looks: Readonly<Record<ServiceAccessStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  REQUESTED: { look: 'run', Icon: Clock },
  ACTIVE: { look: 'ok', Icon: Check },
  REFUSED: { look: 'no', Icon: CircleX },
  SUSPENDED: { look: 'no', Icon: Pause },
};

/** Where an access stands: a word, an icon and a colour, the same for the company and for the office. */
export function AccessTag({ status }: { readonly status: ServiceAccessStatus }) {
  const words = useWordsOf(serviceAccessWording);
  const { look, Icon } = looks[status];
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.statuses[status]}
    </span>
  );
}

import { Check, CircleX, Clock, Lock, type LucideIcon, Pause } from 'lucide-react';
import type { ClientAccountStatus } from '../../graphql/__generated__/types.ts';
import { clientAccountsWording } from '../../wording/client-accounts/client-accounts.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const looks: Readonly<Record<ClientAccountStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  REQUESTED: { look: 'run', Icon: Clock },
  ACTIVE: { look: 'ok', Icon: Check },
  REFUSED: { look: 'no', Icon: CircleX },
  SUSPENDED: { look: 'todo', Icon: Pause },
  CLOSED: { look: 'no', Icon: Lock },
};

/** Where a company's account stands. */
export function AccountTag({ status }: { readonly status: ClientAccountStatus }) {
  const { list } = useWordsOf(clientAccountsWording);
  const { look, Icon } = looks[status];
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {list.states[status]}
    </span>
  );
}

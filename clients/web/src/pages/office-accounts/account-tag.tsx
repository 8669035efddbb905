import { Check, CircleX, Clock, Lock, Pause } from 'lucide-react';
import { statusTag } from '../../ui/status-tag.tsx';
import { clientAccountsWording } from '../../wording/client-accounts/client-accounts.ts';

/** Where a company's account stands. */
export const AccountTag = statusTag(clientAccountsWording, ({ list }) => list.states, {
  REQUESTED: ['run', Clock],
  ACTIVE: ['ok', Check],
  REFUSED: ['no', CircleX],
  SUSPENDED: ['todo', Pause],
  CLOSED: ['no', Lock],
});

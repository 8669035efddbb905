import { Banknote, Check, CircleX, Clock, type LucideIcon, Pencil, Send } from 'lucide-react';
import type { ClaimStatus } from '../../graphql/__generated__/types.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';

const looks: Readonly<Record<ClaimStatus, { readonly look: string; readonly Icon: LucideIcon }>> = {
  IN_PROCESS: { look: 'run', Icon: Clock },
  TO_COMPLETE: { look: 'todo', Icon: Pencil },
  ACCEPTED: { look: 'ok', Icon: Check },
  TRANSMITTED: { look: 'ok', Icon: Send },
  PAID: { look: 'end', Icon: Banknote },
  PAYMENT_REJECTED: { look: 'todo', Icon: Pencil },
  REFUSED: { look: 'no', Icon: CircleX },
};

/** Where a claim stands: a word, an icon and a colour, the same everywhere. */
export function StatusTag({ status }: { readonly status: ClaimStatus }) {
  const { look, Icon } = looks[status];
  const words = useWordsOf(claimWording);
  return (
    <span className={`tag ${look}`}>
      <Icon className="icon" aria-hidden="true" />
      {words.status[status]}
    </span>
  );
}

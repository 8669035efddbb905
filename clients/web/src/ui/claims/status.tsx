import { Banknote, Check, CircleX, Clock, Pencil, Send } from 'lucide-react';
import { claimWording } from '../../wording/claim/claim.ts';
import { statusTag } from '../status-tag.tsx';

/** Where a claim stands: a word, an icon and a colour, the same everywhere. */
export const StatusTag = statusTag(claimWording, ({ status }) => status, {
  IN_PROCESS: ['run', Clock],
  TO_COMPLETE: ['todo', Pencil],
  ACCEPTED: ['ok', Check],
  TRANSMITTED: ['ok', Send],
  PAID: ['end', Banknote],
  PAYMENT_REJECTED: ['todo', Pencil],
  REFUSED: ['no', CircleX],
});

import { Check, Clock, Undo2 } from 'lucide-react';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { statusTag } from '../status-tag.tsx';

/** Where a case stands: a word, an icon and a colour, the same on both sides. */
export const CaseTag = statusTag(financeCasesWording, ({ states }) => states, {
  OPEN: ['run', Clock],
  ANSWERED: ['ok', Check],
  WITHDRAWN: ['no', Undo2],
});

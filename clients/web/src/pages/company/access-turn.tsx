import type { ServiceAccessStatus } from '../../graphql/__generated__/types.ts';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface AccessTurnProps {
  /** Null as long as nobody asked. */
  readonly status: ServiceAccessStatus | null;
  readonly isManager: boolean;
}

/** Who must act about the access: a manager before it is asked for, then the office. */
export function AccessTurn({ status, isManager }: AccessTurnProps) {
  const words = useWordsOf(serviceAccessWording);
  if (status === 'REQUESTED') return <span className="turn us">{words.turnOffice}</span>;
  if (status === null && isManager) return <span className="turn you">{words.turnYou}</span>;
  return null;
}

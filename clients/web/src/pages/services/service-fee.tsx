import { CircleHelp } from 'lucide-react';
import { Amount, type AmountOfMoney } from '../../ui/amount.tsx';
import { servicesWording } from '../../wording/services/services.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface ServiceFeeProps {
  readonly fee: AmountOfMoney | null;
  readonly isVerified: boolean;
}

/** What a service costs, and whether the amount waits for a confirmation. */
export function ServiceFee({ fee, isVerified }: ServiceFeeProps) {
  const words = useWordsOf(servicesWording);
  if (!fee) return <span className="meta">{words.noFee}</span>;
  return (
    <>
      <Amount money={fee} /> {!isVerified && <Unverified />}
    </>
  );
}

/** An amount that waits for a confirmation. */
export function Unverified() {
  const words = useWordsOf(servicesWording);
  return (
    <span className="tag todo">
      <CircleHelp className="icon" aria-hidden="true" />
      {words.unverified}
    </span>
  );
}

import { Hourglass } from 'lucide-react';
import type { OfficeClaimsPageQuery } from '../../graphql/__generated__/documents/office-claims-page.ts';
import { daysSince } from '../../ui/dates.ts';
import { deskWording } from '../../wording/desk/desk.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';

/** From so many days on a claim has waited long: the figures of the office count the same. */
export const longWait = 30;

interface WaitingProps {
  readonly claim: Pick<OfficeClaimsPageQuery['claims']['nodes'][number], 'status' | 'handedInAt'>;
  /** Where there is room for a figure only. */
  readonly short?: boolean;
}

/** Since when a claim waits for the office, counted from the day on which it was last handed in. A long wait has its sign. */
export function Waiting({ claim, short = false }: WaitingProps) {
  const words = useWordsOf(officeWording);
  const desk = useWordsOf(deskWording);
  if (claim.status !== 'IN_PROCESS') return null;
  const days = daysSince(claim.handedInAt);
  const said = short ? words.days({ days }) : words.waitingFor({ days });
  if (days < longWait) return <span className="waiting">{said}</span>;
  return (
    <span className="waiting long" title={desk.longWait({ days })}>
      <Hourglass className="icon" aria-hidden="true" />
      {said}
      <span className="sr"> ({desk.longWait({ days })})</span>
    </span>
  );
}

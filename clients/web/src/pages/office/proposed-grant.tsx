import { moneyText } from '../../ui/amount.tsx';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';

interface ProposedGrantProps {
  readonly claim: Pick<OfficeClaim, 'lines' | 'total'>;
  readonly proposal: NonNullable<OfficeClaim['proposal']>;
}

/** What a proposal would pay, and which lines it reduces why. */
export function ProposedGrant({ claim, proposal }: ProposedGrantProps) {
  const words = useWordsOf(officeWording);
  const said = (granted: typeof claim.total, asked: typeof claim.total) =>
    words.grantedSum({ granted: moneyText(granted), asked: moneyText(asked) });
  return (
    <>
      <p>
        <b>{said(proposal.grantedTotal, claim.total)}</b>
      </p>
      {proposal.reductions.length > 0 && (
        <ul className="reduced">
          {proposal.reductions.map(({ position, granted, reason }) => {
            const line = claim.lines.find((one) => one.position === position);
            return (
              line && (
                <li key={position}>
                  {line.description}, {said(granted, line.amount)}
                  <p className="why">{reason}</p>
                </li>
              )
            );
          })}
        </ul>
      )}
    </>
  );
}

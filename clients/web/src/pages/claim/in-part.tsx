import { moneyText } from '../../ui/amount.tsx';
import { isInPart } from '../../ui/claims/claim-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { Claim } from './claim-page.tsx';

/** Says that the office pays less than was asked, and what one may do: the rest is refused. */
export function InPart({ claim }: { readonly claim: Claim }) {
  const words = useWordsOf(claimWording);
  if (!claim.grantedTotal || !isInPart(claim)) return null;
  const sums = { granted: moneyText(claim.grantedTotal), asked: moneyText(claim.total) };
  return (
    <Section title={words.inPart}>
      <div className="stack">
        <p className="say">{words.inPartMeans(sums)}</p>
        <p>{words.refusalThen}</p>
      </div>
    </Section>
  );
}

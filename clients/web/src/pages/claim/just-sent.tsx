import { useLocation } from 'react-router';
import { instantInWords } from '../../ui/dates.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Claim } from './claim-page.tsx';
import { CopyLink } from './copy-buttons.tsx';

/** What a person reads once, right after sending a claim or its correction. The form leaves `sent` or `corrected` behind. */
export function JustSent({ claim }: { readonly claim: Claim }) {
  const { locale } = useSpoken();
  const words = useWordsOf(claimWording);
  const { state } = useLocation();
  const at = instantInWords(claim.history.at(-1)?.at ?? claim.submittedAt, locale);
  return (
    <div className="notice ok announced" role="status">
      <p>
        <b>{state.corrected ? words.corrected : words.sent}</b>{' '}
        {state.corrected
          ? words.correctedMeans({ reference: claim.reference, at })
          : words.sentMeans({ reference: claim.reference, at })}
      </p>
      <CopyLink claimId={claim.id} />
    </div>
  );
}

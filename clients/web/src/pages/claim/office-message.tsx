import { Link } from 'react-router';
import { instantInWords } from '../../ui/dates.ts';
import { Section } from '../../ui/section.tsx';
import { claimWording } from '../../wording/claim/claim.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { Claim } from './claim-page.tsx';

/** What the office wrote: what to correct, with the way to do it, or why it refused, with what one may do. */
export function OfficeMessage({ claim }: { readonly claim: Claim }) {
  const { locale } = useSpoken();
  const words = useWordsOf(claimWording);
  const isYours = claim.status === 'TO_COMPLETE';
  const isRefused = claim.status === 'REFUSED';
  if (!isYours && !isRefused) return null;
  const written = claim.history.findLast(({ by, reason }) => by === 'OFFICE' && reason)?.at;
  return (
    <Section
      title={isRefused ? words.refusal : words.message}
      aside={written && words.messageFrom({ at: instantInWords(written, locale) })}
      yours={isYours}
    >
      <div className="stack">
        <p className="say">{claim.officerMessage}</p>
        {isYours && (
          <>
            <div className="row">
              <Link className="btn" to={`/guichet/demandes/${claim.id}/correction`}>
                {words.correct}
              </Link>
              <span className="meta">{words.correctMeans}</span>
            </div>
            <p className="meta">{words.correctThen}</p>
          </>
        )}
        {isRefused && <p>{words.refusalThen}</p>}
      </div>
    </Section>
  );
}

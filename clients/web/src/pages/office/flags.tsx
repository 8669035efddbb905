import type { OfficeClaimsPageQuery } from '../../graphql/__generated__/documents/office-claims-page.ts';
import { officeWording } from '../../wording/office/office.ts';
import { warningsWording } from '../../wording/warnings/warnings.ts';
import { useWordsOf } from '../../wording/wording.tsx';

type Claim = OfficeClaimsPageQuery['claims']['nodes'][number];

/** How often a claim that waits for the office was sent: each correction takes two steps, to the person and back. */
export function sendings({ status, version }: Pick<Claim, 'status' | 'version'>): number {
  return status === 'IN_PROCESS' ? Math.ceil(version / 2) : 1;
}

/** What each kind of warning is called in a word or two. */
export function useShortWarning(): (code: string) => string {
  const words: Readonly<Record<string, string>> = useWordsOf(warningsWording);
  return (code) => words[code] ?? words['other'] ?? '';
}

/** What makes a claim special before it is opened: that it was corrected, and what its warnings are about. */
export function Flags({
  claim,
}: {
  readonly claim: Pick<Claim, 'status' | 'version' | 'warnings' | 'proposal'>;
}) {
  const words = useWordsOf(officeWording);
  const short = useShortWarning();
  const times = sendings(claim);
  // Two warnings of a kind, say for two months, are one word; what they say stands on the claim.
  const kinds = Map.groupBy(claim.warnings, ({ code }) => short(code));
  return (
    <>
      {times > 1 && <span className="flag">{words.sending({ times })}</span>}
      {claim.proposal && (
        <span className="flag">
          {claim.proposal.state === 'WAITING' ? words.signatureWanted : words.proposalBack}
        </span>
      )}
      {[...kinds].map(([word, warnings]) => (
        <span key={word} className="flag" title={warnings.map(({ message }) => message).join('\n')}>
          {word}
        </span>
      ))}
    </>
  );
}

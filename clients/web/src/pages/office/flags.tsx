import type { OfficeClaimsPageQuery } from '../../graphql/__generated__/documents.ts';
import { officeWording } from '../../wording/office/office.ts';
import { useWordsOf } from '../../wording/wording.tsx';

type Claim = OfficeClaimsPageQuery['claims']['nodes'][number];

/** How often a claim that waits for the office was sent: each correction takes two steps, to the person and back. */
export function sendings({ status, version }: Pick<Claim, 'status' | 'version'>): number {
  return status === 'IN_PROCESS' ? Math.ceil(version / 2) : 1;
}

/** What makes a claim special before it is opened: that it was corrected, and what the law says about its dates. */
export function Flags({
  claim,
}: {
  readonly claim: Pick<Claim, 'status' | 'version' | 'warnings' | 'proposal'>;
}) {
  const words = useWordsOf(officeWording);
  const short = new Map([
    ['CLAIM_RIGHT_EXPIRED', words.expired],
    ['CLAIM_RIGHT_EXPIRES_SOON', words.expiresSoon],
  ]);
  const times = sendings(claim);
  return (
    <>
      {times > 1 && <span className="flag">{words.sending({ times })}</span>}
      {claim.proposal && (
        <span className="flag">
          {claim.proposal.state === 'WAITING' ? words.signatureWanted : words.proposalBack}
        </span>
      )}
      {claim.warnings.map(({ code, message }) => (
        <span key={code} className="flag" title={message}>
          {short.get(code) ?? words.late}
        </span>
      ))}
    </>
  );
}

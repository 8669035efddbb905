import type { ClaimSheetFragment } from '../../graphql/__generated__/documents/claim-sheet.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Amount } from '../amount.tsx';
import { plain } from './plain.ts';

type Details = ClaimSheetFragment['details'];
type AssistanceDetails = Extract<Details, { readonly __typename: 'AssistanceContributionDetails' }>;

interface AssistancePartsProps {
  readonly line: ClaimSheetFragment['lines'][number];
  readonly details: Details;
}

/** Hours or nights of assistance and their rate; of a night by which lump sum, of a shared one among how many. */
export function AssistanceParts({ line, details }: AssistancePartsProps) {
  const words = useWordsOf(claimWording);
  const assistance = details?.__typename === 'AssistanceContributionDetails' ? details : null;
  const isNight = line.kind === 'ASSISTANCE_NIGHTS' || line.kind === 'ASSISTANCE_SHARED_NIGHTS';
  const count = plain(line.quantity);
  return (
    <small>
      {isNight ? words.nights({ count: Number(count) }) : words.assistance.hours({ hours: count })}
      <Amount money={line.unitPrice} />
      {line.kind === 'ASSISTANCE_NIGHTS' && <Degree degree={assistance?.nightDegree} />}
      {line.kind === 'ASSISTANCE_SHARED_NIGHTS' && assistance?.insuredPersons && (
        <>, {words.assistance.insuredPersons({ count: assistance.insuredPersons })}</>
      )}
    </small>
  );
}

const degrees = { DEGREE_1: 1, DEGREE_2: 2, DEGREE_3: 3, DEGREE_4: 4 } as const;

function Degree({ degree }: { readonly degree: AssistanceDetails['nightDegree'] | undefined }) {
  const { assistance: words } = useWordsOf(claimWording);
  if (!degree) return null;
  return <>, {degree === 'AS_DECIDED' ? words.decided : words.degree({ degree: degrees[degree] })}</>;
}

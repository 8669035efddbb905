import { CopyPlus, FileDown, Pencil } from 'lucide-react';
import { Link } from 'react-router';
import type { ClaimRowFragment } from '../../graphql/__generated__/documents/claim-row.ts';
import { StatusTag } from '../../ui/claims/status.tsx';
import { OwnersTurn } from '../../ui/claims/turn.tsx';
import { useOpenFile } from '../../ui/claims/use-open-file.ts';
import { writtenDayOf, writtenPeriod } from '../../ui/dates.ts';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { fullName } from '../../ui/viewer.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWordsOf } from '../../wording/wording.tsx';

interface ClaimRowProps {
  readonly claim: ClaimRowFragment;
  readonly namesPerson: boolean;
}

/** A claim in its owner's list. The name of one that waits for a correction leads to the form, as the guide says. */
export function ClaimRow({ claim, namesPerson }: ClaimRowProps) {
  const address = `/guichet/demandes/${claim.id}`;
  const correction = claim.status === 'TO_COMPLETE' ? `${address}/correction` : null;
  const period = claim.period && writtenPeriod(claim.period);
  const person = namesPerson && claim.beneficiary ? fullName(claim.beneficiary) : null;
  return (
    <Row>
      <Cell className="day">
        <time dateTime={claim.submittedAt}>{writtenDayOf(claim.submittedAt)}</time>
      </Cell>
      <RowHead>
        <Link to={correction ?? address}>{claim.form.title}</Link>
        <small>{[claim.printedForm, period, person].filter(Boolean).join(', ')}</small>
      </RowHead>
      <Cell className="state">
        <StatusTag status={claim.status} />
        <div className="who">
          <OwnersTurn claim={claim} />
        </div>
      </Cell>
      <Cell className="acts">
        <Acts claim={claim} correction={correction} />
      </Cell>
    </Row>
  );
}

/** The pencil to correct or the way to make it again, and the PDF. */
function Acts({
  claim,
  correction,
}: {
  readonly claim: ClaimRowFragment;
  readonly correction: string | null;
}) {
  const words = useWordsOf(guichetWording);
  const { copyOfThis, opening, notOpened } = useWordsOf(claimWording);
  const { open, isOpening, hasFailed } = useOpenFile(claim.id);
  const when = claim.period ? writtenPeriod(claim.period) : writtenDayOf(claim.submittedAt);
  return (
    <>
      {correction && (
        <Link
          className="act"
          to={correction}
          aria-label={words.correctThis({ form: claim.form.title, day: when })}
        >
          <Pencil className="icon" aria-hidden="true" />
          <span aria-hidden="true">{words.correct}</span>
        </Link>
      )}
      {claim.form.repeats && !correction && (
        <Link
          className="act"
          to={`/guichet/demandes/${claim.id}?reprendre`}
          aria-label={words.repeatThis({ form: claim.form.title, day: when })}
        >
          <CopyPlus className="icon" aria-hidden="true" />
          <span aria-hidden="true">{words.repeat}</span>
        </Link>
      )}
      <button
        type="button"
        className="act"
        aria-label={copyOfThis({ form: claim.form.title, day: when })}
        aria-busy={isOpening}
        onClick={() => open('copy')}
      >
        <FileDown className="icon" aria-hidden="true" />
        <span aria-hidden="true">PDF</span>
      </button>
      <span role="status" className={hasFailed ? 'meta' : 'sr'}>
        {isOpening && opening}
        {hasFailed && notOpened}
      </span>
    </>
  );
}

import { useId } from 'react';
import { Link } from 'react-router';
import type {
  RecapClaimFragment,
  RecapFragment,
  RecapPageFragment,
} from '../../graphql/__generated__/documents/recap.ts';
import { type RecapPeriod, recapPath } from '../../routes/recap.ts';
import { Amount } from '../../ui/amount.tsx';
import { grantedOf } from '../../ui/claims/granted.ts';
import { StatusTag } from '../../ui/claims/status.tsx';
import { writtenDayOf } from '../../ui/dates.ts';
import { moneyCell, textCell } from '../../ui/figures/cells.ts';
import type { Sheet } from '../../ui/figures/csv.ts';
import { CsvButton } from '../../ui/figures/csv-button.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { fullName } from '../../ui/viewer.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { recapWording } from '../../wording/recap/recap.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { everyNode, Further, useFurther } from './further.tsx';
import { furtherClaims } from './use-recap.ts';

interface RecapClaimsProps {
  readonly recap: RecapFragment;
  readonly period: RecapPeriod;
}

/** « Demandes du mois », the newest first; older ones on demand, and all of them in the file. */
export function RecapClaims({ recap, period }: RecapClaimsProps) {
  const words = useWordsOf(recapWording);
  const { status } = useWordsOf(claimWording);
  const id = useId();
  const ask = (after: string, first: number) => furtherClaims(period, after, first);
  const list = useFurther<RecapClaimFragment, RecapPageFragment>(recap.claims, ask);
  const title = period.kind === 'YEAR' ? words.ofYear : words.ofMonth;

  async function sheet(): Promise<Sheet> {
    const claims = await everyNode<RecapClaimFragment, RecapPageFragment>(recap.claims, ask);
    const { date, reference, form, beneficiary, status: state, askedIn, grantedIn } = words;
    return {
      heads: [date, reference, form, beneficiary, state, askedIn, grantedIn],
      rows: claims.map((claim) => [
        textCell(writtenDayOf(claim.submittedAt)),
        textCell(claim.reference),
        textCell(`${claim.printedForm} ${claim.form.title}`),
        textCell(claim.beneficiary ? fullName(claim.beneficiary) : ''),
        textCell(status[claim.status]),
        moneyCell(claim.total),
        moneyCell(grantedOf(claim)),
      ]),
    };
  }

  return (
    <section className="sec solo" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        {recap.totals.claims > 0 && (
          <CsvButton
            file={`${words.file}-${recapPath(period).split('/').at(-1)}-demandes`}
            about={title}
            sheet={sheet}
          />
        )}
      </div>
      {recap.totals.claims === 0 ? (
        <div className="empty">
          <h3>{words.none}</h3>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <Table
          caption={words.caption}
          className="recap"
          columns={[
            { name: words.date, className: 'day' },
            { name: words.form },
            { name: words.beneficiary },
            { name: words.status },
            { name: words.askedIn, className: 'num' },
            { name: words.grantedIn, className: 'num' },
          ]}
        >
          {list.nodes.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </Table>
      )}
      <Further list={list} name={words.more} />
    </section>
  );
}

function ClaimRow({ claim }: { readonly claim: RecapClaimFragment }) {
  const granted = grantedOf(claim);
  return (
    <Row>
      <Cell className="day">
        <time dateTime={claim.submittedAt}>{writtenDayOf(claim.submittedAt)}</time>
      </Cell>
      <RowHead>
        <Link to={`/guichet/demandes/${claim.id}`}>{claim.form.title}</Link>
        <small>{claim.reference}</small>
      </RowHead>
      <Cell className="who-for">{claim.beneficiary && fullName(claim.beneficiary)}</Cell>
      <Cell className="state">
        <StatusTag status={claim.status} />
      </Cell>
      <Cell className="num asked">
        <Amount money={claim.total} bare />
      </Cell>
      <Cell className="num granted">{granted ? <Amount money={granted} bare /> : '–'}</Cell>
    </Row>
  );
}

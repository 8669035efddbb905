import { useId, useState } from 'react';
import { Link } from 'react-router';
import type {
  RecapClaimFragment,
  RecapFragment,
  RecapPageFragment,
} from '../../graphql/__generated__/documents/recap.ts';
import { type RecapPeriod, recapPath } from '../../routes/recap.ts';
import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
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
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { furtherClaims } from './use-recap.ts';

/** The largest page that the servers give: for who wants all of them at once. */
const atMost = 100;

interface RecapClaimsProps {
  readonly recap: RecapFragment;
  readonly period: RecapPeriod;
}

/** « Demandes du mois », the newest first; older ones on demand, and all of them in the file. */
export function RecapClaims({ recap, period }: RecapClaimsProps) {
  const words = useWordsOf(recapWording);
  const { site, trouble } = useWording();
  const { status } = useWordsOf(claimWording);
  const id = useId();
  const [further, setFurther] = useState<readonly RecapPageFragment[]>([]);
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  const pages = [recap.claims, ...further];
  const title = period.kind === 'YEAR' ? words.ofYear : words.ofMonth;
  const next = pages.at(-1)?.pageInfo;

  async function more(): Promise<void> {
    setState('busy');
    try {
      const page = await furtherClaims(period, next?.endCursor ?? '', recap.claims.nodes.length);
      setFurther((before) => [...before, page]);
      setState('still');
    } catch {
      setState('failed');
    }
  }

  async function sheet(): Promise<Sheet> {
    const claims = await everyClaim(recap.claims, period);
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
          {pages.flatMap(({ nodes }) => nodes.map((claim) => <ClaimRow key={claim.id} claim={claim} />))}
        </Table>
      )}
      {next?.hasNextPage && (
        <p className="more">
          <Button
            look="second"
            small
            busy={state === 'busy' ? site.loading : null}
            onClick={() => void more()}
          >
            {words.more}
          </Button>
        </p>
      )}
      <p role="status" className="meta">
        {state === 'failed' && trouble.noAnswer}
      </p>
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

/** The claims of a period one page after the other: of those on the page the list begins, the servers know the rest. */
async function everyClaim(
  first: RecapPageFragment,
  period: RecapPeriod,
): Promise<readonly RecapClaimFragment[]> {
  const claims = [...first.nodes];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage && pageInfo.endCursor) {
    const page = await furtherClaims(period, pageInfo.endCursor, atMost);
    claims.push(...page.nodes);
    ({ pageInfo } = page);
  }
  return claims;
}

import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { GuichetPageDocument, type GuichetPageQuery } from '../../graphql/__generated__/documents.ts';
import { guichetVariables } from '../../routes/guichet.ts';
import { Button } from '../../ui/button.tsx';
import { StatusTag } from '../../ui/claims/status.tsx';
import { OwnersTurn } from '../../ui/claims/turn.tsx';
import { writtenDayOf, writtenPeriod } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { fullName } from '../../ui/viewer.ts';
import { useWording } from '../../wording/wording.tsx';

type Claims = GuichetPageQuery['claims'];

/** « Mes demandes de remboursement », the newest first; older ones on demand. */
export function ClaimsTable({ first }: { readonly first: Claims }) {
  const { guichet } = useWording();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return (
    <>
      <Table
        caption={guichet.claimsCaption}
        columns={[
          { name: guichet.date, className: 'day' },
          { name: guichet.form },
          { name: guichet.status, className: 'state' },
        ]}
      >
        <ClaimRows claims={first} />
        {cursors.map((cursor) => (
          <OlderClaims key={cursor} after={cursor} />
        ))}
      </Table>
      <More
        after={cursors.at(-1) ?? null}
        first={first}
        onMore={(cursor) => setCursors([...cursors, cursor])}
      />
    </>
  );
}

function ClaimRows({ claims }: { readonly claims: Claims }) {
  return claims.nodes.map((claim) => (
    <Row key={claim.id}>
      <Cell className="day">
        <time dateTime={claim.submittedAt}>{writtenDayOf(claim.submittedAt)}</time>
      </Cell>
      <RowHead>
        <Link to={`/guichet/demandes/${claim.id}`}>{claim.form.title}</Link>
        <small>
          {[claim.period && writtenPeriod(claim.period), fullName(claim.beneficiary)]
            .filter(Boolean)
            .join(', ')}
        </small>
      </RowHead>
      <Cell className="state">
        <StatusTag status={claim.status} />
        <div className="who">
          <OwnersTurn claim={claim} />
        </div>
      </Cell>
    </Row>
  ));
}

function OlderClaims({ after }: { readonly after: string }) {
  const claims = useOlder(after);
  return claims && <ClaimRows claims={claims} />;
}

interface MoreProps {
  readonly first: Claims;
  readonly after: string | null;
  readonly onMore: (cursor: string) => void;
}

function More({ first, after, onMore }: MoreProps) {
  const { guichet, site } = useWording();
  const older = useOlder(after);
  const pageInfo = after === null ? first.pageInfo : older?.pageInfo;
  if (pageInfo && !pageInfo.hasNextPage) return null;
  const next = pageInfo?.endCursor;
  return (
    <p className="more">
      <Button look="second" small busy={next ? null : site.loading} onClick={() => next && onMore(next)}>
        {guichet.more}
      </Button>
    </p>
  );
}

function useOlder(after: string | null): Claims | null {
  const [search] = useSearchParams();
  const [{ data }] = useQuery({
    query: GuichetPageDocument,
    variables: guichetVariables(search, after),
    pause: after === null,
  });
  return data?.claims ?? null;
}

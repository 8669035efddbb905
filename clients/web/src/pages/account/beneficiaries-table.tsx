import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { BeneficiariesPageQuery } from '../../graphql/__generated__/documents/beneficiaries-page.ts';
import type { BeneficiaryRowFragment } from '../../graphql/__generated__/documents/beneficiary-row.ts';
import { FurtherBeneficiariesDocument } from '../../graphql/__generated__/documents/further-beneficiaries.ts';
import { beneficiariesAtOnce } from '../../routes/account.ts';
import { Button } from '../../ui/button.tsx';
import { writtenDay } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { fullName } from '../../ui/viewer.ts';
import { accountWording } from '../../wording/account/account.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

type Page = NonNullable<BeneficiariesPageQuery['viewer']>['beneficiaries'];

interface BeneficiariesTableProps {
  readonly first: Page;
  readonly search: string | null;
  /** How many there are in all, found or not. */
  readonly count: number;
}

/** The beneficiaries, each with the way to his profile; further ones on demand. */
export function BeneficiariesTable({ first, search, count }: BeneficiariesTableProps) {
  const { beneficiaries: words } = useWordsOf(accountWording);
  const { site } = useWording();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const last = useFurther(cursors.at(-1) ?? null, search);
  const { pageInfo } = cursors.length === 0 ? first : (last ?? { pageInfo: null });
  const next = pageInfo?.endCursor ?? null;
  // Every page but the last is full.
  const lastLength = cursors.length === 0 ? first.nodes.length : (last?.nodes.length ?? 0);
  const shown = cursors.length * beneficiariesAtOnce + lastLength;
  const hasMore = pageInfo?.hasNextPage !== false;
  return (
    <>
      <p className="meta" role="status">
        {search === null
          ? hasMore || cursors.length > 0
            ? words.shown({ shown, count })
            : words.count({ count })
          : hasMore
            ? words.foundMore({ count: shown })
            : words.found({ count: shown })}
      </p>
      <Table
        caption={words.caption}
        className="people"
        columns={[
          { name: words.name },
          { name: words.birthDate, className: 'day' },
          { name: words.avsNumber, className: 'avs' },
        ]}
      >
        {first.nodes.map((one) => (
          <BeneficiaryRow key={one.id} beneficiary={one} />
        ))}
        {cursors.map((cursor) => (
          <FurtherRows key={cursor} after={cursor} search={search} />
        ))}
      </Table>
      {hasMore && (
        <p className="more">
          <Button
            look="second"
            busy={next ? null : site.loading}
            onClick={() => next && setCursors([...cursors, next])}
          >
            {words.more}
          </Button>
        </p>
      )}
    </>
  );
}

interface FurtherRowsProps {
  readonly after: string;
  readonly search: string | null;
}

function FurtherRows({ after, search }: FurtherRowsProps) {
  const page = useFurther(after, search);
  return page?.nodes.map((one, index) => (
    <BeneficiaryRow key={one.id} beneficiary={one} takesFocus={index === 0} />
  ));
}

interface BeneficiaryRowProps {
  readonly beneficiary: BeneficiaryRowFragment;
  /** The first of those that were asked for: reading goes on here, and the button below may be gone. */
  readonly takesFocus?: boolean;
}

function BeneficiaryRow({ beneficiary, takesFocus = false }: BeneficiaryRowProps) {
  const { beneficiaries: words } = useWordsOf(accountWording);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <Row>
      <RowHead>
        <Link ref={link} to={`/compte/beneficiaires/${beneficiary.id}`}>
          {fullName(beneficiary)}
        </Link>
        <small>{words[beneficiary.relation]}</small>
      </RowHead>
      <Cell className="day">
        <span className="folded">{words.birthDate} </span>
        {writtenDay(beneficiary.birthDate)}
      </Cell>
      <Cell className="avs">
        <span className="folded">{words.avsNumber} </span>
        {beneficiary.avsNumber}
      </Cell>
    </Row>
  );
}

function useFurther(after: string | null, search: string | null): Page | null {
  const [{ data }] = useQuery({
    query: FurtherBeneficiariesDocument,
    variables: { search, first: beneficiariesAtOnce, after: after ?? '' },
    pause: after === null,
  });
  return data?.viewer?.beneficiaries ?? null;
}

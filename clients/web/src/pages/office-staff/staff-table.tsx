import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { StaffPageDocument, type StaffPageQuery } from '../../graphql/__generated__/documents/staff-page.ts';
import type { Office } from '../../graphql/__generated__/types.ts';
import { staffVariables } from '../../routes/office-staff.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { staffWording } from '../../wording/staff/staff.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { RevokeRole } from './revoke-role.tsx';

type Staff = StaffPageQuery['staff'];

interface StaffTableProps {
  readonly office: Office;
  readonly first: Staff;
  /** Says what was done. */
  readonly onDone: (sentence: string) => void;
}

/** The people of an office by name, each with his roles and the way to take one away. */
export function StaffTable({ office, first, onDone }: StaffTableProps) {
  const words = useWordsOf(staffWording);
  const { site } = useWording();
  const [after, setAfter] = useState<readonly string[]>([]);
  const last = useStaff(office, after.at(-1) ?? null);
  const pageInfo = after.length === 0 ? first.pageInfo : last?.pageInfo;
  const next = pageInfo?.endCursor;
  const rows = { office, onDone };
  return (
    <>
      <Table
        caption={words.caption}
        className="dense people"
        columns={[{ name: words.name }, { name: words.role }]}
      >
        <StaffRows staff={first} {...rows} />
        {after.map((cursor) => (
          <FurtherRows key={cursor} after={cursor} {...rows} />
        ))}
      </Table>
      {pageInfo?.hasNextPage !== false && (
        <p className="more">
          <Button
            look="second"
            small
            busy={next ? null : site.loading}
            onClick={() => next && setAfter([...after, next])}
          >
            {words.more}
          </Button>
        </p>
      )}
    </>
  );
}

interface RowsProps extends Omit<StaffTableProps, 'first'> {
  readonly staff: Staff;
}

function FurtherRows({ after, ...rows }: Omit<RowsProps, 'staff'> & { readonly after: string }) {
  const staff = useStaff(rows.office, after);
  return staff && <StaffRows staff={staff} {...rows} />;
}

function StaffRows({ staff, office, onDone }: RowsProps) {
  const words = useWordsOf(staffWording);
  const viewer = useViewer();
  return staff.nodes.map((member) => {
    const isOwn = member.accountId === viewer?.id;
    return (
      <Row key={member.accountId}>
        <RowHead>
          {fullName(member)} {isOwn && <span className="meta">({words.you})</span>}
          <small>{member.email}</small>
        </RowHead>
        <Cell className="part">
          <ul className="roles">
            {member.roles.map((role) => (
              <li key={role}>
                <span>{words.roles[role]}</span>
                {!isOwn && <RevokeRole member={member} office={office} role={role} onDone={onDone} />}
              </li>
            ))}
          </ul>
          {isOwn && <small className="reason">{words.ownMeans}</small>}
        </Cell>
      </Row>
    );
  });
}

function useStaff(office: Office, after: string | null): Staff | null {
  const [search] = useSearchParams();
  const [{ data }] = useQuery({
    query: StaffPageDocument,
    variables: staffVariables(office, search, after),
    pause: after === null,
  });
  return data?.staff ?? null;
}

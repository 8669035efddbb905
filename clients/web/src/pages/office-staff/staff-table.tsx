import { useSearchParams } from 'react-router';
import { StaffPageDocument, type StaffPageQuery } from '../../graphql/__generated__/documents/staff-page.ts';
import type { Office } from '../../graphql/__generated__/types.ts';
import { staffVariables } from '../../routes/office-staff.ts';
import { PagedTable } from '../../ui/paged-table.tsx';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { staffWording } from '../../wording/staff/staff.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { RevokeRole } from './revoke-role.tsx';

interface StaffTableProps {
  readonly office: Office;
  readonly first: StaffPageQuery['staff'];
  /** Says what was done. */
  readonly onDone: (sentence: string) => void;
}

/** The people of an office by name, each with his roles and the way to take one away. */
export function StaffTable({ office, first, onDone }: StaffTableProps) {
  const words = useWordsOf(staffWording);
  const viewer = useViewer();
  const [search] = useSearchParams();
  return (
    <PagedTable
      first={first}
      document={StaffPageDocument}
      variables={(after) => staffVariables(office, search, after)}
      pick={({ staff }) => staff}
      more={words.more}
      caption={words.caption}
      className="dense people"
      columns={[{ name: words.name }, { name: words.role }]}
      row={(member) => {
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
      }}
    />
  );
}

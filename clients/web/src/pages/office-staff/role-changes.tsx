import type { StaffPageQuery } from '../../graphql/__generated__/documents/staff-page.ts';
import { instantInWords } from '../../ui/dates.ts';
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx';
import { fullName } from '../../ui/viewer.ts';
import { staffWording } from '../../wording/staff/staff.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';

/** Who got or lost which role last, and by whom. */
export function RoleChanges({ changes }: { readonly changes: StaffPageQuery['roleChanges'] }) {
  const words = useWordsOf(staffWording);
  const { locale } = useSpoken();
  return (
    <section className="changes" aria-labelledby="changements">
      <h2 id="changements">{words.changes}</h2>
      {changes.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <Table
          caption={words.changesCaption}
          className="dense"
          columns={[{ name: words.when }, { name: words.who }, { name: words.change }, { name: words.by }]}
        >
          {changes.map((change) => {
            const role = words.roles[change.role];
            return (
              <Row key={`${change.at} ${fullName(change)} ${change.role}`}>
                <Cell>
                  <time dateTime={change.at}>{instantInWords(change.at, locale)}</time>
                </Cell>
                <RowHead>{fullName(change)}</RowHead>
                <Cell>{change.isGranted ? words.given({ role }) : words.taken({ role })}</Cell>
                <Cell>{change.byName ?? words.byCommand}</Cell>
              </Row>
            );
          })}
        </Table>
      )}
    </section>
  );
}

import { Fragment } from 'react';
import { Cell, Row, RowHead } from '../../ui/table.tsx';
import { membersWording } from '../../wording/members/members.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { nameOf } from './member-name.ts';
import { MemberPanel } from './member-panel.tsx';
import { MemberTag } from './member-tag.tsx';
import type { Member } from './members-table.tsx';

interface MemberRowsProps {
  readonly members: readonly Member[];
  readonly organisationId: string;
  /** The one whose panel is open. */
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onDone: (sentence: string) => void;
}

/** A line for each collaborator; below the open one stands what he may do. */
export function MemberRows({ members, openId, onOpen, onDone }: MemberRowsProps) {
  const words = useWordsOf(membersWording);
  return members.map((member) => {
    const isOpen = member.id === openId;
    return (
      <Fragment key={member.id}>
        <Row>
          <RowHead>
            {nameOf(member)} {member.isOwn && <span className="meta">({words.you})</span>}
            {member.familyName && <small>{member.email}</small>}
          </RowHead>
          <Cell className="part">
            <Rights member={member} />
          </Cell>
          <Cell>
            <MemberTag member={member} />
          </Cell>
          <Cell className="acts">
            <button
              type="button"
              className="linkish"
              aria-expanded={isOpen}
              onClick={() => onOpen(isOpen ? null : member.id)}
            >
              {isOpen ? words.close : words.edit}
              <span className="sr">{words.editThis({ person: nameOf(member) })}</span>
            </button>
          </Cell>
        </Row>
        {isOpen && (
          <Row>
            <Cell span={4} className="panel">
              <MemberPanel
                key={member.version}
                member={member}
                onDone={onDone}
                onClose={() => onOpen(null)}
              />
            </Cell>
          </Row>
        )}
      </Fragment>
    );
  });
}

/** What a collaborator may do, in a few words. */
function Rights({
  member: { isManager, serviceCodes, seesRecap, seesInvoices },
}: {
  readonly member: Member;
}) {
  const words = useWordsOf(membersWording);
  const rights = [
    words.services({ count: serviceCodes.length }),
    seesRecap && words.recap,
    seesInvoices && words.invoices,
  ];
  return (
    <>
      {isManager && <b className="role">{words.manager}</b>}
      {rights.filter(Boolean).join(', ')}
    </>
  );
}

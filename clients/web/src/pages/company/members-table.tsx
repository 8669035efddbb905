import { useState } from 'react';
import { useQuery } from 'urql';
import {
  MembersPageDocument,
  type MembersPageQuery,
} from '../../graphql/__generated__/documents/members-page.ts';
import { type MemberSearch, membersVariables } from '../../routes/company.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { membersWording } from '../../wording/members/members.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { MemberRows } from './member-rows.tsx';

type Members = NonNullable<MembersPageQuery['organisation']>['members'];
export type Member = Members['nodes'][number];

interface MembersTableProps {
  readonly organisationId: string;
  readonly search: MemberSearch;
  readonly first: Members;
  /** Says what was done. */
  readonly onDone: (sentence: string) => void;
}

/** The collaborators by name, fifty at once; one of them opens on what he may do. */
export function MembersTable({ organisationId, search, first, onDone }: MembersTableProps) {
  const words = useWordsOf(membersWording);
  const { site } = useWording();
  const [after, setAfter] = useState<readonly string[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const last = useMembers(organisationId, search, after.at(-1) ?? null);
  const pageInfo = after.length === 0 ? first.pageInfo : last?.pageInfo;
  const next = pageInfo?.endCursor;
  const rows = {
    organisationId,
    openId,
    onOpen: setOpenId,
    onDone: (sentence: string) => {
      setOpenId(null);
      onDone(sentence);
    },
  };
  return (
    <>
      <Table
        caption={words.caption}
        className="members"
        columns={[
          { name: words.name },
          { name: words.rights },
          { name: words.status },
          { name: words.actions, className: 'acts', silent: true },
        ]}
      >
        <MemberRows members={first.nodes} {...rows} />
        {after.map((cursor) => (
          <FurtherRows key={cursor} after={cursor} search={search} {...rows} />
        ))}
      </Table>
      {pageInfo?.hasNextPage !== false && (
        <p className="more row">
          <Button
            look="second"
            small
            busy={next ? null : site.loading}
            onClick={() => next && setAfter([...after, next])}
          >
            {words.more}
          </Button>
          <span className="meta">
            {words.shown({ shown: first.nodes.length * (after.length + 1), count: first.totalCount })}
          </span>
        </p>
      )}
    </>
  );
}

interface FurtherRowsProps extends Omit<Parameters<typeof MemberRows>[0], 'members'> {
  readonly after: string;
  readonly search: MemberSearch;
}

function FurtherRows({ after, search, ...rows }: FurtherRowsProps) {
  const members = useMembers(rows.organisationId, search, after);
  return members && <MemberRows members={members.nodes} {...rows} />;
}

function useMembers(organisationId: string, search: MemberSearch, after: string | null): Members | null {
  const [{ data }] = useQuery({
    query: MembersPageDocument,
    variables: membersVariables(organisationId, search, after),
    pause: after === null,
  });
  return data?.organisation?.members ?? null;
}

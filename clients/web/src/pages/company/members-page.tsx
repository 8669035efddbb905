import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFocusAfterwards } from '../../forms/use-focus-afterwards.ts';
import { MembersPageDocument } from '../../graphql/__generated__/documents/members-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { type MemberSearch, memberSearch, membersVariables } from '../../routes/company.ts';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { membersWording } from '../../wording/members/members.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CompanyFrame } from './company-frame.tsx';
import { InviteForm } from './invite-form.tsx';
import { MemberFilters } from './member-filters.tsx';
import { MembersTable } from './members-table.tsx';

/** « Collaborateurs »: who orders for the company, and what each may do. */
export function MembersPage() {
  const words = useWordsOf(membersWording);
  return (
    <CompanyFrame page="/entreprise/collaborateurs" title={words.title} managersOnly>
      {({ company, again }) => <Members organisationId={company.id} onChanged={again} />}
    </CompanyFrame>
  );
}

const inviteId = 'inviter';

interface MembersProps {
  readonly organisationId: string;
  readonly onChanged: () => void;
}

function Members({ organisationId, onChanged }: MembersProps) {
  const words = useWordsOf(membersWording);
  const [address] = useSearchParams();
  const search = memberSearch(address);
  const { data } = usePageData(MembersPageDocument, membersVariables(organisationId, search));
  const [isInviting, setInviting] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const focusNext = useFocusAfterwards();
  const members = data?.organisation?.members ?? null;
  const say = (sentence: string) => {
    setDone(sentence);
    setInviting(false);
    onChanged();
  };
  return (
    <>
      <div role="status">
        {done && (
          <div className="notice ok">
            <p>{done}</p>
          </div>
        )}
      </div>
      {isInviting ? (
        <InviteForm
          organisationId={organisationId}
          onDone={(sentence) => {
            say(sentence);
            focusNext(inviteId);
          }}
          onClose={() => {
            setInviting(false);
            focusNext(inviteId);
          }}
        />
      ) : (
        <button
          type="button"
          id={inviteId}
          className="add"
          onClick={() => {
            setInviting(true);
            setDone(null);
          }}
        >
          <UserPlus className="icon" aria-hidden="true" />
          {words.invite}
        </button>
      )}
      <div className="list-head">
        <MemberFilters search={search} />
        <p role="status" className="meta">
          {members && words.count({ count: members.totalCount })}
        </p>
      </div>
      {members === null ? (
        <PageSkeleton />
      ) : members.nodes.length === 0 ? (
        <div className="empty">
          <h2>{words.none}</h2>
          <p>{words.noneMeans}</p>
        </div>
      ) : (
        <MembersTable
          key={keyOf(organisationId, search)}
          organisationId={organisationId}
          search={search}
          first={members}
          onDone={say}
        />
      )}
    </>
  );
}

function keyOf(organisationId: string, { search, status }: MemberSearch): string {
  return [organisationId, status, search].join(' ');
}

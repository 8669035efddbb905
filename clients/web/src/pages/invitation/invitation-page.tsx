import '../../ui/styles/company.css';
import { Link, useParams } from 'react-router';
import {
  InvitationPageDocument,
  type InvitationPageQuery,
} from '../../graphql/__generated__/documents/invitation-page.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { instantInWords } from '../../ui/dates.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { membersWording } from '../../wording/members/members.ts';
import { useSpoken, useWording, useWordsOf } from '../../wording/wording.tsx';
import { Answer } from './answer.tsx';

export type Invitation = NonNullable<InvitationPageQuery['invitation']>;

/** Where the link of an invitation leads: who invites to what, and the way to accept for whoever reads it. */
export function InvitationPage() {
  const { token = '' } = useParams();
  const { invitation: words } = useWordsOf(membersWording);
  const { trouble } = useWording();
  const { data } = usePageData(InvitationPageDocument, { token });
  if (!data) return <PageSkeleton />;
  const { invitation, viewer } = data;
  if (!invitation)
    return (
      <div className="wrap narrow">
        <div className="page-head">
          <PageHeading key="dead">{words.dead}</PageHeading>
        </div>
        <div className="stack">
          <p>{words.deadMeans}</p>
          <p>
            <Link className="btn second" to="/">
              {trouble.home}
            </Link>
          </p>
        </div>
      </div>
    );
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading>{words.heading({ organisation: invitation.organisationName })}</PageHeading>
      </div>
      <div className="stack">
        <Facts invitation={invitation} />
        <Answer token={token} invitation={invitation} viewer={viewer} />
      </div>
    </div>
  );
}

function Facts({ invitation }: { readonly invitation: Invitation }) {
  const { invitation: words } = useWordsOf(membersWording);
  const { locale } = useSpoken();
  return (
    <dl className="facts">
      <dt>{words.by}</dt>
      <dd>{invitation.invitedBy}</dd>
      <dt>{words.as}</dt>
      <dd>{invitation.isManager ? words.asManager : words.asMember}</dd>
      <dt>{words.forWhom}</dt>
      <dd>{invitation.email}</dd>
      <dt>{words.until}</dt>
      <dd>{instantInWords(invitation.expiresAt, locale)}</dd>
    </dl>
  );
}

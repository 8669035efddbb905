import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { AcceptInvitationDocument } from '../../graphql/__generated__/documents/accept-invitation.ts';
import type { InvitationPageQuery } from '../../graphql/__generated__/documents/invitation-page.ts';
import { companyParameter } from '../../routes/company.ts';
import { keepReturn } from '../../routes/kept-return.ts';
import { withReturn } from '../../routes/return-address.ts';
import { Button } from '../../ui/button.tsx';
import { useSignOut } from '../../ui/shell/use-sign-out.ts';
import { membersWording } from '../../wording/members/members.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Invitation } from './invitation-page.tsx';

interface AnswerProps {
  readonly token: string;
  readonly invitation: Invitation;
  readonly viewer: InvitationPageQuery['viewer'];
}

/** What the reader of an invitation can do with it: come in, accept, or why not. */
export function Answer({ token, invitation, viewer }: AnswerProps) {
  const { invitation: words } = useWordsOf(membersWording);
  const { email } = invitation;
  if (viewer === null) return <ComeIn token={token} email={email} />;
  if (viewer.email !== email) return <WrongAccount token={token} email={email} own={viewer.email} />;
  if (viewer.emailVerifiedAt === null)
    return (
      <p className="notice todo">
        <b>{words.unverified}.</b> {words.unverifiedMeans({ email })}
      </p>
    );
  return <Accept token={token} />;
}

const pathOf = (token: string) => `/invitation/${token}`;

function ComeIn({ token, email }: { readonly token: string; readonly email: string }) {
  const { invitation: words } = useWordsOf(membersWording);
  return (
    <>
      <p>{words.signInMeans({ email })}</p>
      <div className="row">
        <Link className="btn" to={withReturn('/connexion', pathOf(token))}>
          {words.signIn}
        </Link>
        <Link className="btn second" to="/inscription" onClick={() => keepReturn(pathOf(token))}>
          {words.register}
        </Link>
      </div>
    </>
  );
}

interface WrongAccountProps {
  readonly token: string;
  readonly email: string;
  readonly own: string;
}

function WrongAccount({ token, email, own }: WrongAccountProps) {
  const { invitation: words } = useWordsOf(membersWording);
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <>
      <div className="notice todo">
        <p>
          <b>{words.wrong}.</b>
        </p>
        <p>{words.wrongMeans({ email, own })}</p>
      </div>
      <p>
        <Button look="second" onClick={() => void signOut().then(() => navigate(pathOf(token)))}>
          {words.signOut}
        </Button>
      </p>
    </>
  );
}

function Accept({ token }: { readonly token: string }) {
  const { invitation: words } = useWordsOf(membersWording);
  const { trouble } = useWording();
  const navigate = useNavigate();
  const [{ fetching }, accept] = useMutation(AcceptInvitationDocument);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);

  async function send(): Promise<void> {
    const { data } = await accept({ token });
    const organisation = data?.acceptInvitation.membership?.organisation;
    if (!organisation)
      return setInTheWay(data?.acceptInvitation.problems.map(({ message }) => message) ?? [trouble.noAnswer]);
    await navigate(`/entreprise?${new URLSearchParams({ [companyParameter]: organisation.id })}`, {
      state: { act: { kind: 'joined', organisation: organisation.name } },
    });
  }

  return (
    <>
      <div role="alert">{inTheWay.length > 0 && <p className="notice todo">{inTheWay.join(' ')}</p>}</div>
      <p>
        <Button busy={fetching ? words.accepting : null} onClick={() => void send()}>
          {words.accept}
        </Button>
      </p>
    </>
  );
}

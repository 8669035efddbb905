import '../../ui/styles/payment-requests.css';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import type { Problem } from '../../forms/problems.ts';
import {
  OpenActivationDocument,
  type OpenActivationMutation,
} from '../../graphql/__generated__/documents/open-activation.ts';
import { withReturn } from '../../routes/return-address.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/heading.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import { ActivationForm } from './activation-form.tsx';

export type Activation = NonNullable<OpenActivationMutation['openActivation']['activation']>;

type Opened =
  | { readonly kind: 'going' | 'noAnswer' }
  | { readonly kind: 'open'; readonly activation: Activation }
  | { readonly kind: 'dead'; readonly problems: readonly Problem[] };

/** Where the link of the activation e-mail leads: who registered the person, and all that opens his account. */
export function ActivationPage() {
  const { token = '' } = useParams();
  const [, openActivation] = useMutation(OpenActivationDocument);
  const [opened, setOpened] = useState<Opened>({ kind: 'going' });

  async function open(): Promise<void> {
    const { data } = await openActivation({ token });
    if (!data) return setOpened({ kind: 'noAnswer' });
    const { activation, problems } = data.openActivation;
    if (activation) setOpened({ kind: 'open', activation });
    else setOpened({ kind: 'dead', problems });
  }

  useOnce(() => void open());

  if (opened.kind === 'open')
    return (
      <ActivationForm
        token={token}
        activation={opened.activation}
        onDead={(problems) => setOpened({ kind: 'dead', problems })}
        onChanged={() => void open()}
      />
    );
  if (opened.kind === 'dead') return <DeadLink problems={opened.problems} />;
  return (
    <Waiting
      kind={opened.kind}
      onAgain={() => {
        setOpened({ kind: 'going' });
        void open();
      }}
    />
  );
}

function Waiting({ kind, onAgain }: { readonly kind: 'going' | 'noAnswer'; readonly onAgain: () => void }) {
  const { activation: words } = useWordsOf(clientLinkWording);
  const { trouble } = useWording();
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading key={kind}>{kind === 'going' ? words.title : words.noAnswerTitle}</PageHeading>
        <p role="status">{kind === 'going' ? words.loading : trouble.noAnswer}</p>
      </div>
      {kind === 'noAnswer' && <Button onClick={onAgain}>{words.again}</Button>}
    </div>
  );
}

/** A link that is unknown, used or too old: why, and the way to another; or to the account that there is already. */
function DeadLink({ problems }: { readonly problems: readonly Problem[] }) {
  const { activation: words } = useWordsOf(clientLinkWording);
  const hasAccount = problems.some(({ code }) => code === 'ACTIVATION_HAS_ACCOUNT');
  const ways = [
    <Link key="new" className="btn" to="/activation">
      {words.askNew}
    </Link>,
    <Link
      key="sign-in"
      className={hasAccount ? 'btn' : 'btn second'}
      to={withReturn('/connexion', '/guichet')}
    >
      {words.signIn}
    </Link>,
  ];
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading key="dead">{hasAccount ? words.accountTitle : words.deadTitle}</PageHeading>
      </div>
      <div className="stack">
        <div className="stack" role="status">
          {problems.map(({ code, message }) => (
            <p key={code}>{asShown(message)}</p>
          ))}
        </div>
        <div className="row">{hasAccount ? ways.slice(1) : ways}</div>
      </div>
    </div>
  );
}

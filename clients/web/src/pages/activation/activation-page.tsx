import '../../ui/styles/payment-requests.css';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import {
  OpenActivationDocument,
  type OpenActivationMutation,
} from '../../graphql/__generated__/documents/open-activation.ts';
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
  | { readonly kind: 'dead'; readonly reasons: readonly string[] };

/** Where the link of the activation e-mail leads: who registered the person, and all that opens his account. */
export function ActivationPage() {
  const { token = '' } = useParams();
  const [, openActivation] = useMutation(OpenActivationDocument);
  const [opened, setOpened] = useState<Opened>({ kind: 'going' });

  async function open(): Promise<void> {
    setOpened({ kind: 'going' });
    const { data } = await openActivation({ token });
    if (!data) return setOpened({ kind: 'noAnswer' });
    const { activation, problems } = data.openActivation;
    if (activation) setOpened({ kind: 'open', activation });
    else setOpened({ kind: 'dead', reasons: problems.map(({ message }) => asShown(message)) });
  }

  useOnce(() => void open());

  if (opened.kind === 'open')
    return (
      <ActivationForm
        token={token}
        activation={opened.activation}
        onDead={(reasons) => setOpened({ kind: 'dead', reasons })}
      />
    );
  if (opened.kind === 'dead') return <DeadLink reasons={opened.reasons} />;
  return <Waiting kind={opened.kind} onAgain={() => void open()} />;
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

/** A link that is unknown, used or too old: why, and the way to another. */
function DeadLink({ reasons }: { readonly reasons: readonly string[] }) {
  const { activation: words } = useWordsOf(clientLinkWording);
  return (
    <div className="wrap narrow">
      <div className="page-head">
        <PageHeading key="dead">{words.deadTitle}</PageHeading>
      </div>
      <div className="stack">
        <div className="stack" role="status">
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
        <div className="row">
          <Link className="btn" to="/activation">
            {words.askNew}
          </Link>
          <Link className="btn second" to="/connexion">
            {words.signIn}
          </Link>
        </div>
      </div>
    </div>
  );
}

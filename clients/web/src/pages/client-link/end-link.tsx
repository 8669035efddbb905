import { useState } from 'react';
import { useMutation } from 'urql';
import { EndClientLinkDocument } from '../../graphql/__generated__/documents/end-client-link.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Section } from '../../ui/section.tsx';
import { clientLinkWording } from '../../wording/client-link/client-link.ts';
import { asShown } from '../../wording/french-spaces.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { ClientLink } from './client-link-page.tsx';

interface EndLinkProps {
  readonly link: ClientLink;
  readonly onEnded: (sentence: string) => void;
}

/** « Mettre fin », asked once more: nothing new is asked any more, what was asked goes on. */
export function EndLink({ link: { id, provider }, onEnded }: EndLinkProps) {
  const words = useWordsOf(clientLinkWording);
  const { trouble } = useWording();
  const [{ fetching }, end] = useMutation(EndClientLinkDocument);
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const named = { provider: provider.name };

  async function send(): Promise<void> {
    const { data } = await end({ id });
    setAsking(false);
    const problems = data?.endClientLink.problems.map(({ message }) => asShown(message));
    setInTheWay(problems ?? [trouble.noAnswer]);
    if (problems?.length === 0) onEnded(words.done.ended(named));
  }

  return (
    <Section title={words.end}>
      <div className="stack ending">
        <p>{words.endMeans}</p>
        <div role="alert">
          {inTheWay.length > 0 && (
            <p className="notice todo">
              {words.notDone} {inTheWay.join(' ')}
            </p>
          )}
        </div>
        <Button look="second" onClick={() => setAsking(true)}>
          {words.endAct}
        </Button>
      </div>
      <Confirm
        title={words.endTitle(named)}
        means={words.endConfirm}
        act={words.endAct}
        cancel={words.keep}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </Section>
  );
}

import { Pin } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { RequestServiceAccessDocument } from '../../graphql/__generated__/documents/request-service-access.ts';
import { Button } from '../../ui/button.tsx';
import { serviceAccessWording } from '../../wording/service-access/service-access.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

interface AskAccessProps {
  readonly organisationId: string;
  /** It was refused before. */
  readonly isAgain: boolean;
  readonly onAsked: () => void;
}

/** The « punaise »: asks for the service « Population ». */
export function AskAccess({ organisationId, isAgain, onAsked }: AskAccessProps) {
  const words = useWordsOf(serviceAccessWording);
  const { trouble } = useWording();
  const [{ fetching }, request] = useMutation(RequestServiceAccessDocument);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);

  async function ask(): Promise<void> {
    // A company without an access has no type of it in its answer: the company is named, so that every page of it follows.
    const { data } = await request(
      { organisationId, group: 'POPULATION' },
      { additionalTypenames: ['Organisation'] },
    );
    setInTheWay(data?.requestServiceAccess.problems.map(({ message }) => message) ?? [trouble.noAnswer]);
    if (data) onAsked();
  }

  return (
    <>
      <div role="alert">{inTheWay.length > 0 && <p className="notice todo">{inTheWay.join(' ')}</p>}</div>
      <p>
        <Button busy={fetching ? words.asking : null} onClick={() => void ask()}>
          <Pin className="icon" aria-hidden="true" />
          {isAgain ? words.askAgain : words.ask}
        </Button>
      </p>
    </>
  );
}

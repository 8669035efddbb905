import { useState } from 'react';
import { useMutation } from 'urql';
import { RevokeApiClientDocument } from '../../graphql/__generated__/documents/revoke-api-client.ts';
import { RevokeApiClientSecretDocument } from '../../graphql/__generated__/documents/revoke-api-client-secret.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { developersWording } from '../../wording/developers/developers.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';
import type { Program } from './use-programs.ts';

interface RevokeProgramProps {
  readonly program: Program;
  readonly onDone: (sentence: string) => void;
}

/** Ends a program for ever, asked once more. */
export function RevokeProgram({ program, onDone }: RevokeProgramProps) {
  const words = useWordsOf(developersWording);
  const [, revoke] = useMutation(RevokeApiClientDocument);
  const named = { program: program.name };
  return (
    <Revoke
      name={words.revoke}
      spoken={words.revoke}
      title={words.revokeTitle(named)}
      means={words.revokeMeans}
      onRevoke={async () => (await revoke({ id: program.id })).data?.revokeApiClient.problems}
      onDone={() => onDone(words.revoked(named))}
    />
  );
}

interface RevokeSecretProps extends RevokeProgramProps {
  readonly secret: Program['secrets'][number];
}

/** Ends one of two secrets, asked once more. */
export function RevokeSecret({ program, secret: { id, hint }, onDone }: RevokeSecretProps) {
  const words = useWordsOf(developersWording);
  const [, revoke] = useMutation(RevokeApiClientSecretDocument);
  return (
    <Revoke
      name={words.revokeSecret}
      spoken={words.revokeSecretThis({ hint })}
      title={words.revokeSecretTitle({ hint })}
      means={words.revokeSecretMeans}
      onRevoke={async () =>
        (await revoke({ id: program.id, secretId: id })).data?.revokeApiClientSecret.problems
      }
      onDone={() => onDone(words.secretRevoked({ hint }))}
    />
  );
}

interface RevokeProps {
  readonly name: string;
  /** The same with what it is about, for the ear. */
  readonly spoken: string;
  readonly title: string;
  readonly means: string;
  /** What stands in the way; undefined without an answer. */
  readonly onRevoke: () => Promise<readonly { readonly message: string }[] | undefined>;
  readonly onDone: () => void;
}

function Revoke({ name, spoken, title, means, onRevoke, onDone }: RevokeProps) {
  const words = useWordsOf(developersWording);
  const { trouble } = useWording();
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);

  async function send(): Promise<void> {
    setSending(true);
    const problems = (await onRevoke())?.map(({ message }) => message) ?? [trouble.noAnswer];
    setSending(false);
    setAsking(false);
    setInTheWay(problems);
    if (problems.length === 0) onDone();
  }

  return (
    <>
      <button type="button" className="linkish" aria-label={spoken} onClick={() => setAsking(true)}>
        {name}
      </button>
      <span role="alert" className="err">
        {inTheWay.length > 0 && `${words.notDone} ${inTheWay.join(' ')}`}
      </span>
      <Confirm
        title={title}
        means={means}
        act={name}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={isSending}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </>
  );
}

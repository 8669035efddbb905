import { useEffect, useId, useRef } from 'react';
import { useMutation } from 'urql';
import { TextField } from '../../forms/fields/text-field.tsx';
import { SmallForm } from '../../forms/small-form.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { AddAuthenticatorDocument } from '../../graphql/__generated__/documents/add-authenticator.ts';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { rememberedWay, rememberWay } from '../sign-in/remembered-way.ts';
import type { Secret } from './add-authenticator.tsx';
import type { AddFactorProps } from './add-passkey.tsx';
import { CopyButton } from './copy-button.tsx';
import { QrCode } from './qr-code.tsx';

interface AuthenticatorSecretProps extends AddFactorProps {
  readonly secret: Secret;
}

/** The secret, as a picture for the app's eye and as text for the hand; then the first code. */
export function AuthenticatorSecret({ secret, onAdded, onCancel }: AuthenticatorSecretProps) {
  const { authenticator: words, factors, saving, cancel } = useWordsOf(securityWording);
  const form = useAnswers({ code: '', name: words.defaultName as string });
  const [{ fetching }, add] = useMutation(AddAuthenticatorDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  const secretId = useId();

  useEffect(() => heading.current?.focus(), []);

  async function submit(): Promise<void> {
    const { code, name } = form.answers;
    const { data, error } = await add({ id: secret.id, code, name });
    const factor = data?.addAuthenticator.secondFactor;
    if (!factor) return form.show(data?.addAuthenticator.problems, error);
    // A passkey is the shorter way.
    if (rememberedWay() === 'SMS') rememberWay('AUTHENTICATOR');
    onAdded(factor.name, data.addAuthenticator.recoveryCodes);
  }

  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words.scan}
      </h3>
      <div className="secret">
        <QrCode text={secret.uri} label={words.qr} describedBy={secretId} />
        <div className="stack">
          <p>{words.type}</p>
          <p className="key" id={secretId}>
            {secret.secret}
          </p>
          <CopyButton text={secret.secret.replaceAll(' ', '')} label={words.copy} done={words.copied} />
          <p>
            <a href={secret.uri}>{words.open}</a>
          </p>
        </div>
      </div>
      <h3>{words.enter}</h3>
      <SmallForm
        form={form}
        submit={words.submit}
        busy={fetching ? saving : null}
        onSubmit={submit}
        cancel={cancel}
        onCancel={onCancel}
      >
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          look="code"
          width="m"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={form.answers.code}
          onChange={form.change('code')}
          problem={form.at('code')}
        />
        <TextField
          name="name"
          label={factors.name}
          hint={factors.nameHint}
          width="l"
          maxLength={70}
          value={form.answers.name}
          onChange={form.change('name')}
          problem={form.at('name')}
        />
      </SmallForm>
    </div>
  );
}

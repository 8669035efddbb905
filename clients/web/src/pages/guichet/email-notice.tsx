import { useState } from 'react';
import { useMutation } from 'urql';
import { ResendEmailVerificationDocument } from '../../graphql/__generated__/documents/resend-email-verification.ts';
import { guichetWording } from '../../wording/guichet/guichet.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

/** Says that the e-mail address is not verified yet, which the first claim needs, and sends the link again. */
export function EmailNotice({ email }: { readonly email: string }) {
  const words = useWordsOf(guichetWording);
  const { trouble } = useWording();
  const [{ fetching }, resend] = useMutation(ResendEmailVerificationDocument);
  const [answer, setAnswer] = useState<string | null>(null);

  async function sendAgain(): Promise<void> {
    const { data } = await resend({});
    const { registration, problems } = data?.resendEmailVerification ?? {};
    if (registration) setAnswer(words.emailSent({ email: registration.email }));
    else setAnswer(problems?.map(({ message }) => message).join(' ') ?? trouble.noAnswer);
  }

  return (
    <div className="notice todo">
      <p>
        <b>{words.email}</b>
        {words.emailMeans({ email })}{' '}
        <button
          type="button"
          className="linkish"
          aria-disabled={fetching || undefined}
          onClick={() => !fetching && void sendAgain()}
        >
          {fetching ? words.emailSending : words.emailAgain}
        </button>
      </p>
      <p role="status">{answer}</p>
    </div>
  );
}

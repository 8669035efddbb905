import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Problem } from '../../forms/problems.ts';
import { CompletePasskeySignInDocument } from '../../graphql/__generated__/documents/complete-passkey-sign-in.ts';
import { StartPasskeySignInDocument } from '../../graphql/__generated__/documents/start-passkey-sign-in.ts';
import { useSpoken } from '../../wording/wording.tsx';
import { useSignedIn } from './use-signed-in.ts';

/** The library comes when a hand approaches, not with the first page. */
const loadPasskeys = () => import('./passkeys.ts');

/** A server takes back what it offered after five minutes; a little before, it is offered anew. */
const offerLasts = 240_000;

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = typeof PublicKeyCredential !== 'undefined';

type Show = (problems: readonly Problem[] | undefined, error: Error | undefined) => void;

/** The sign-in with a passkey alone: by its button, and among what the browser offers in the e-mail field. */
export function usePasskey(show: Show) {
  const client = useClient();
  const { locale } = useSpoken();
  const signedIn = useSignedIn();
  const [isGoing, setGoing] = useState(false);
  const offeredAt = useRef(0);

  useEffect(
    () => () => {
      if (offeredAt.current > 0) void loadPasskeys().then(({ stopOffering }) => stopOffering());
    },
    [],
  );

  async function begin() {
    const { data, error } = await client.mutation(StartPasskeySignInDocument, {}).toPromise();
    return { ...data?.startPasskeySignIn, error };
  }

  async function complete(ceremonyId: string, response: string): Promise<void> {
    const { data, error } = await client
      .mutation(CompletePasskeySignInDocument, { ceremonyId, response })
      .toPromise();
    const account = data?.completePasskeySignIn.account;
    if (!account) return show(data?.completePasskeySignIn.problems, error);
    await signedIn(account, 'PASSKEY');
  }

  /** Opens the browser's window. What goes wrong is shown. */
  async function signIn(): Promise<void> {
    setGoing(true);
    const [{ showPasskey }, { signInWording }, { ceremony, problems, error }] = await Promise.all([
      loadPasskeys(),
      import('../../wording/sign-in/sign-in.ts'),
      begin(),
    ]);
    if (!ceremony) show(problems, error);
    else {
      const shown = await showPasskey(ceremony.options, false);
      if (shown.kind === 'shown') await complete(ceremony.id, shown.response);
      else if (shown.kind !== 'replaced')
        show([{ path: [], code: shown.kind, message: signInWording[locale].passkey[shown.kind] }], undefined);
    }
    setGoing(false);
  }

  /** Lets the browser offer its passkeys in the e-mail field. Who has none notices nothing, whatever goes wrong. */
  async function offer(): Promise<void> {
    if (!knowsPasskeys || Date.now() - offeredAt.current < offerLasts) return;
    offeredAt.current = Date.now();
    const { canOffer, showPasskey } = await loadPasskeys();
    if (!(await canOffer())) return;
    const { ceremony } = await begin();
    const shown = ceremony && (await showPasskey(ceremony.options, true));
    if (ceremony && shown?.kind === 'shown') await complete(ceremony.id, shown.response);
  }

  return {
    isGoing,
    signIn: () => void signIn(),
    // A browser that refuses is none that offers.
    offer: () => void offer().catch(() => undefined),
  };
}

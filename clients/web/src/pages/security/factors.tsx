import { useEffect, useState } from 'react';
import { Section } from '../../ui/section.tsx';
import { Unfolding } from '../../ui/unfolding.tsx';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { AddAuthenticator } from './add-authenticator.tsx';
import { AddPasskey } from './add-passkey.tsx';
import { FactorRow } from './factor-row.tsx';
import type { Factor, Unfolded } from './security-page.tsx';

interface FactorsProps {
  readonly factors: readonly Factor[];
  readonly unfolded: Unfolded;
  /** Called after a change, with the first recovery codes when it brought some. */
  readonly onChanged: (recoveryCodes: readonly string[] | null) => void;
}

/** Passkeys and authenticator apps: those that are there, and the way to another. A passkey comes first where the browser can. */
export function Factors({ factors, unfolded: { open, setOpen }, onChanged }: FactorsProps) {
  const { factors: words, passkey, authenticator } = useWordsOf(securityWording);
  const [said, setSaid] = useState('');
  const canPasskey = typeof PublicKeyCredential !== 'undefined';
  const hasApp = factors.some(({ kind }) => kind === 'AUTHENTICATOR');

  useEffect(() => {
    if (open) setSaid('');
  }, [open]);

  function finish(sentence: string, codes: readonly string[] | null = null): void {
    setOpen(null);
    setSaid(sentence);
    onChanged(codes);
  }
  const added = (name: string, codes: readonly string[] | null) => finish(words.isAdded({ name }), codes);
  const close = () => setOpen(null);

  return (
    <Section title={words.title} aside={words.aside}>
      <div className="stack">
        <div role="status">
          {said && (
            <div className="notice ok">
              <p>{said}</p>
            </div>
          )}
        </div>
        {factors.length === 0 ? (
          <div className="stack">
            <p>
              <b>{words.none}</b>
            </p>
            <p>
              {canPasskey ? words.noneMeans : words.noneWithout} {words.stays}
            </p>
          </div>
        ) : (
          <ul className="held">
            {factors.map((factor) => (
              <FactorRow
                key={factor.id}
                factor={factor}
                isLast={factors.length === 1}
                isOpen={open === factor.id}
                onOpen={() => setOpen(factor.id)}
                onCancel={close}
                onRemoved={() => finish(words.removed({ name: factor.name }))}
              />
            ))}
          </ul>
        )}
        <div className="ways">
          {canPasskey && (
            <Unfolding button={passkey.add} isOpen={open === 'passkey'} onOpen={() => setOpen('passkey')}>
              <AddPasskey onAdded={added} onCancel={close} />
            </Unfolding>
          )}
          {!hasApp && (
            <Unfolding
              button={authenticator.add}
              isOpen={open === 'authenticator'}
              onOpen={() => setOpen('authenticator')}
            >
              <AddAuthenticator onAdded={added} onCancel={close} />
            </Unfolding>
          )}
        </div>
      </div>
    </Section>
  );
}

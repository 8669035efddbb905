import { signInWording } from '../../wording/sign-in/sign-in.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

/** Where a code comes from. */
export type CodeWay = 'SMS' | 'AUTHENTICATOR' | 'RECOVERY';

/** What the page of the code says, for each source of a code. */
export function useCodeWords(way: CodeWay) {
  const { signIn } = useWording();
  const { ways } = useWordsOf(signInWording);
  switch (way) {
    case 'SMS':
      return { means: signIn.codeMeans, code: signIn.code, hint: signIn.codeHint };
    case 'AUTHENTICATOR':
      return { means: ways.appMeans, code: ways.appCode, hint: ways.appHint };
    case 'RECOVERY':
      return { means: ways.recoveryMeans, code: ways.recoveryCode, hint: ways.recoveryHint };
  }
}

interface OtherWaysProps {
  readonly way: CodeWay;
  readonly onChoose: (way: CodeWay) => void;
}

/** The other sources of a code. They stand here for everybody: the page knows nothing of what an account has. */
export function OtherWays({ way, onChoose }: OtherWaysProps) {
  const { ways } = useWordsOf(signInWording);
  const others = (['SMS', 'AUTHENTICATOR', 'RECOVERY'] as const).filter((one) => one !== way);
  const names = { SMS: ways.useSms, AUTHENTICATOR: ways.useApp, RECOVERY: ways.useRecovery };
  return (
    <ul className="other-ways">
      {others.map((other) => (
        <li key={other}>
          <button type="button" className="linkish" onClick={() => onChoose(other)}>
            {names[other]}
          </button>
        </li>
      ))}
    </ul>
  );
}

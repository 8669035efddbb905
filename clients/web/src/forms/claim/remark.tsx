import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { LongTextField } from '../fields/long-text-field.tsx';

/** Characters that the office takes. */
const mostCharacters = 1000;
/** From here on one is told how many are left. */
const nearTheEnd = 200;

interface RemarkProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | null;
}

/** A word to the office. Nothing is cut off: what is too long is said, and shortened by the person. */
export function Remark({ value, onChange, problem }: RemarkProps) {
  const words = useWordsOf(claimFormWording);
  const left = mostCharacters - [...value].length;
  return (
    <>
      <LongTextField
        name="remark"
        label={words.remark}
        hint={words.remarkHint}
        isOptional
        value={value}
        onChange={onChange}
        problem={problem}
      />
      <p className="meta left" aria-live={left <= nearTheEnd ? 'polite' : 'off'}>
        {value !== '' && (left < 0 ? words.remarkOver({ over: -left }) : words.remarkLeft({ left }))}
      </p>
    </>
  );
}

import { Download, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { today, writtenDay } from '../../ui/dates.ts';
import { securityWording } from '../../wording/security/security.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { CopyButton } from './copy-button.tsx';

interface NewCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Codes at the only time that they are seen: to copy, to keep as a file or to print. */
export function NewCodes({ codes, onKept }: NewCodesProps) {
  const { recovery: words } = useWordsOf(securityWording);
  const heading = useRef<HTMLHeadingElement>(null);
  const head = words.fileHead({ address: location.host, day: writtenDay(today()) });
  const text = `${head}\n\n${codes.join('\n')}\n`;

  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="stack new-codes">
      <h3 ref={heading} tabIndex={-1}>
        {words.new}
      </h3>
      <p className="paper">{head}</p>
      <p>{words.once}</p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code} className="key">
            {code}
          </li>
        ))}
      </ol>
      <div className="row">
        <CopyButton text={text} label={words.copy} done={words.copied} />
        <a
          className="btn second small"
          download={words.file}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          <Download className="icon" aria-hidden="true" />
          {words.download}
        </a>
        <Button look="second" small onClick={() => window.print()}>
          <Printer className="icon" aria-hidden="true" />
          {words.print}
        </Button>
      </div>
      <p>
        <Button onClick={onKept}>{words.kept}</Button>
      </p>
    </div>
  );
}

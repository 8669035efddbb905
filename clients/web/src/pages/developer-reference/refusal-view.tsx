import '../../ui/styles/accordion.css';
import { ChevronRight } from 'lucide-react';
import { useLocation } from 'react-router';
import { developerReferenceWording } from '../../wording/developer-reference/developer-reference.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { Code } from '../developers/code.tsx';
import { WithCode } from '../developers/with-code.tsx';
import { type ProblemEntry, type RefusalExample, refusalAnswer, refusalCurl } from './codes-docs.ts';
import { English } from './english.tsx';

interface RefusalViewProps {
  readonly example: RefusalExample;
  /** In the reader's language, when the code is the house's own. */
  readonly sentence: string | undefined;
  readonly problem: ProblemEntry | undefined;
}

/** A code of the gateway: what it means, a request that is refused with it, and the answer. The address may name it. */
export function RefusalView({ example, sentence, problem }: RefusalViewProps) {
  const words = useWordsOf(developerReferenceWording);
  const { hash } = useLocation();
  const { code } = example;
  const means = words.engineCodes[code as keyof typeof words.engineCodes];
  return (
    <details id={code} open={hash === `#${code}`}>
      <summary>
        <ChevronRight className="icon" aria-hidden="true" />
        <code>{code}</code>
      </summary>
      <div>
        {means && (
          <p>
            <WithCode text={means} />
          </p>
        )}
        {problem && (
          <p>
            <English text={problem.description} />
          </p>
        )}
        {sentence && <p className="meta">{sentence}</p>}
        <Answered example={example} />
      </div>
    </details>
  );
}

/** A request, and what is answered to it; nothing where there is no example. */
export function Answered({ example }: { readonly example: RefusalExample | undefined }) {
  const words = useWordsOf(developerReferenceWording);
  if (!example) return null;
  const { code, status, request, inTrouble } = example;
  return (
    <>
      <Code text={refusalCurl(example, location.origin)} what={code} />
      {request.characters !== undefined && (
        <p className="meta">{words.shortened({ count: request.characters })}</p>
      )}
      {inTrouble && <p className="meta">{words.inTrouble}</p>}
      <p>{words.status({ status })}</p>
      <Code text={refusalAnswer(example, location.origin)} what={words.answer} />
    </>
  );
}

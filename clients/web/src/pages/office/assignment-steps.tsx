import { instantInWords } from '../../ui/dates.ts';
import { deskWording } from '../../wording/desk/desk.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';

/** Every change of hands of a claim, the newest first: for colleagues alone. */
export function AssignmentSteps({ steps }: { readonly steps: OfficeClaim['assignmentSteps'] }) {
  const words = useWordsOf(deskWording);
  const { locale } = useSpoken();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="attributions">
      <h2 id="attributions">{words.hands}</h2>
      <ol className="steps">
        {steps.toReversed().map(({ officer, by, at }) => (
          <li key={at}>
            <time dateTime={at}>{instantInWords(at, locale)}</time>
            {officer === null && words.handBack({ name: by })}
            {officer !== null &&
              (officer === by ? words.handTaken({ name: by }) : words.handGiven({ name: by, to: officer }))}
          </li>
        ))}
      </ol>
    </section>
  );
}

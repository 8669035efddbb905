import type { FinanceCaseSheetFragment } from '../../graphql/__generated__/documents/finance-case-sheet.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { moneyText } from '../amount.tsx';
import { instantInWords } from '../dates.ts';
import { Section } from '../section.tsx';
import type { Side } from '../turn.tsx';
import { CaseTag } from './case-tag.tsx';

interface CaseSheetProps {
  readonly financeCase: FinanceCaseSheetFragment;
  readonly side: Side;
}

/** What was asked, what was written since, and the answer. */
export function CaseSheet({ financeCase, side }: CaseSheetProps) {
  const words = useWordsOf(financeCasesWording);
  const { locale } = useSpoken();
  const by = side === 'owner' && financeCase.isOwn ? words.by : words.byOther;
  const { answer, answerText, creditNote, refund, endedAt } = financeCase;
  return (
    <>
      {answer && (
        <Section title={words.answer} aside={endedAt && instantInWords(endedAt, locale)}>
          <p>
            <b>{words.answers[answer]}</b>
          </p>
          {answerText && <p className="say">{answerText}</p>}
          {creditNote && (
            <p>{words.creditNote({ number: creditNote.number, amount: moneyText(creditNote.amount) })}</p>
          )}
          {refund && <p>{words.refund({ amount: moneyText(refund.amount) })}</p>}
        </Section>
      )}
      <Section title={words.asked} aside={instantInWords(financeCase.openedAt, locale)}>
        <p>
          <b>{financeCase.subject}</b>
        </p>
        <p className="say">{financeCase.message}</p>
      </Section>
      {financeCase.messages.length > 0 && (
        <Section title={words.exchange}>
          <ol className="exchange">
            {financeCase.messages.map(({ by: side, text, at }) => (
              <li key={at} className={side === 'FINANCE' ? 'theirs' : undefined}>
                <b>{by[side]}</b> <time dateTime={at}>{instantInWords(at, locale)}</time>
                <p className="say">{text}</p>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

/** Every step of a case, the newest first. */
export function CaseHistory({ financeCase, side }: CaseSheetProps) {
  const words = useWordsOf(financeCasesWording);
  const { locale } = useSpoken();
  const by = side === 'owner' && financeCase.isOwn ? words.by : words.byOther;
  return (
    <Section title={words.history}>
      <ol className="steps">
        {financeCase.history.toReversed().map((step, index) => (
          <li key={step.at} className={index === 0 ? 'now' : undefined}>
            <time dateTime={step.at}>{instantInWords(step.at, locale)}</time>
            <CaseTag status={step.to} /> {by[step.by]}
          </li>
        ))}
      </ol>
    </Section>
  );
}

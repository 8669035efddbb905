import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useMutation } from 'urql';
import type { FinanceCaseSheetFragment } from '../../graphql/__generated__/documents/finance-case-sheet.ts';
import { WithdrawFinanceCaseDocument } from '../../graphql/__generated__/documents/withdraw-finance-case.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { DoneNotice } from '../../ui/done-notice.tsx';
import { CaseHistory, CaseSheet } from '../../ui/finance-cases/case-sheet.tsx';
import { CaseTag } from '../../ui/finance-cases/case-tag.tsx';
import { CaseTurn } from '../../ui/finance-cases/case-turn.tsx';
import { WriteMessage } from '../../ui/finance-cases/write-message.tsx';
import { useDone } from '../../ui/use-done.ts';
import { financeCasesWording } from '../../wording/finance-cases/finance-cases.ts';
import { useWording, useWordsOf } from '../../wording/wording.tsx';

interface CaseOfAskerProps {
  readonly financeCase: FinanceCaseSheetFragment;
  /** The page of what it is about, and what to call it. */
  readonly about: { readonly to: string; readonly name: string } | null;
  readonly again: () => void;
}

/** A case as who asked reads it: where it stands, what was written, and what can still be done. */
export function CaseOfAsker({ financeCase, about, again }: CaseOfAskerProps) {
  const words = useWordsOf(financeCasesWording);
  const { state } = useLocation();
  const { notice, sentence, tell } = useDone();
  const said = (text: string) => {
    tell(text);
    again();
  };
  const { status, number } = financeCase;
  return (
    <>
      <DoneNotice notice={notice} sentence={sentence ?? state?.done ?? null} />
      <p className="standing">
        <CaseTag status={status} /> <CaseTurn financeCase={financeCase} side="owner" />
      </p>
      <p className="about-case">
        {words.case({ number })}
        {about && ', '}
        {about && <Link to={about.to}>{about.name}</Link>}
      </p>
      <CaseSheet financeCase={financeCase} side="owner" />
      {status === 'OPEN' && (
        <div className="row acts-below">
          <WriteMessage financeCase={financeCase} button={words.write} onDone={said} />
          {financeCase.isOwn && <Withdraw financeCase={financeCase} onDone={said} />}
        </div>
      )}
      <CaseHistory financeCase={financeCase} side="owner" />
    </>
  );
}

interface WithdrawProps {
  readonly financeCase: FinanceCaseSheetFragment;
  readonly onDone: (sentence: string) => void;
}

function Withdraw({ financeCase: { id, version }, onDone }: WithdrawProps) {
  const words = useWordsOf(financeCasesWording);
  const { trouble } = useWording();
  const [isAsking, setAsking] = useState(false);
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const [{ fetching }, withdraw] = useMutation(WithdrawFinanceCaseDocument);

  async function send(): Promise<void> {
    const { data } = await withdraw({ id, version });
    const [problem] = data?.withdrawFinanceCase.problems ?? [{ message: trouble.noAnswer }];
    setAsking(false);
    setInTheWay(problem?.message ?? null);
    if (!problem) onDone(words.withdrawn);
  }

  return (
    <div>
      <Button look="second" small onClick={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      <span role="alert" className="err">
        {inTheWay}
      </span>
      <Confirm
        title={words.withdrawTitle}
        means={words.withdrawMeans}
        act={words.withdraw}
        cancel={words.cancel}
        isOpen={isAsking}
        isSending={fetching}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      />
    </div>
  );
}

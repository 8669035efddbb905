import { useState } from 'react';
import { LongTextField } from '../../forms/fields/long-text-field.tsx';
import { problemAt } from '../../forms/problems.ts';
import { moneyText } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { DialogWindow } from '../../ui/dialog.tsx';
import { Unfolding } from '../../ui/unfolding.tsx';
import { officeWording } from '../../wording/office/office.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import { ProposedGrant } from './proposed-grant.tsx';
import type { ProposalInHand } from './use-proposal.ts';

interface ProposalProps {
  readonly claim: OfficeClaim;
  readonly person: string;
  readonly inHand: ProposalInHand;
}

/** An acceptance that waits for its second signature, or that came back: what was proposed by whom, and what can be done. */
export function Proposal({ claim, person, inHand }: ProposalProps) {
  const words = useWordsOf(officeWording);
  const { locale } = useSpoken();
  const { proposal } = claim;
  const { outcome, isSending, act } = inHand;
  if (!proposal) return outcome && <OutcomeNotice outcome={outcome} />;
  const at = instantInWords(proposal.proposedAt, locale);
  const isWaiting = proposal.state === 'WAITING';
  return (
    <section className="decide proposal" aria-labelledby="proposition">
      <h2 id="proposition">{words.proposal}</h2>
      <OutcomeNotice outcome={outcome} />
      {!isWaiting && proposal.returnedAt && (
        <div className="notice todo">
          <p>
            <b>
              {words.returnedBy({
                name: proposal.returnedBy ?? '',
                at: instantInWords(proposal.returnedAt, locale),
              })}
            </b>
          </p>
          <p className="quoted">{proposal.word}</p>
        </div>
      )}
      <p>
        {proposal.isOwn ? words.proposedByYou({ at }) : words.proposedBy({ name: proposal.proposedBy, at })}
      </p>
      <ProposedGrant claim={claim} proposal={proposal} />
      {isWaiting && <p className="meta">{proposal.isOwn ? words.waitsForOther : words.waitsForYou}</p>}
      {isWaiting && proposal.isOwn && (
        <Button look="second" busy={isSending ? words.accepting : null} onClick={() => void act('withdraw')}>
          {words.withdraw}
        </Button>
      )}
      {isWaiting && !proposal.isOwn && <SecondSignature claim={claim} person={person} inHand={inHand} />}
    </section>
  );
}

/** For a colleague of who proposed: to sign, or to send back with a word. */
function SecondSignature({ claim, person, inHand }: ProposalProps) {
  const words = useWordsOf(officeWording);
  const { outcome, isSending, act, settle } = inHand;
  const [isAsking, setAsking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [word, setWord] = useState('');
  const { proposal } = claim;
  if (!proposal) return null;
  const problems = outcome?.kind === 'problems' ? outcome.problems : [];
  const busy = isSending ? words.accepting : null;
  return (
    <>
      <div className="row">
        <Button onClick={() => setAsking(true)}>{words.sign}</Button>
        <Unfolding button={words.giveBack} isOpen={isOpen} onOpen={() => setOpen(true)}>
          {null}
        </Unfolding>
      </div>
      {isOpen && (
        <div className="stack">
          <LongTextField
            name="word"
            label={words.word}
            hint={words.wordHint({ name: proposal.proposedBy })}
            problem={problemAt(problems, 'word')}
            value={word}
            onChange={(next) => {
              setWord(next);
              settle();
            }}
          />
          <div className="row">
            <Button busy={busy} onClick={() => void act('giveBack', word)}>
              {words.giveBackSubmit}
            </Button>
            <Button look="second" onClick={() => setOpen(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
      <DialogWindow title={words.signTitle} isOpen={isAsking} onClose={() => setAsking(false)} grave>
        <p>{words.acceptMeans({ amount: moneyText(proposal.grantedTotal), person })}</p>
        <div className="row">
          <Button autoFocus busy={busy} onClick={() => void act('sign').finally(() => setAsking(false))}>
            {words.sign}
          </Button>
          <Button look="second" onClick={() => setAsking(false)}>
            {words.cancel}
          </Button>
        </div>
      </DialogWindow>
    </>
  );
}

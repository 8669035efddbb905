import type { FormEvent } from 'react';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useAnswers } from '../../forms/use-answers.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { membersWording } from '../../wording/members/members.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { belowRights } from './below-rights.ts';
import { nameOf } from './member-name.ts';
import { rightsInput, rightsOf } from './member-rights.ts';
import type { Member } from './members-table.tsx';
import { RightsFields } from './rights-fields.tsx';
import { type MemberAct, useMemberActs } from './use-member-acts.ts';

interface MemberPanelProps {
  readonly member: Member;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** What a manager can do with a collaborator: set his rights, keep him out, let him in, take him out, invite him again. */
export function MemberPanel({ member, onDone, onClose }: MemberPanelProps) {
  const words = useWordsOf(membersWording);
  const form = useAnswers(rightsOf(member));
  const person = nameOf(member);
  const { sending, asking, ask, act, inTheWay } = useMemberActs(member, onDone);
  const isInvited = member.status === 'INVITED';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = await act('rights', rightsInput(form.answers));
    form.show(belowRights(found), undefined);
  }

  return (
    <form className="stack" noValidate aria-label={person} onSubmit={(event) => void submit(event)}>
      <div role="alert">
        {inTheWay.length > 0 && (
          <p className="notice todo">
            <b>{words.notDone}</b> {inTheWay.join(' ')}
          </p>
        )}
      </div>
      <ProblemSummary problems={form.problems} attempt={form.attempt} />
      <RightsFields form={form} />
      <div className="row">
        <Button type="submit" busy={sending === 'rights' ? words.saving : null}>
          {words.save}
        </Button>
        <Button look="second" onClick={onClose}>
          {words.cancel}
        </Button>
        <span className="push row">
          {isInvited && (
            <Act of="resend" name={words.resend} onAct={() => void act('resend')} sending={sending} />
          )}
          {member.status === 'ACTIVE' && (
            <Act of="deactivate" name={words.deactivate} onAct={() => ask('deactivate')} sending={sending} />
          )}
          {member.status === 'DEACTIVATED' && (
            <Act
              of="reactivate"
              name={words.reactivate}
              onAct={() => void act('reactivate')}
              sending={sending}
            />
          )}
          <Act
            of="remove"
            name={isInvited ? words.withdraw : words.remove}
            onAct={() => ask('remove')}
            sending={sending}
          />
        </span>
      </div>
      <Confirm
        {...(asking === 'deactivate'
          ? { title: words.deactivateTitle({ person }), means: words.deactivateMeans, act: words.deactivate }
          : isInvited
            ? { title: words.withdrawTitle({ person }), means: words.withdrawMeans, act: words.withdraw }
            : { title: words.removeTitle({ person }), means: words.removeMeans, act: words.remove })}
        cancel={words.cancel}
        isOpen={asking !== null}
        isSending={sending !== null}
        onClose={() => ask(null)}
        onConfirm={() => asking && void act(asking)}
      />
    </form>
  );
}

interface ActProps {
  readonly of: MemberAct;
  readonly name: string;
  readonly sending: MemberAct | null;
  readonly onAct: () => void;
}

function Act({ of, name, sending, onAct }: ActProps) {
  const words = useWordsOf(membersWording);
  return (
    <button
      type="button"
      className="linkish"
      aria-disabled={sending !== null || undefined}
      onClick={sending ? undefined : onAct}
    >
      {sending === of ? words.saving : name}
    </button>
  );
}

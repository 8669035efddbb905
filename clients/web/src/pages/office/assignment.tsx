import { useState } from 'react';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { Button } from '../../ui/button.tsx';
import { instantInWords } from '../../ui/dates.ts';
import { Unfolding } from '../../ui/unfolding.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { fullName, useViewer } from '../../ui/viewer.ts';
import { deskWording } from '../../wording/desk/desk.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import type { OfficeClaim } from './office-claim-page.tsx';
import { useAssignment } from './use-assignment.ts';
import { useColleagues } from './use-colleagues.ts';

/** Who of the office has the claim, and the ways to take it, to give it to a colleague, to give it back. */
export function Assignment({ claim }: { readonly claim: OfficeClaim }) {
  const words = useWordsOf(deskWording);
  const { locale } = useSpoken();
  const viewer = useViewer();
  const { assign, refusal, isSending } = useAssignment(claim);
  const [isOpen, setOpen] = useState(false);
  const { assignment, status } = claim;
  const canChange = status === 'IN_PROCESS' || status === 'TO_COMPLETE';
  const toggle = () => {
    if (canChange && viewer) void assign(assignment?.isViewer ? null : viewer.id);
  };
  useShortcuts({ m: toggle });
  if (!canChange && !assignment) return null;

  const at = assignment && instantInWords(assignment.since, locale);
  const isElsewhere = assignment && !assignment.isViewer && status === 'IN_PROCESS';
  return (
    <div className="holder-box">
      <p role="status">
        {!assignment && words.heldByNobody}
        {assignment &&
          at &&
          (assignment.isViewer ? words.heldByYou({ at }) : words.heldBy({ name: assignment.officer, at }))}
        {isElsewhere && <span className="meta"> {words.mayDecide}</span>}
      </p>
      {canChange && (
        <div className="row">
          <Button
            look="second"
            small
            aria-keyshortcuts="m"
            busy={isSending ? words.saving : null}
            onClick={toggle}
          >
            {assignment?.isViewer ? words.giveBack : words.take} <kbd>M</kbd>
          </Button>
          <Unfolding button={words.give} small isOpen={isOpen} onOpen={() => setOpen(true)}>
            <GiveTo
              holder={assignment?.officerId ?? null}
              onCancel={() => setOpen(false)}
              onGive={async (officerId) => {
                if (await assign(officerId)) setOpen(false);
              }}
            />
          </Unfolding>
        </div>
      )}
      <div role="alert">
        {refusal && (
          <div className="notice todo">
            <p>
              <b>{words.changedHands}</b> {refusal}
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

interface GiveToProps {
  readonly holder: string | null;
  readonly onCancel: () => void;
  readonly onGive: (officerId: string) => void;
}

/** The choice of a colleague. It is sent by its own button: a list that sends while it is walked through would give the claim around. */
function GiveTo({ holder, onCancel, onGive }: GiveToProps) {
  const words = useWordsOf(deskWording);
  const colleagues = useColleagues().filter(({ accountId }) => accountId !== holder);
  const [chosen, setChosen] = useState('');
  return (
    <div className="row give">
      <SelectField
        name="officerId"
        label={words.giveTo}
        value={chosen}
        nothing={words.choose}
        options={colleagues.map((officer) => ({ value: officer.accountId, label: fullName(officer) }))}
        onChange={setChosen}
      />
      <Button small onClick={() => chosen && onGive(chosen)}>
        {words.giveSubmit}
      </Button>
      <Button look="second" small onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

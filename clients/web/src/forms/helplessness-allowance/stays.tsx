import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { Section } from '../../ui/section.tsx';
import { helplessnessAllowanceWording } from '../../wording/helplessness-allowance/helplessness-allowance.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import type { FormSectionsProps } from '../claim/claim-form.ts';
import { controlId } from '../fields/field.tsx';
import { GroupProblem } from '../fields/group-problem.tsx';
import { useFocusAfterwards } from '../use-focus-afterwards.ts';
import { type HelplessnessDraft, isBlankStay, mostStays, type StayDraft, stayAfter } from './draft.ts';
import { Stay } from './stay.tsx';

/** The nights: an entry for each stay. What is filled folds to one line; what is removed can be taken back. */
export function Stays({ draft, change, ...props }: FormSectionsProps<HelplessnessDraft>) {
  const { stays: words } = useWordsOf(helplessnessAllowanceWording);
  const { stays } = draft;
  const [open, setOpen] = useState<string | null>(() => stays.find(isBlankStay)?.key ?? null);
  const [removed, setRemoved] = useState<{ readonly stay: StayDraft; readonly index: number } | null>(null);
  const focusAfterwards = useFocusAfterwards();
  const withStays = (next: readonly StayDraft[]) => change({ ...draft, stays: next });

  function add(): void {
    const stay = stayAfter(stays.at(-1));
    withStays([...stays, stay]);
    setOpen(stay.key);
    setRemoved(null);
    const first = stay.firstNight === '' ? 'firstNight' : 'lastNight';
    focusAfterwards(controlId(`stays-${stays.length}-${first}`));
  }

  function remove(index: number): void {
    const stay = stays[index];
    if (stay === undefined) return;
    withStays(stays.filter((one) => one !== stay));
    props.entryRemoved('stays', index);
    const isWorthKeeping = !isBlankStay(stay);
    setRemoved(isWorthKeeping ? { stay, index } : null);
    focusAfterwards(isWorthKeeping ? 'entree-annuler' : 'entree-ajouter');
  }

  function takeBack(): void {
    if (removed === null) return;
    withStays(stays.toSpliced(removed.index, 0, removed.stay));
    setRemoved(null);
    focusAfterwards(`entree-${removed.index}`);
  }

  return (
    <Section title={words.title} aside={words.mean}>
      <GroupProblem name="stays" problem={props.at('stays')} />
      {stays.length === 0 && <p className="meta">{words.none}</p>}
      {stays.map((stay, index) => (
        <Stay
          key={stay.key}
          {...props}
          stay={stay}
          index={index}
          isOpen={open === stay.key}
          onFold={(isOpen) => {
            setOpen(isOpen ? stay.key : null);
            focusAfterwards(isOpen ? controlId(`stays-${index}-firstNight`) : `entree-${index}-modifier`);
          }}
          onChange={(next) => withStays(stays.with(index, next))}
          onRemove={() => remove(index)}
        />
      ))}
      <div role="status">
        {removed && (
          <p className="toast">
            <Check className="icon" aria-hidden="true" />
            {words.removed({ position: removed.index + 1 })}
            <button type="button" className="linkish" id="entree-annuler" onClick={takeBack}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {stays.length < mostStays ? (
        <button type="button" className="add" id="entree-ajouter" onClick={add}>
          <Plus className="icon" aria-hidden="true" />
          {words.add}
        </button>
      ) : (
        <p className="meta">{words.most({ count: mostStays })}</p>
      )}
    </Section>
  );
}

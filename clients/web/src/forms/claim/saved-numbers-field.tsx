import { ChevronDown } from 'lucide-react';
import { useContext, useLayoutEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId, fieldClass } from '../fields/field.tsx';
import { FieldNotes, notesOf } from '../fields/field-notes.tsx';
import { Mark } from '../fields/mark.tsx';
import { OptionsPopover } from '../fields/options-popover.tsx';
import { useTakeOver } from '../fields/take-over.ts';
import type { DecisionNumberFieldProps, SavedNumber } from './decision-number-field.tsx';

interface SavedNumbersFieldProps extends DecisionNumberFieldProps {
  /** Whether somebody asked for the list before it had come. */
  readonly isAwaited: boolean;
}

/** A decision number with the list of those that were saved: arrow keys, a click, or what one types narrows it down. */
export function SavedNumbersField({ saved, value, onChange, problem, isAwaited }: SavedNumbersFieldProps) {
  const { head: words } = useWordsOf(claimFormWording);
  const id = controlId('decisionNumber');
  const notes = { of: id, hint: words.decisionNumberHintSaved, problem };
  return (
    <ComboBox
      id={id}
      className={fieldClass({ problem, width: 'm' })}
      items={matching(saved, value)}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      isRequired
      validationBehavior="aria"
      isInvalid={problem !== null}
      aria-describedby={notesOf(notes) ?? ''}
      menuTrigger="input"
    >
      <Label>
        {words.decisionNumber}
        <Mark name="decisionNumber" />
      </Label>
      <FieldNotes {...notes} />
      <div className="in-line">
        <NumberInput isAwaited={isAwaited} />
        <Button className="in-button" aria-label={words.savedNumbers}>
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
      </div>
      <OptionsPopover>
        <ListBox aria-label={words.savedNumbers}>
          {({ id: key, number, description }: SavedNumber) => (
            <ListBoxItem id={key} textValue={number}>
              <span className="num">{number}</span>
              {description && <span className="meta">{description}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </OptionsPopover>
    </ComboBox>
  );
}

function NumberInput({ isAwaited }: Pick<SavedNumbersFieldProps, 'isAwaited'>) {
  const list = useContext(ComboBoxStateContext);
  const { input, wasStoodIn } = useTakeOver('decisionNumber');
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, when it has come
  useLayoutEffect(() => {
    if (wasStoodIn && isAwaited) list?.open('first', 'manual');
  }, []);
  return <Input ref={input} className="in" name="decisionNumber" autoComplete="off" />;
}

/** What the list shows: everything as long as nothing else is typed, then what contains it. */
function matching(saved: readonly SavedNumber[], text: string): readonly SavedNumber[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || saved.some(({ number }) => number === text.trim())) return saved;
  return saved.filter(({ number, description }) =>
    `${number} ${description ?? ''}`.toLowerCase().includes(wanted),
  );
}

import '../../ui/styles/options.css';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { claimFormWording } from '../../wording/claim-form/claim-form.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { controlId, fieldClass } from '../fields/field.tsx';
import { FieldNotes, notesOf } from '../fields/field-notes.tsx';
import { Mark } from '../fields/mark.tsx';
import type { DecisionNumberFieldProps, SavedNumber } from './decision-number-field.tsx';

/** A decision number with the list of those that were saved: arrow keys, a click, or what one types narrows it down. */
export function SavedNumbersField({ saved, value, onChange, problem }: DecisionNumberFieldProps) {
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
        <Input className="in" name="decisionNumber" autoComplete="off" />
        <Button className="in-button" aria-label={words.savedNumbers}>
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="pop options" offset={4}>
        <ListBox aria-label={words.savedNumbers}>
          {({ id: key, number, description }: SavedNumber) => (
            <ListBoxItem id={key} textValue={number}>
              <span className="num">{number}</span>
              {description && <span className="meta">{description}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What the list shows: everything as long as nothing else is typed, then what contains it. */
function matching(saved: readonly SavedNumber[], text: string): readonly SavedNumber[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || saved.some(({ number }) => number === text.trim())) return saved;
  return saved.filter(({ number, description }) =>
    `${number} ${description ?? ''}`.toLowerCase().includes(wanted),
  );
}

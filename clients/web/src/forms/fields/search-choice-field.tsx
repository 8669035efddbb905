import { ChevronDown } from 'lucide-react';
import {
  type ContextType,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { searchChoiceWording } from '../../wording/search-choice/search-choice.ts';
import { useSpoken, useWordsOf, type Widened } from '../../wording/wording.tsx';
import { type Choice, namedInFull, type Offer, offeredFor } from './choices.ts';
import { controlId, FieldName, type FieldProps, fieldClass } from './field.tsx';
import { FieldNotes, notesOf } from './field-notes.tsx';
import { OptionsPopover } from './options-popover.tsx';
import { useTakeOver } from './take-over.ts';

type ComboBoxState = NonNullable<ContextType<typeof ComboBoxStateContext>>;

/** How long nothing is typed before it is looked for, in milliseconds. */
const pause = 250;

/** So tall, in pixels, that it finds room below the field more often than not. */
const tallest = 288;

/** The line of the list that chooses nothing. */
const nobody = 'nobody';

interface SearchChoiceFieldProps extends FieldProps {
  readonly chosen: Choice | null;
  readonly onChange: (choice: Choice | null) => void;
  readonly offer: Offer;
  /** Looks for what is typed; for nothing when the list only opens. */
  readonly onSearch: (text: string) => void;
  /** The list was opened. */
  readonly onOpen?: () => void;
  /** What stands there while nothing is chosen. */
  readonly nothing?: string;
  /** Nothing may be chosen too: the list offers it beside an empty field. */
  readonly offersNothing?: boolean;
  /** Said below when it can't be shown what is chosen. */
  readonly notice?: ReactNode;
}

/** A choice among more than a list can show: what is typed looks for it, and an empty field chooses nothing. */
export function SearchChoiceField({
  chosen,
  onChange,
  offer,
  onSearch,
  onOpen,
  nothing,
  offersNothing = false,
  notice,
  ...field
}: SearchChoiceFieldProps) {
  const words = useWordsOf(searchChoiceWording);
  const { locale } = useSpoken();
  /** What is typed; null while the field says what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const list = useRef<ComboBoxState | null>(null);
  const wanted = typed?.trim() ?? '';
  const id = controlId(field.name);
  const notes = { of: id, hint: field.hint, problem: field.problem };
  const choices = offeredFor(wanted, offer);

  useEffect(() => {
    const timer = setTimeout(() => onSearch(wanted), wanted === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [wanted, onSearch]);

  function choose(choice: Choice | null): void {
    setTyped(null);
    if (choice && choice.id !== chosen?.id) onChange(choice);
  }

  /** The typing is over: it has named somebody in full, or the field comes back to what was chosen. */
  function settle(): void {
    choose(namedInFull(choices, typed ?? ''));
  }

  function clear(): void {
    setTyped(null);
    onChange(null);
    // By itself the list closes when somebody is chosen.
    list.current?.close();
  }

  function type(text: string): void {
    setTyped(text === chosen?.name ? null : text);
    if (text === '' && chosen) onChange(null);
  }

  const back =
    offersNothing && nothing !== undefined && chosen && typed === null
      ? [{ id: nobody, name: nothing, detail: '' }]
      : [];
  const silence = silenceOf(wanted, choices, offer, words);
  return (
    <I18nProvider locale={locale === 'en' ? 'en-GB' : `${locale}-CH`}>
      <ComboBox
        id={id}
        className={fieldClass(field)}
        items={[...back, ...choices]}
        value={chosen?.id ?? null}
        onChange={(key) => (key === nobody ? clear() : choose(choices.find((one) => one.id === key) ?? null))}
        inputValue={typed ?? chosen?.name ?? ''}
        onInputChange={type}
        onOpenChange={(isOpen) => isOpen && onOpen?.()}
        onBlur={settle}
        allowsEmptyCollection
        isRequired={!field.isOptional && !offersNothing}
        validationBehavior="aria"
        isInvalid={Boolean(field.problem)}
        aria-describedby={notesOf(notes) ?? ''}
        // By itself the list would open again whenever the field comes back to somebody whom it doesn't hold.
        menuTrigger="manual"
      >
        <Label>
          <FieldName {...field} />
        </Label>
        <FieldNotes {...notes} />
        <div className="in-line">
          <SearchInput name={field.name} nothing={nothing} onSettle={settle} list={list} />
          <Button className="in-button" aria-label={words.open}>
            <ChevronDown className="icon" aria-hidden="true" />
          </Button>
        </div>
        <span role="status" className="sr">
          {silence === words.searching ? '' : silence}
        </span>
        <div role="status">{notice}</div>
        <OptionsPopover maxHeight={tallest}>
          <ListBox
            aria-label={field.label}
            renderEmptyState={() => <span className="meta note">{silence}</span>}
          >
            {({ id: key, name, detail }: Choice) => (
              <ListBoxItem id={key} textValue={name}>
                <span>{name}</span>
                {detail && <span className="meta">{detail}</span>}
              </ListBoxItem>
            )}
          </ListBox>
          {offer.hasMore && choices.length > 0 && <p className="meta note">{words.more}</p>}
        </OptionsPopover>
      </ComboBox>
    </I18nProvider>
  );
}

interface SearchInputProps {
  readonly name: string;
  readonly nothing: string | undefined;
  readonly onSettle: () => void;
  /** Takes the list, for who closes it. */
  readonly list: RefObject<ComboBoxState | null>;
}

/** The line in which one types: the first letter opens the list. */
function SearchInput({ name, nothing, onSettle, list }: SearchInputProps) {
  const state = useContext(ComboBoxStateContext);
  list.current = state;
  return (
    <Input
      ref={useTakeOver(name).input}
      className="in"
      name={name}
      {...(nothing !== undefined && { placeholder: nothing })}
      autoComplete="off"
      onInput={() => state?.open(null, 'input')}
      // Before the list takes the key: it gives up what is typed unless one of its lines is pointed at.
      onKeyDownCapture={({ key }) => {
        if ((key === 'Tab' || key === 'Enter') && state?.selectionManager.focusedKey == null) onSettle();
      }}
    />
  );
}

type Silences = Pick<Widened<(typeof searchChoiceWording)['fr']>, 'searching' | 'failed' | 'none'>;

/** Why a list has nothing to offer; nothing to say when it has. */
function silenceOf(
  wanted: string,
  choices: readonly Choice[],
  { state, text }: Offer,
  words: Silences,
): string {
  if (choices.length > 0) return '';
  if (text !== wanted || state === 'searching') return words.searching;
  return state === 'there' ? words.none({ text }) : words.failed;
}

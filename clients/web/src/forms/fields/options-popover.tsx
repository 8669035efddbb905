import '../../ui/styles/options.css';
import { type ReactNode, useContext } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Popover } from 'react-aria-components/Popover';

interface OptionsPopoverProps {
  /** In pixels. */
  readonly maxHeight?: number;
  readonly children: ReactNode;
}

/**
 * The open list of a field. It goes with its field when the page scrolls, and stays: by itself it would close, and who comes
 * with the keyboard to a field out of sight and opens its list at once would never see it, since the browser tells of the
 * scrolling only afterwards.
 */
export function OptionsPopover({ maxHeight, children }: OptionsPopoverProps) {
  const list = useContext(ComboBoxStateContext);
  return (
    <Popover
      className="pop options"
      offset={4}
      {...(maxHeight !== undefined && { maxHeight })}
      {...(list && { isOpen: list.isOpen })}
      onOpenChange={(isOpen) => {
        if (!isOpen && !isPageScrolling(window.event)) list?.close();
      }}
    >
      {children}
    </Popover>
  );
}

/** Not the inside of something on the page: what scrolls there would leave the list behind. */
function isPageScrolling(event: Event | undefined): boolean {
  return event?.type === 'scroll' && event.target === document;
}

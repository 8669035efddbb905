import { EditorView } from '@codemirror/view';

/**
 * Writes over a chosen text by ourselves. A browser that does it would keep the colours of what was there in an inline style, which the
 * page's policy refuses.
 */
export const plainTyping = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { main, ranges } = view.state.selection;
    const { data, inputType } = event;
    if (inputType !== 'insertText' || !data || event.isComposing || main.empty || ranges.length > 1)
      return false;
    const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type' });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, main.from, main.to, data, insert))) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});

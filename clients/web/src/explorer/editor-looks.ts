import { syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

/** The nonce under which the page's policy lets the editor write its styles; the gateway puts it into the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** The editor in the looks of the house. Its colours are the tokens, so that the evening changes them too; words get their class from the grammar. */
export const looks = [
  EditorView.cspNonce.of(nonce),
  syntaxHighlighting(classHighlighter),
  EditorView.lineWrapping,
  EditorView.theme({
    '&': {
      backgroundColor: 'var(--sheet)',
      color: 'var(--ink)',
      border: '1.5px solid var(--edge)',
      fontSize: 'var(--t-s)',
    },
    '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
    '.cm-scroller': {
      fontFamily: 'var(--mono)',
      lineHeight: '1.5',
      maxHeight: 'var(--most)',
      overflow: 'auto',
    },
    '.cm-content, .cm-gutter': { minHeight: 'var(--least)' },
    '.cm-content': { caretColor: 'var(--ink)', padding: 'var(--s-2) 0' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': {
      backgroundColor: 'var(--sunk)',
      color: 'var(--ink-2)',
      borderRight: '1px solid var(--line)',
    },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
    '&.cm-focused .cm-matchingBracket': {
      backgroundColor: 'var(--lac-soft)',
      outline: '1px solid var(--lac)',
    },
    '.cm-tooltip': {
      backgroundColor: 'var(--sheet)',
      color: 'var(--ink)',
      border: '1px solid var(--edge)',
      borderTop: 'var(--rule) solid var(--ink)',
      boxShadow: 'var(--lift)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '16em' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.3rem 0.75rem' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      backgroundColor: 'var(--lac)',
      color: 'var(--on-lac)',
    },
    '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
    '.cm-tooltip.cm-completionInfo': {
      padding: 'var(--s-3) var(--s-4)',
      maxWidth: '22rem',
      fontFamily: 'var(--font)',
    },
    '.cm-tooltip-lint': { padding: 'var(--s-2) var(--s-3)', maxWidth: '26rem', fontFamily: 'var(--font)' },
    '.cm-diagnostic': { borderInlineStartColor: 'var(--red)' },
    '.cm-lintRange-error': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy var(--red) 1.5px',
      textUnderlineOffset: '0.25em',
    },
    '.cm-completionIcon': { display: 'none' },
  }),
];

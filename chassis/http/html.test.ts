import { expect, test } from 'vitest';
import { html } from './html.ts';

const hostile = `<script>alert("1")</script> & 'more'`;

test('what is put in is text, in an element as in an attribute', () => {
  const page = html`<p title="${hostile}" lang='${hostile}'>${hostile}</p>`.toString();
  const text = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;';
  expect(page).toBe(`<p title="${text}" lang='${text}'>${text}</p>`);
});

test('HTML that was made the same way stays HTML, alone and in a list', () => {
  const items = ['<a>', 'b'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${html`<hr>`}${null}${3}`.toString()).toBe(
    '<ul><li>&lt;a&gt;</li><li>b</li></ul><hr>3',
  );
});

test('something that only looks like HTML is text', () => {
  const forged = { toString: () => '<b>' } as never;
  expect(() => html`${forged}`.toString()).toThrow();
});

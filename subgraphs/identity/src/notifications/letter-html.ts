import { type Html, html } from '@guichet/chassis/http/html.ts';
import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Letter } from './letter.ts';
import { colour, evening, font } from './letter-look.ts';

/**
 * A letter as it is drawn: nested tables and styles on each element, since mail programs know little more. No picture and
 * no font is fetched, so that opening it tells nobody anything. Whatever a person typed is text, never HTML.
 */
export function letterHtml(letter: Letter, locale: Locale): string {
  const { subject, preview, footer } = letter;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${subject}</title>
<style>${evening}</style>
</head>
<body class="desk" style="margin:0;padding:0;background:${colour.desk};">
<div style="display:none;max-height:0;overflow:hidden;">${preview}${filler}</div>
<div role="article" aria-roledescription="email" lang="${locale}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="desk" style="background:${colour.desk};"><tr><td align="center" style="padding:32px 12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="sheet" style="max-width:600px;background:${colour.sheet};">
${head()}
${body(letter)}
</table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;"><tr>
<td class="soft foot" style="padding:20px 32px;${font}color:${colour.soft};font-size:13px;line-height:1.6;">${lines(footer)}</td>
</tr></table>
</td></tr></table>
</div>
</body>
</html>
`.toString();
}

/** Keeps mail programs from showing the letter's first lines after the preview. */
const filler = '\u00a0\u200c'.repeat(60);

function head(): Html {
  const gap = html`<td style="width:5px;font-size:0;">&nbsp;</td>`;
  return html`<tr><td class="line" style="padding:24px 32px 20px;border-bottom:1px solid ${colour.line};">
<table role="presentation" cellpadding="0" cellspacing="0"><tr>${gap}<td class="ink-line" style="width:14px;height:14px;border:3px solid ${colour.ink};border-bottom:0;font-size:0;line-height:0;">&nbsp;</td>${gap}<td rowspan="2" class="ink" style="padding-left:12px;${font}color:${colour.ink};font-size:20px;font-weight:bold;letter-spacing:-.5px;">Guichet</td></tr>
<tr><td colspan="3" class="ledge" style="height:5px;background:${colour.red};font-size:0;line-height:0;">&nbsp;</td></tr></table>
</td></tr>`;
}

function body(letter: Letter): Html {
  const { heading, opening, quote, isTheirTurn, facts, closing, greeting, signature } = letter;
  const farewell = [greeting, ...(signature ? [signature] : [])];
  return html`<tr><td style="padding:32px 32px 8px;"><h1 class="ink" style="margin:0;${font}color:${colour.ink};font-size:26px;line-height:1.2;letter-spacing:-.5px;">${heading}</h1></td></tr>
<tr><td style="padding:8px 32px 0;">${opening.map(paragraph)}</td></tr>
${quote === undefined ? null : quotation(quote, isTheirTurn === true)}
${action(letter)}
${facts.length > 0 ? factTable(facts) : null}
<tr><td style="padding:0 32px 32px;">${closing.map(paragraph)}
<p class="ink" style="margin:0;${font}color:${colour.ink};font-size:16px;line-height:1.55;">${lines(farewell)}</p></td></tr>`;
}

function paragraph(text: string): Html {
  return html`<p class="ink" style="margin:0 0 16px;${font}color:${colour.ink};font-size:16px;line-height:1.55;">${text}</p>`;
}

/** An officer's words, their line breaks kept. The line beside them is red when it is the person's turn, else grey. */
function quotation(text: string, isTheirTurn: boolean): Html {
  const side = isTheirTurn ? colour.red : colour.soft;
  return html`<tr><td style="padding:4px 32px 20px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>
<td class="ink ${isTheirTurn ? 'turn' : 'quiet'}" style="border-left:5px solid ${side};padding:2px 0 2px 20px;${font}color:${colour.ink};font-size:17px;line-height:1.55;word-break:break-word;">${lines(text.split(/\r\n?|\n/))}</td>
</tr></table></td></tr>`;
}

function action({ action: main, other, hint }: Letter): Html | null {
  if (!main) return null;
  const under = html`${font}font-size:14px;line-height:1.5;`;
  return html`<tr><td style="padding:4px 32px 24px;">
<table role="presentation" cellpadding="0" cellspacing="0"><tr><td class="button" style="background:${colour.lac};border-radius:3px;"><a href="${main.address}" class="button-text" style="display:inline-block;padding:16px 28px;${font}font-size:16px;font-weight:bold;color:#ffffff;text-decoration:none;">${main.label}</a></td></tr></table>
${other ? html`<p style="margin:16px 0 0;${under}"><a href="${other.address}" class="link" style="color:${colour.lac};">${other.label}</a></p>` : null}
${hint ? html`<p class="soft" style="margin:12px 0 0;${under}color:${colour.soft};">${hint}</p>` : null}
</td></tr>`;
}

function factTable(facts: Letter['facts']): Html {
  const cell = html`padding:10px 0;border-bottom:1px solid ${colour.line};vertical-align:top;`;
  const rows = facts.map(
    ({ label, value }) => html`<tr>
<th scope="row" align="left" class="soft line" style="${cell}padding-right:16px;color:${colour.soft};font-weight:normal;width:32%;">${label}</th>
<td class="ink line" style="${cell}color:${colour.ink};">${value}</td></tr>`,
  );
  return html`<tr><td style="padding:0 32px 24px;">
<table width="100%" cellpadding="0" cellspacing="0" class="ink-line" style="border-top:3px solid ${colour.ink};${font}font-size:14px;line-height:1.5;">${rows}</table>
</td></tr>`;
}

function lines(texts: readonly string[]): readonly Html[] {
  return texts.map((text, index) => (index === 0 ? html`${text}` : html`<br>${text}`));
}

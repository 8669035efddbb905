/** The words of the terms, which are French for every reader: paragraphs between empty lines, numbered ones are headings. */
export function TermsWords({ words }: { readonly words: string }) {
  return (
    <div className="prose" lang="fr">
      {words
        .split(/\n\s*\n/)
        .map((paragraph) =>
          /^\d+\.\s/.test(paragraph) ? (
            <h3 key={paragraph}>{paragraph}</h3>
          ) : (
            <p key={paragraph}>{linked(paragraph)}</p>
          ),
        )}
    </div>
  );
}

const address = /(https?:\/\/[^\s),]+[^\s),.;])/;

/** The addresses in a paragraph can be followed. */
function linked(paragraph: string) {
  return paragraph.split(address).map((part) =>
    address.test(part) ? (
      <a key={part} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

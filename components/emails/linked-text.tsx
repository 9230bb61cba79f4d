const ADDRESS = /(https?:\/\/\S+)/;

/** The text of a mail in paragraphs, its addresses as links. */
export function LinkedText({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => (
      <p key={paragraph} className="break-words">
        {paragraph
          .trim()
          .split(ADDRESS)
          .map((part) => (ADDRESS.test(part) ? <AddressLink key={part} href={part} /> : part))}
      </p>
    ));
}

const AddressLink = ({ href }: { href: string }) => <a href={href}>{href}</a>;

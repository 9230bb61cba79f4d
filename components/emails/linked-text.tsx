const CODE = /^\d{6}$/;
const ADDRESS = /(https?:\/\/\S+)/;

/** The text of a mail in paragraphs, its addresses as links. */
export function LinkedText({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  return (
    <div className="mt-4 space-y-4">
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={CODE.test(paragraph) ? 'text-2xl tracking-widest' : 'break-words'}>
          {paragraph.split(ADDRESS).map((part) => (ADDRESS.test(part) ? <AddressLink key={part} href={part} /> : part))}
        </p>
      ))}
    </div>
  );
}

const AddressLink = ({ href }: { href: string }) => <a href={href}>{href}</a>;

import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton, Row, Rows } from '@/components/ui/blocks';
import { isAboutPerson } from '@/domain/flags/words';
import { type OwnFlag, officeDoes, placeOf, sayToThem } from './my-flag-words';

/** The flags about an advisor, said to them: what we should do better, and what we are doing about it. */
export async function MyFlags({ flags }: { flags: readonly OwnFlag[] }) {
  const t = await getTranslations();
  const locale = await getLocale();
  if (flags.length === 0) return null;
  const does = flags.map((flag) => officeDoes(flag, t, locale));
  const alike = new Set(does).size === 1;
  return (
    <div className="mt-4">
      <Rows>
        {flags.map((flag, i) => (
          <Row key={flag.id} end={<Place flag={flag} />}>
            <p>{sayToThem(flag, t, locale)}</p>
            {!alike && <p className="soft">{does[i]}</p>}
          </Row>
        ))}
      </Rows>
      {alike && <p className="soft">{does[0]}</p>}
    </div>
  );
}

async function Place({ flag: { rule } }: { flag: OwnFlag }) {
  const t = await getTranslations('my');
  const place = isAboutPerson(rule) ? placeOf[rule] : null;
  if (place === null) return null;
  return (
    <LinkButton quiet href={place.href}>
      {t(place.name)}
    </LinkButton>
  );
}

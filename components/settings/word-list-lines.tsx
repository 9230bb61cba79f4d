import { getLocale, getTranslations } from 'next-intl/server';
import { formatDay } from '@/components/format';
import { Block, Row, Rows } from '@/components/ui/blocks';
import { dayOf } from '@/domain/calendar';
import { type ListName, listGroups, listNames, wordLists } from '@/domain/wordings/lists';
import type { Wording, WordingChange } from '@/domain/wordings/queries';
import { SettingLink } from './setting-link';

type Props = {
  inUse: ReadonlyMap<string, readonly Wording[]>;
  last: ReadonlyMap<string, WordingChange>;
  timeZone: string;
};

/** Every list of words, by what it is about, and how many of its words are the office's own. */
export async function WordListLines(props: Props) {
  const t = await getTranslations('wordings.group');
  return (
    <>
      {listGroups.map((group) => (
        <Block key={group} id={group} title={t(group)}>
          <div className="sheet">
            <Rows>
              {listNames
                .filter((list) => wordLists[list].about === group)
                .map((list) => (
                  <Line key={list} list={list} {...props} />
                ))}
            </Rows>
          </div>
        </Block>
      ))}
    </>
  );
}

async function Line({ list, inUse, last, timeZone }: Props & { list: ListName }) {
  const all = await getTranslations();
  const t = await getTranslations('wordings');
  const locale = await getLocale();
  const wordings = inUse.get(list) ?? [];
  const own = wordings.filter(({ labelEn }) => labelEn !== null).length;
  const hidden = wordings.filter((word) => word.hidden).length;
  const change = last.get(list);
  const day = change && formatDay(dayOf(change.at, timeZone), locale);
  const words = wordLists[list].values.map((value) => all(`words.${list}.${value}` as 'words.sides.advisor'));
  const notes = [
    ...(own > 0 ? [t('ownCount', { count: own })] : []),
    ...(hidden > 0 ? [t('hiddenCount', { count: hidden })] : []),
    ...(day ? [change?.by ? t('lastBy', { day, by: change.by }) : t('lastByNobody', { day })] : []),
  ];
  return (
    <Row end={<SettingLink href={`/settings/words/${list}`} name={t(`list.${list}`)} mayChange />}>
      <p>{t(`list.${list}`)}</p>
      <p className="soft small">{words.join(', ')}</p>
      {notes.length > 0 && <p className="small">{notes.join(' · ')}</p>}
    </Row>
  );
}

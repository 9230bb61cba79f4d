import { getTranslations } from 'next-intl/server';
import { type ContributionLetter, contributionLetter } from '@/components/people/letter';
import { contributionRecordOf } from '@/domain/advisors/contribution-record-queries';
import { type RecordChoice, recordChoice } from '@/domain/advisors/forms';
import { nameKey } from '@/domain/people/names';
import type { Language } from '@/domain/people/words';
import { ohtOf } from '@/domain/settings/queries';
import { nameOfTeam } from '@/domain/settings/team-name';
import type { Viewer } from '@/domain/viewer';
import { letterPdf } from '@/server/documents/letter';
import { readerLocale } from './locale';
import { todayFor } from './today';

/** An advisor's record of contribution in the words of a language; null when it is not for this viewer. */
export async function letterOf(
  viewer: Viewer,
  personId: string,
  show: RecordChoice['show'],
  language: Language,
): Promise<ContributionLetter | null> {
  const today = todayFor(viewer);
  const record = contributionRecordOf(viewer, personId, today);
  if (record === null) return null;
  const oht = ohtOf(viewer);
  const from = {
    team: nameOfTeam(oht, language),
    contact: { name: oht.contactName, phone: oht.contactPhone },
    today,
  };
  const t = await getTranslations({ locale: language });
  return contributionLetter(record, show, from, t, language);
}

/** The same as tagged PDF, as an answer to a request whose address says what to show and in which language. */
export async function letterAnswer(viewer: Viewer, personId: string, request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { show, language } = recordChoice.parse({
    show: searchParams.getAll('show'),
    language: searchParams.get('language') ?? undefined,
  });
  const letter = await letterOf(viewer, personId, show, language ?? (await readerLocale()));
  if (letter === null) return new Response(null, { status: 404 });
  const file = `contribution-${nameKey(letter.name).replaceAll(' ', '-')}-${letter.language}.pdf`;
  return new Response(new Uint8Array(await letterPdf(letter)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${file.replace(/[^\w.-]/g, '')}"`,
      'cache-control': 'no-store',
    },
  });
}

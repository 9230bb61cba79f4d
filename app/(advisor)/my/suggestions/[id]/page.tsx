import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { advisorViewer } from '@/app/_request/viewer';
import { SuggestionLoop } from '@/components/people/suggestion-loop';
import { MyAnswer } from '@/components/suggestions/my-answer';
import { MyStory } from '@/components/suggestions/my-story';
import { decisionInWords, standsForMe } from '@/components/suggestions/my-words';
import { PageHead } from '@/components/ui/page-head';
import { itAnswers, itDoesNot } from '../actions';
import { openedBy } from './opened';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('my'))('saidTitle') });

/** What an advisor said, what became of it, and whether that answers them. Reading the answer here is having seen it. */
export default async function MySuggestionPage({ params }: Props) {
  const viewer = await advisorViewer();
  const today = todayFor(viewer);
  const suggestion = await openedBy(viewer, (await params).id, today);
  if (suggestion === null) notFound();
  const t = await getTranslations();
  const words = { t, locale: await getLocale() };
  const stands = standsForMe(suggestion, today, words);
  return (
    <>
      <PageHead up={{ href: '/my/suggestions', label: t('my.suggestionsTitle') }} title={t('my.saidTitle')} />
      <blockquote className="said lead whitespace-pre-line">
        {t('brought.suggestion', { text: suggestion.text })}
      </blockquote>
      <p className="mt-4 mb-4">
        <SuggestionLoop loop={suggestion.loop} />
      </p>
      {[...decisionInWords(suggestion.loop, t), stands].map((line) => (
        <p key={line} className="whitespace-pre-line">
          {line}
        </p>
      ))}
      <MyAnswer suggestion={suggestion} yes={itAnswers} no={itDoesNot} />
      <MyStory suggestion={suggestion} />
      <p className="mt-6 soft">{t('mySuggestion.orCall')}</p>
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { todayFor } from '@/app/_request/today';
import { requireViewer } from '@/app/_request/viewer';
import { LettersHead } from '@/components/invitations/letters-head';
import { PrintedLetters } from '@/components/invitations/printed-letters';
import { inviteesOf } from '@/domain/invitations/invitee-queries';
import { whoInvites } from '@/domain/invitations/policy';
import { meetingById } from '@/domain/meetings/meeting-queries';
import { printedLetters } from '@/server/letters/printed';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('letters'))('title'),
});

/** The letters of a meeting, a page each: of everyone who waits for one, or of one person. */
export default async function LettersPage({ params, searchParams }: Props) {
  const viewer = await requireViewer(...whoInvites);
  const today = todayFor(viewer);
  const meeting = meetingById(viewer, (await params).id, today);
  if (meeting === null) notFound();
  const search = await searchParams;
  const person = typeof search.person === 'string' ? search.person : null;
  const large = search.large === 'yes';
  const letters = printedLetters(
    viewer,
    inviteesOf(viewer, meeting, today),
    { state: meeting.state, person, large },
    today,
  );
  return (
    <>
      <LettersHead meeting={meeting} count={letters.length} person={person} large={large} />
      <PrintedLetters letters={letters} />
    </>
  );
}

import { redirect } from 'next/navigation';
import { isDemo } from '@/app/_request/demo';
import { currentSession, requireHouse } from '@/app/_request/viewer';
import { homeOf } from '@/domain/access/home';

/** Where the address alone leads: to one's first page, or to the door. */
export default async function FirstPage() {
  await requireHouse();
  const session = await currentSession();
  if (session) redirect(homeOf(session.roles));
  redirect(isDemo() ? '/demo' : '/sign-in');
}

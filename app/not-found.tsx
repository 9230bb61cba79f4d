import { NotHere } from '@/app/_request/not-here';
import PublicLayout from './(public)/layout';

/** For an address that leads nowhere: no section of the house is open, so it stands in the public frame. */
export default function NotFound() {
  return (
    <PublicLayout>
      <NotHere />
    </PublicLayout>
  );
}

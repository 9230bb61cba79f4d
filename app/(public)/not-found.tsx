import { NotHere } from '@/app/_request/not-here';

export default function NotFoundHere() {
  return <NotHere />;
}

'use client';

import { useFormAnswer } from '../ui/action-form';

/** Where the group's meeting of that day is on record: the way to it, and to log another. */
export function ThereAlready({ look, another }: { look: string; another: string }) {
  const meetingId = useFormAnswer().state.values.there?.[0];
  if (meetingId === undefined) return null;
  return (
    <p className="actions">
      <a href={`/meetings/${meetingId}`}>{look}</a>
      <button type="submit" name="another" value="on" className="btn quiet">
        {another}
      </button>
    </p>
  );
}

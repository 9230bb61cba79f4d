/** Where one person's invitation to a meeting is seen to. */
export const personPlace = (meetingId: string, { personId }: { personId: string }): string =>
  `/meetings/${meetingId}/invitations/${personId}`;

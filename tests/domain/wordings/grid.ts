import { stampOf } from '@/domain/stamp';
import { type Grid, OFFICE_WORK } from '../callers';

const words = [{ value: 'review', labelEn: 'Reading papers', labelFr: 'Lecture de documents' }];

export const grid: Grid = {
  'wordings.change': {
    may: OFFICE_WORK,
    input: () => ({ list: 'contributionKinds', stamp: stampOf([]), words }),
  },
};

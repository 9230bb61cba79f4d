import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalsIn } from '@/domain/acronyms/capitals';

const KNOWN = ['OHT', 'IT', 'É.S.O.', 'HL7 FHIR', 'R&D', 'PFAC', 'eReferral'].map((acronym) => ({ acronym }));
const found = (...titles: string[]) => {
  const { explained, unexplained } = capitalsIn(titles, KNOWN);
  return { explained: explained.map(({ acronym }) => acronym), unexplained };
};

describe('the acronyms of titles', () => {
  it.each<[string, string[], string[]]>([
    ['Welcome and land acknowledgement', [], []],
    ['What the OHT heard', ['OHT'], []],
    ['All OHTs and each OHT’s plan', ['OHT'], []],
    ['The O.H.T. and its plan', ['OHT'], []],
    ['Get it done', [], []],
    ['New IT for PFACs', ['IT', 'PFAC'], []],
    ['L’ÉSO et son comité', ['É.S.O.'], []],
    ['Moving to HL7 FHIR', ['HL7 FHIR'], []],
    ['HL7 alone is a part of one that is known', [], []],
    ['R&D budget', ['R&D'], []],
    ['An eReferral pilot', ['eReferral'], []],
    ['OHT-wide survey', ['OHT'], []],
    ['HSPN evaluation and QI plan', [], ['HSPN', 'QI']],
    ['COVID-19 and P4R', [], ['COVID-19', 'P4R']],
    ['ED/ICU flow', [], ['ED', 'ICU']],
    ['Part II of the plan, phase IV', [], []],
    ['Two CHCs, one CHC', [], ['CHC']],
    ['C.H.C. report', [], ['CHC']],
    ['QUARTERLY REPORT OF THE BOARD', [], []],
    ['AGENDA', [], []],
    ['LHIN', [], ['LHIN']],
    ['THE OHT AND ITS PLAN', ['OHT'], []],
    ['McMaster and MacDonald', [], []],
    ['T4 slips', [], []],
    ['x'.repeat(500), [], []],
  ])('%s', (title, explained, unexplained) => {
    expect(found(title)).toEqual({ explained, unexplained });
  });

  it('says each once, whatever the number of titles', () => {
    expect(found('HSPN', 'HSPN and OHT', 'the OHT, HSPN')).toEqual({ explained: ['OHT'], unexplained: ['HSPN'] });
  });

  it('never offers what the list explains, and never breaks on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 5 }), (titles) => {
        const { unexplained } = capitalsIn(titles, KNOWN);
        const after = capitalsIn(
          titles,
          unexplained.map((acronym) => ({ acronym })),
        );
        expect(after.unexplained.filter((word) => unexplained.includes(word))).toEqual([]);
      }),
    );
  });
});

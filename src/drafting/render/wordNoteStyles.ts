import type { IStylesOptions } from 'docx' with { 'resolution-mode': 'import' };
import { COLOUR } from './wordMeasures';

/** The styles of the officer's notes and of the box of what must be fixed. */
export const NOTE_STYLES: NonNullable<IStylesOptions['paragraphStyles']> = [
  {
    id: 'NoteHeading',
    name: 'Note heading',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 20, bold: true, color: COLOUR.heading },
    paragraph: { spacing: { before: 140, after: 40 }, keepNext: true, keepLines: true, outlineLevel: 1 },
  },
  {
    id: 'Note',
    name: 'Note',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 18 },
    paragraph: { spacing: { after: 30, line: 240, lineRule: 'auto' } },
  },
  {
    id: 'NotePoint',
    name: 'Note point',
    basedOn: 'Note',
    quickFormat: true,
    paragraph: { numbering: { reference: 'points', level: 0 } },
  },
  {
    id: 'NoteNumber',
    name: 'Numbered note',
    basedOn: 'Note',
    quickFormat: true,
    paragraph: { numbering: { reference: 'things', level: 0 } },
  },
  {
    id: 'SmallPrint',
    name: 'Small print',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 18 },
    paragraph: { spacing: { after: 60, line: 240, lineRule: 'auto' } },
  },
  {
    id: 'BoxLead',
    name: 'Lead of a box',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 19, bold: true },
    paragraph: {
      spacing: { before: 0, after: 0, line: 276, lineRule: 'auto' },
      indent: { left: 113, right: 113 },
    },
  },
  {
    id: 'BoxPoint',
    name: 'Point of a box',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 19 },
    paragraph: {
      spacing: { before: 0, after: 0, line: 276, lineRule: 'auto' },
      numbering: { reference: 'boxed', level: 0 },
    },
  },
];

import { COLOUR, NUMBER_INDENT } from './wordMeasures';
import { NOTE_STYLES } from './wordNoteStyles';
import type { IStylesOptions } from 'docx' with { 'resolution-mode': 'import' };

const FONT = 'Arial';

/** The styles of the Word file: headings Word knows as headings, so that contents lists and screen readers find them. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: COLOUR.ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 40, bold: true, color: COLOUR.heading },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { font: FONT, size: 30, bold: true, color: COLOUR.heading },
      paragraph: { spacing: { before: 360, after: 140 }, keepNext: true, keepLines: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font: FONT, size: 23, bold: true, color: COLOUR.heading },
      paragraph: {
        spacing: { before: 280, after: 100 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        numbering: { reference: 'schedule', level: 0 },
      },
    },
    heading3: {
      run: { font: FONT, size: 21, bold: true, color: COLOUR.ink },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true, outlineLevel: 2 },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 26, color: COLOUR.ink },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'Clause',
      name: 'Clause paragraph',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { numbering: { reference: 'schedule', level: 1 } },
    },
    ...(['ClauseList', 'ClauseSublist'] as const).map((id, index) => ({
      id,
      name: ['Clause list', 'Clause sub-list'][index] ?? id,
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { numbering: { reference: 'schedule', level: 2 + index } },
    })),
    {
      id: 'TenderParagraph',
      name: 'Tender paragraph',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { numbering: { reference: 'tender', level: 0 } },
    },
    ...(['kpi', 'question'] as const).map((reference) => ({
      id: reference === 'kpi' ? 'KpiHeading' : 'QuestionHeading',
      name: reference === 'kpi' ? 'KPI heading' : 'Question heading',
      basedOn: 'Heading3',
      quickFormat: true,
      paragraph: { spacing: { before: 40, after: 40 }, numbering: { reference, level: 0 } },
    })),
    {
      id: 'SummaryHeading',
      name: 'Summary heading',
      basedOn: 'Heading3',
      quickFormat: true,
      paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
    },
    {
      id: 'SummaryNote',
      name: 'Summary note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19, color: COLOUR.quiet },
      paragraph: { spacing: { after: 100 }, keepNext: true },
    },
    {
      id: 'TableHeading',
      name: 'Table heading',
      basedOn: 'Heading3',
      quickFormat: true,
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'Definition',
      name: 'Definition',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: NUMBER_INDENT }, spacing: { after: 80 } },
    },
    {
      id: 'Cell',
      name: 'Table cell',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: 'auto' } },
    },
    { id: 'CellLabel', name: 'Table label', basedOn: 'Cell', quickFormat: true, run: { bold: true } },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19 },
      paragraph: { spacing: { before: 60, after: 200 }, indent: { left: 113, right: 113 } },
    },
    {
      id: 'Reference',
      name: 'Charter reference',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19, italics: true, color: COLOUR.quiet },
      paragraph: { keepNext: true },
    },
    ...NOTE_STYLES,
    {
      id: 'Gap',
      name: 'Gap after a table',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'Margin',
      name: 'Page margin text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: COLOUR.quiet },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
  ],
};

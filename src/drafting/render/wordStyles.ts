import type { IStylesOptions } from 'docx' with { 'resolution-mode': 'import' };

/** Lengths in twentieths of a point: A4 with margins of 2.3 cm. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_304 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Where text stands beside its paragraph number. */
export const NUMBER_INDENT = 794;
/** Where the text of a note stands beside its dot or number. */
export const NOTE_INDENT = 284;
/** How far a list under a paragraph is set in. */
export const LIST_INDENT = 510;
export const LABEL_WIDTH = 2_150;

export const COLOUR = {
  ink: '1D2A3A',
  heading: '17406D',
  rule: 'C3CBD4',
  label: 'EEF2F6',
  title: 'DCE5EE',
  notice: 'FFF4D6',
  quiet: '55606C',
};

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

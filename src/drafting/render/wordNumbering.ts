import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { fill } from '../../charter/fill';
import type { RenderPack } from '../../charter/pack';
import { LIST_INDENT, NOTE_INDENT, NUMBER_INDENT } from './wordMeasures';

/** The lists of the Word files: each level belongs to a style, so that a paragraph put in takes its number, and those after it move. */
export function wordNumbering(pack: RenderPack): Docx.INumberingOptions {
  const { kpiName, tender } = pack.wording.document;
  const hung = { indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT } };
  const listed = { indent: { left: NUMBER_INDENT + LIST_INDENT, hanging: LIST_INDENT } };
  const deeper = { indent: { left: NUMBER_INDENT + 2 * LIST_INDENT, hanging: LIST_INDENT } };
  const note = { indent: { left: NOTE_INDENT, hanging: NOTE_INDENT } };
  const boxed = { indent: { left: 113 + NOTE_INDENT, hanging: NOTE_INDENT, right: 113 } };
  return {
    config: [
      {
        reference: 'schedule',
        levels: [
          { level: 0, format: 'decimal', text: '%1', style: { style: 'Heading2', paragraph: hung } },
          { level: 1, format: 'decimal', text: '%1.%2', style: { style: 'Clause', paragraph: hung } },
          {
            level: 2,
            format: 'lowerLetter',
            text: '(%3)',
            style: { style: 'ClauseList', paragraph: listed },
          },
          {
            level: 3,
            format: 'lowerRoman',
            text: '(%4)',
            style: { style: 'ClauseSublist', paragraph: deeper },
          },
        ],
      },
      list('kpi', 'decimal', fill(kpiName, { number: '%1' }), 'KpiHeading', hung),
      named('question', 'QuestionHeading', fill(tender.question, { number: '%1', name: '' }).trim()),
      list('tender', 'decimal', '%1', 'TenderParagraph', hung),
      list('things', 'decimal', '%1', 'NoteNumber', note),
      list('points', 'bullet', '•', 'NotePoint', note),
      list('boxed', 'bullet', '•', 'BoxPoint', boxed),
    ],
  };
}

type List = Docx.INumberingOptions['config'][number];
type Level = List['levels'][number];

function list(
  reference: string,
  format: NonNullable<Level['format']>,
  text: string,
  style: string,
  paragraph: NonNullable<NonNullable<Level['style']>['paragraph']>,
): List {
  return { reference, levels: [{ level: 0, format, text, style: { style, paragraph } }] };
}

/** "Question 1:", then its name after a space. */
function named(reference: string, style: string, text: string): List {
  return { reference, levels: [{ level: 0, format: 'decimal', text, suffix: 'space', style: { style } }] };
}

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

export type { RenderMeta } from './stamp';
export { renderMarkdown } from './renderMarkdown';
export { renderWord } from './renderWord';

export type { RenderMeta } from './stamp';
export { renderMarkdown } from './renderMarkdown';
export { renderDraft, renderForTender, renderRecord } from './renderWord';

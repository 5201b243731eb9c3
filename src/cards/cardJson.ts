import type { IAdaptiveCard } from 'adaptivecards/lib/schema';

/** An Adaptive Card 1.5 as plain JSON, with the texts a screen reader and an old client fall back on. */
export type CardJson = IAdaptiveCard & { readonly speak: string; readonly fallbackText: string };

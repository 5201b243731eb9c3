/** The part of the renderer's built file that the linter uses; the package types only its module entry. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  interface ValidationEvent {
    readonly message: string;
  }
  export class SerializationContext {
    constructor(version: unknown);
    readonly eventCount: number;
    getEventAt(index: number): ValidationEvent;
  }
  export const HostConfig: new (config: unknown) => object;
  export class AdaptiveCard {
    hostConfig: object;
    parse(json: unknown, context: SerializationContext): void;
    validateProperties(): { readonly validationEvents: readonly ValidationEvent[] };
  }
  export const Versions: { readonly v1_5: unknown };
}

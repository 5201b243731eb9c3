declare module 'json-merge-patch' {
  /** RFC 7396: the target with the patch applied. */
  export function apply(target: unknown, patch: unknown): unknown;
}

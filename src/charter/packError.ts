/** The charter pack cannot be used: every problem found, each naming the file and the field or the id. */
export class PackError extends Error {
  constructor(
    readonly dir: string,
    readonly problems: readonly string[],
  ) {
    super(
      `The charter pack in ${dir} has ${String(problems.length)} problem(s):\n- ${problems.join('\n- ')}`,
    );
    this.name = 'PackError';
  }
}

/** Policies of authorities cannot be used: every problem found, each naming the file, the place and what is wrong there. */
export class PolicyError extends Error {
  constructor(
    readonly dir: string,
    readonly problems: readonly string[],
  ) {
    super(`The policies in ${dir} have ${String(problems.length)} problem(s):\n- ${problems.join('\n- ')}`);
    this.name = 'PolicyError';
  }
}

/**
 * An error of this house. Its message is written without anything that a person entered or that a secret protects
 * (no e-mail, number, name, code, token, address with a password), so the log may print it.
 * Errors of other makers are logged by class, code and stack frames alone.
 */
export class HouseError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

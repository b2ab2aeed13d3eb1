/** A call of the driver that is not done, with the HTTP status and the reason. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 400 | 404 | 409 | 413 | 501;

  constructor(status: 400 | 404 | 409 | 413 | 501, reason: string) {
    super(reason);
    this.status = status;
  }
}

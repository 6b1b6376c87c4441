/** A call to the control routes that cannot be carried out, or that Discord's own client would not let a person make. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** 400 and 404: the call itself is wrong. 200: the person is told so on the screen. */
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

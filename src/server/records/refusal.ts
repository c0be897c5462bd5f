/** Why a request is not served: the status, what is wrong, and what the caller can do about it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly remedy: string,
    readonly headers: { [name: string]: string } = {},
  ) {
    super(message);
  }
}

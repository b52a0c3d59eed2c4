import type { Failure } from '../../bindings/commands';

/** A first return from the quiet screen, at set-up, before there is a store that knows the PIN. */
export interface Practice {
  /** The key that shows the picture and leads back. */
  key: string;
  /** What is wrong with the PIN; nothing when it is right. */
  check: (pin: string) => Failure | undefined;
  done: () => void;
  /** The person does not know the PIN any more and goes back to choose another. */
  stop: () => void;
}

import { TransportFailure, transportStatus } from "./protocol/officeError";

/** Requests to break, for tests of what happens when Excel stops half-way. */
export class Faults {
  private countdown = 0;
  private when: "before" | "after" = "before";

  failAt(n: number, when: "before" | "after"): void {
    this.countdown = n;
    this.when = when;
  }

  /** Runs one request, or breaks it. */
  async pass(run: () => Promise<string>): Promise<string> {
    const broken = this.countdown > 0 && --this.countdown === 0;
    if (broken && this.when === "before") throw lost();
    const answer = await run();
    if (broken) throw lost();
    return answer;
  }
}

function lost(): TransportFailure {
  return new TransportFailure(transportStatus.connectionLost, "The request was made to fail.");
}

import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/commands/answer";
import { command } from "../../src/commands/command";

const none: Answer = { kind: "nothing", open: "empty" };

/** What a function of the ribbon did, in order. */
async function run(work: () => Promise<Answer>, say?: () => Promise<void>): Promise<string[]> {
  const did: string[] = [];
  const speak = async (answer: Answer) => {
    did.push(answer.kind === "failed" ? `said ${answer.code}` : `said ${answer.kind}`);
    await say?.();
  };
  const completed = () => void did.push("completed");
  await command(work, speak)({ completed }).catch(() => did.push("rejected"));
  return did;
}

describe("a function of the ribbon", () => {
  it("says what came of it, then completes", async () => {
    expect(await run(() => Promise.resolve(none))).toEqual(["said nothing", "completed"]);
  });

  it("says that it failed, and completes", async () => {
    const failing = () => Promise.reject(Object.assign(new Error("x"), { code: "AccessDenied" }));
    expect(await run(failing)).toEqual(["said AccessDenied", "completed"]);
  });

  it("completes although it could not even say so", async () => {
    const silent = () => Promise.reject(new Error("no window"));
    expect(await run(() => Promise.resolve(none), silent)).toEqual(["said nothing", "completed", "rejected"]);
  });
});

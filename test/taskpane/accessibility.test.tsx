import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { fakeApp, someFiles } from "./fakeApp";
import { planState, templateState } from "./samples/bookStates";
import { chooseFiles, press, show } from "./page";

/** Colours and sizes need a real browser; names, roles and structure do not. */
async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

describe("screens have names, roles and headings", () => {
  const screens: [string, () => Promise<void>][] = [
    ["first run", () => show(fakeApp({ kind: "empty" }))],
    ["home", () => show(fakeApp(planState()))],
    ["a unit's template", () => show(fakeApp(templateState))],
    ...["1. Kế hoạch", "2. Biểu mẫu", "3. Nhận", "4. Phát hiện", "5. Tổng hợp", "3 chưa gửi"].map(
      (name): [string, () => Promise<void>] => [
        name,
        async () => {
          await show(fakeApp(planState()));
          await press(name);
        },
      ],
    ),
    [
      "self-scoring",
      async () => {
        await show(fakeApp(planState()));
        await press("Việc khác");
        await press("Tự chấm điểm");
      },
    ],
    [
      "rows behind a figure",
      async () => {
        await show(fakeApp(planState()));
        await press("5. Tổng hợp");
        await press("Mốc quá hạn: 4");
      },
    ],
    [
      "sending back",
      async () => {
        await show(fakeApp(planState()));
        await press("4. Phát hiện");
        await press("Trả lại tệp");
      },
    ],
    [
      "files to send back",
      async () => {
        await show(fakeApp(planState()));
        await press("4. Phát hiện");
        await press("Trả lại tệp");
        await chooseFiles(someFiles);
      },
    ],
    [
      "a unit's check",
      async () => {
        await show(fakeApp(templateState));
        await press("Kiểm tra trước khi gửi");
      },
    ],
    [
      "what would change, opened",
      async () => {
        await show(fakeApp(planState()));
        await press("3. Nhận");
        await chooseFiles(someFiles);
        await press(/^Văn phòng Sở/);
        await press("3 ô khác nhau");
        await press("Còn thiếu sau lần này");
      },
    ],
    [
      "files read",
      async () => {
        await show(fakeApp(planState()));
        await press("3. Nhận");
        await chooseFiles(someFiles);
      },
    ],
  ];

  it.each(screens)("%s", async (_, open) => {
    await open();
    expect(await problems()).toEqual([]);
  });
});
